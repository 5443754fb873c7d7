import type { SheetSize } from './geometry';

/** One side of a sheet, line by line: columns from the left, or rows from the top. */
export interface LineProfile {
  /** At i: mean absolute difference of luminance (0 to 255) between line i and line i + 1. High where cells meet. */
  steps: Float32Array;
  /** At i: mean absolute difference between neighbouring pixels within line i. Low in padding, margins and blanks. */
  textures: Float32Array;
}

/** What the pixels of a sheet say about where its cells meet. */
export interface SheetProfile {
  columns: LineProfile;
  rows: LineProfile;
}

/** Lines looked at across each side: enough to meet each of 20 cells several times, few enough for a large sheet. */
const SAMPLES = 160;

/**
 * The profile of a sheet.
 * @param pixels RGBA, four bytes a pixel, of the sheet in its natural size, as `getImageData` gives
 */
export function profileOfPixels(pixels: Uint8ClampedArray, { widthPx, heightPx }: SheetSize): SheetProfile {
  const luminance = (x: number, y: number): number => {
    const at = (y * widthPx + x) * 4;
    return 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
  };
  return profileOf({ widthPx, heightPx }, luminance, SAMPLES);
}

/**
 * The profile of a sheet whose luminance (0 to 255) is asked for pixel by pixel.
 * @param samples how many lines to look at across each side
 */
export function profileOf(
  { widthPx, heightPx }: SheetSize,
  luminance: (xPx: number, yPx: number) => number,
  samples: number,
): SheetProfile {
  return {
    columns: lineProfile(widthPx, heightPx, samples, luminance),
    rows: lineProfile(heightPx, widthPx, samples, (along, across) => luminance(across, along)),
  };
}

function lineProfile(
  length: number,
  breadth: number,
  samples: number,
  luminance: (along: number, across: number) => number,
): LineProfile {
  const steps = new Float32Array(length);
  const textures = new Float32Array(length);
  const used = Math.max(1, Math.min(samples, breadth - 1));
  for (let sample = 0; sample < used; sample++) {
    const across = Math.floor(((sample + 0.5) * (breadth - 1)) / used);
    let here = luminance(0, across);
    for (let at = 0; at < length; at++) {
      textures[at] =
        (textures[at] ?? 0) + Math.abs(luminance(at, Math.min(across + 1, breadth - 1)) - here) / used;
      if (at + 1 === length) break;
      const next = luminance(at + 1, across);
      steps[at] = (steps[at] ?? 0) + Math.abs(next - here) / used;
      here = next;
    }
  }
  return { steps, textures };
}
