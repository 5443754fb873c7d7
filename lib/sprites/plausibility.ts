import type { Candidate } from './candidate';
import type { SheetSize } from './geometry';
import type { SheetFacts } from './sheet-facts';

/** Grids met again and again; 10 × 10 is the default of the sister product MPS (`TileOut`). */
const USUAL_GRIDS: Readonly<Record<number, number>> = {
  1010: 1.5,
  505: 0.7,
  404: 0.5,
  808: 0.5,
  606: 0.3,
  504: 0.3,
  1005: 0.3,
  101: 0.5,
};
const USUAL_ASPECTS = [16 / 9, 9 / 16, 4 / 3, 3 / 4, 1, 21 / 9, 9 / 21, 3 / 2, 2 / 3];
/** Padding and margin are 0 by default (`SpriteSnapshotConfig`); any other pair up to 10 px is as good as the next. */
const NO_GAPS = Math.log(0.6);
const SOME_GAPS = Math.log(0.4 / 120);

/** An upper bound of `plausibility`. */
export const MOST_PLAUSIBLE = 8;

/** The log of how likely a candidate is from the numbers alone, up to a constant. */
export function plausibility(candidate: Candidate, facts: SheetFacts): number {
  return (
    (candidate.paddingPx === 0 && candidate.marginPx === 0 ? NO_GAPS : SOME_GAPS) +
    (USUAL_GRIDS[candidate.columns * 100 + candidate.rows] ?? 0) -
    0.4 * Math.abs(Math.log(candidate.columns / candidate.rows)) +
    cellSizePlausibility(candidate) +
    aspectPlausibility(candidate, facts.video) +
    countPlausibility(candidate, facts) +
    lastSheetPlausibility(candidate, facts)
  );
}

/** Cells are mostly 80 to 320 px wide, in even whole pixels; only a sheet that was scaled has fractional ones. */
function cellSizePlausibility({ cellWidthPx, cellHeightPx }: Candidate): number {
  const octaves = Math.log2(Math.sqrt(cellWidthPx * cellHeightPx) / 140);
  const isWhole = Number.isInteger(cellWidthPx) && Number.isInteger(cellHeightPx);
  return -0.8 * octaves ** 2 + (isWhole ? evenness(cellWidthPx) + evenness(cellHeightPx) : -4);
}

function evenness(px: number): number {
  return px % 2 === 0 ? 0.4 : -0.8;
}

/** Whether the cell is the video made smaller; a template may also force every video into cells of one shape. */
function aspectPlausibility(candidate: Candidate, video: SheetSize | null): number {
  const { cellWidthPx, cellHeightPx } = candidate;
  let forced = -9;
  for (const aspect of USUAL_ASPECTS) {
    forced = Math.max(forced, shrunkTo(cellWidthPx, cellHeightPx, aspect) - 5);
  }
  return isVideo(video) ? Math.max(videoFit(candidate, video), forced) : Math.max(forced + 3, -7);
}

/** Whether the cell is the video made smaller, not on its side. False when the video's size is unknown. */
export function fitsVideo(candidate: Candidate, video: SheetSize | null): boolean {
  return isVideo(video) && videoFit(candidate, video) >= -2.5;
}

function isVideo(video: SheetSize | null): video is SheetSize {
  return video !== null && video.widthPx > 0 && video.heightPx > 0;
}

function videoFit({ cellWidthPx, cellHeightPx }: Candidate, video: SheetSize): number {
  const aspect = video.widthPx / video.heightPx;
  return Math.max(
    shrunkTo(cellWidthPx, cellHeightPx, aspect),
    shrunkTo(cellWidthPx, cellHeightPx, 1 / aspect) - 3,
  );
}

/** 0 when the sides are a picture of this aspect in rounded pixels, less the further they are off. */
function shrunkTo(widthPx: number, heightPx: number, aspect: number): number {
  const offPx = Math.min(Math.abs(heightPx - widthPx / aspect), Math.abs(widthPx - heightPx * aspect));
  if (offPx <= 0.5) return 0;
  if (offPx <= 1.01) return -0.5;
  return Math.max(-9, -2 * offPx);
}

/** Whether that many cells need that many sheets, and how much would stay blank. */
function countPlausibility({ columns, rows }: Candidate, { count, tileCount }: SheetFacts): number {
  if (!count || count < 1) return 0;
  const capacity = columns * rows;
  const sheets = tileCount && tileCount >= 1 ? tileCount : null;
  if (sheets === null) return count <= capacity ? blankness(count, columns, capacity) : -1.5;
  const off = Math.max(count - capacity * sheets, capacity * (sheets - 1) + 1 - count);
  if (off > 0) return off <= 2 ? -3.5 : -6;
  return sheets === 1 ? blankness(count, columns, capacity) : 0.5 * Math.log(sheets);
}

function blankness(count: number, columns: number, capacity: number): number {
  if (count === capacity) return 1.5;
  return capacity - count < columns ? 1 : -1 - 1.5 * (1 - count / capacity);
}

/** A last sheet that is shorter than the first is cut after its last filled row. */
function lastSheetPlausibility(candidate: Candidate, { sheets, count, tileCount }: SheetFacts): number {
  const [first] = sheets;
  const last = sheets.at(-1);
  if (!first || !last || last === first || last.heightPx >= first.heightPx) return 0;
  const { columns, rows, paddingPx, marginPx, cellHeightPx } = candidate;
  const filled = (last.heightPx - 2 * marginPx + paddingPx) / (cellHeightPx + paddingPx);
  if (Math.abs(filled - Math.round(filled)) > 0.51 / cellHeightPx || Math.round(filled) < 1) return -8;
  const left = (count ?? 0) - columns * rows * ((tileCount ?? 0) - 1);
  return Math.ceil(left / columns) === Math.round(filled) ? 3 : 0;
}
