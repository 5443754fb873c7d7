import type { Candidate } from './candidate';
import type { Random } from './corpus-random';
import type { SheetSize } from './geometry';
import { profileOf, type SheetProfile } from './sheet-profile';

/** What the frames of a drawn sheet look like; each is hard for a solver in its own way. */
export type Footage =
  | 'scenes'
  | 'fixedCamera'
  | 'dark'
  | 'cartoon'
  | 'letterbox'
  | 'pillarbox'
  | 'splitScreen';

/** Far fewer lines than a browser looks at: the corpus is to be noisier than the world, and drawn within seconds. */
const SAMPLES = 24;
const TABLE = 4096;

interface Scene {
  across: Float32Array;
  down: Float32Array;
  patches: Float32Array;
}

/** The profile of a sheet drawn for this grid, filled with `filled` cells and blank after them. */
export function drawProfile(
  random: Random,
  truth: Candidate,
  sheet: SheetSize,
  filled: number,
  footage: Footage,
): SheetProfile {
  return profileOf(sheet, painter(random, truth, sheet, filled, footage), SAMPLES);
}

function painter(random: Random, truth: Candidate, sheet: SheetSize, filled: number, footage: Footage) {
  const { columns, rows, marginPx, paddingPx, cellWidthPx, cellHeightPx } = truth;
  const noise = Float32Array.from({ length: TABLE }, () => random.next() - 0.5);
  const gapLevel = random.pick([0, 0, 0, 0, 16, 128, 255]);
  const contrast = footage === 'dark' ? 0.08 : 0.3 + 0.7 * random.next();
  const barsAcross = footage === 'pillarbox' ? cellWidthPx * (0.04 + 0.2 * random.next()) : 0;
  const barsDown = footage === 'letterbox' ? cellHeightPx * (0.04 + 0.14 * random.next()) : 0;
  const ringing = gapLevel === 0 ? Math.min(1, contrast + 0.2) : 1;
  let scene = drawScene(random, truth, footage);
  const cells = Array.from({ length: filled }, (_, cell) => {
    if (cell > 0 && footage !== 'fixedCamera' && random.chance(0.25))
      scene = drawScene(random, truth, footage);
    const isBlack = random.chance(cell === 0 ? 0.2 : 0.01);
    const sway = footage === 'fixedCamera' ? 0 : 6;
    return {
      scene,
      isBlack,
      dx: random.whole(0, sway),
      dy: random.whole(0, sway),
      seed: random.whole(0, TABLE),
    };
  });
  const across = placesOf(sheet.widthPx, marginPx, cellWidthPx, paddingPx, columns);
  const down = placesOf(sheet.heightPx, marginPx, cellHeightPx, paddingPx, rows);
  return (x: number, y: number): number => {
    const column = across.cells[x] ?? 0;
    const index = (down.cells[y] ?? 0) * columns + column;
    const u = across.offsets[x] ?? 0;
    const v = down.offsets[y] ?? 0;
    const grain = noise[(x * 31 + y * 1009) & (TABLE - 1)] ?? 0;
    const cell = cells[index];
    if (!cell) return gapLevel;
    const outsidePx = Math.max(across.outside[x] ?? 0, down.outside[y] ?? 0);
    // A sheet is stored as JPEG: what lies next to a picture gets a little of its texture.
    if (outsidePx > 0)
      return within(
        gapLevel + (outsidePx < 8 && !cell.isBlack ? grain * ringing * (1 + 1.5 / outsidePx) : 0),
      );
    if (u < barsAcross || v < barsDown || u >= cellWidthPx - barsAcross || v >= cellHeightPx - barsDown) {
      return within(grain);
    }
    if (cell.isBlack) return within(grain);
    const { across: levelsAcross, down: levelsDown, patches } = cell.scene;
    const level =
      (levelsAcross[u + cell.dx] ?? 0) +
      (levelsDown[v + cell.dy] ?? 0) +
      (patches[(((u + cell.dx) >> 3) * 61 + ((v + cell.dy) >> 3) * 17) & 1023] ?? 0) +
      (noise[(u * 13 + v * 37 + cell.seed) & (TABLE - 1)] ?? 0) * (footage === 'cartoon' ? 1 : 12);
    return within(level * contrast + grain * 4 * contrast);
  };
}

function within(level: number): number {
  const whole = (level + 0.5) | 0;
  return whole < 0 ? 0 : Math.min(whole, 255);
}

/** For each pixel along one side: its cell, its place within that, and how far it is outside of it (0: inside). */
function placesOf(lengthPx: number, marginPx: number, cellPx: number, paddingPx: number, most: number) {
  const cells = new Int32Array(lengthPx);
  const offsets = new Int32Array(lengthPx);
  const outside = new Int32Array(lengthPx);
  for (let at = 0; at < lengthPx; at++) {
    const pitchPx = cellPx + paddingPx;
    const cell = Math.max(0, Math.min(most - 1, Math.floor((at - marginPx + 1e-6) / pitchPx)));
    const offset = Math.floor(at - marginPx - cell * pitchPx + 1e-6);
    cells[at] = cell;
    offsets[at] = offset;
    outside[at] = offset < 0 ? -offset : offset < cellPx ? 0 : nearest(offset - cellPx + 1, pitchPx - offset);
  }
  return { cells, offsets, outside };
}

function nearest(afterPx: number, beforePx: number): number {
  return Math.max(1, Math.ceil(beforePx > 0 ? Math.min(afterPx, beforePx) : afterPx));
}

function drawScene(random: Random, truth: Candidate, footage: Footage): Scene {
  const { cellWidthPx, cellHeightPx } = truth;
  const roughness = footage === 'cartoon' ? 0 : 1 + 4 * random.next();
  const cut = footage === 'splitScreen' ? Math.floor(cellWidthPx / 2) : -1;
  const down = walk(random, Math.ceil(cellHeightPx) + 8, roughness, -1);
  return {
    across: walk(random, Math.ceil(cellWidthPx) + 8, roughness, cut),
    down,
    patches: Float32Array.from(
      { length: 1024 },
      () => (random.next() - 0.5) * (footage === 'cartoon' ? 4 : 30),
    ),
  };
}

/** Luminance along one side: drifting, with a hard edge now and then, and one at `cut`. */
function walk(random: Random, length: number, roughness: number, cut: number): Float32Array {
  let level = 40 + 80 * random.next();
  return Float32Array.from({ length }, (_, at) => {
    const jump = at === cut || random.chance(0.02) ? (random.next() - 0.5) * 160 : 0;
    level = Math.max(0, Math.min(140, level + (random.next() - 0.5) * 2 * roughness + jump));
    return level;
  });
}
