import type { Geometry } from '@/lib/sprites/geometry';
import type { SheetFacts } from '@/lib/sprites/sheet-facts';
import { profileOfPixels, type SheetProfile } from '@/lib/sprites/sheet-profile';
import { solveGrid } from '@/lib/sprites/solve-grid';
import type { LoadedSheet } from './load-sheet';

/**
 * The likeliest geometry of a set from its first sheet, read by its pixels where the browser lets them be read.
 * Null when the sheet has no size.
 */
export function guessGeometry(
  sheet: LoadedSheet,
  facts: Omit<SheetFacts, 'sheets' | 'profile'>,
): Geometry | null {
  const { widthPx, heightPx } = sheet;
  const solution = solveGrid({ ...facts, sheets: [{ widthPx, heightPx }], profile: readProfile(sheet) });
  return solution?.geometry ?? null;
}

/** Null for a picture of another origin that came without CORS headers: its pixels may be shown but not read. */
function readProfile({ image, widthPx, heightPx }: LoadedSheet): SheetProfile | null {
  try {
    const canvas = new OffscreenCanvas(widthPx, heightPx);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(image, 0, 0);
    return profileOfPixels(context.getImageData(0, 0, widthPx, heightPx).data, { widthPx, heightPx });
  } catch {
    return null;
  }
}
