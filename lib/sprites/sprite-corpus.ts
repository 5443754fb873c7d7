import type { Candidate } from './candidate';
import { drawProfile, type Footage } from './corpus-picture';
import { type Random, seededRandom } from './corpus-random';
import type { SheetSize } from './geometry';
import type { SheetFacts } from './sheet-facts';

/** A made sheet: what a solver may know of it, and the grid of its first sheet. */
export interface CorpusCase {
  facts: SheetFacts;
  /** `rows` is how many the first sheet has: one that is cut after its last filled row has no others. */
  truth: Candidate;
  /** How it was made, so that failures can be counted by kind. */
  kind: {
    footage: Footage;
    cell: 'even' | 'rounded' | 'forced' | 'scaled';
    fill: 'full' | 'blank' | 'cut';
    counts: 'right' | 'missing' | 'wrong';
    video: 'known' | 'rotated' | 'unknown';
  };
}

const CELL_WIDTHS = [
  80, 90, 96, 100, 108, 112, 120, 128, 142, 144, 150, 160, 176, 180, 192, 200, 214, 224, 240, 256, 284, 288,
  300, 320,
] as const;
const FORCED_CELLS = [
  [160, 90],
  [128, 72],
  [320, 180],
  [160, 120],
  [120, 120],
  [90, 160],
  [100, 100],
  [240, 135],
  [200, 112],
] as const;
const USUAL_GRIDS = [
  [10, 10],
  [10, 10],
  [10, 10],
  [5, 5],
  [4, 4],
  [8, 8],
  [5, 4],
  [6, 6],
  [3, 3],
  [10, 5],
  [1, 1],
  [10, 1],
  [5, 10],
] as const;
const FOOTAGE: readonly [Footage, ...Footage[]] = [
  ...(['scenes', 'scenes', 'scenes', 'scenes', 'scenes', 'fixedCamera', 'fixedCamera'] as const),
  ...(['dark', 'cartoon', 'letterbox', 'pillarbox', 'splitScreen'] as const),
];
const ASPECTS = [
  16 / 9,
  16 / 9,
  16 / 9,
  9 / 16,
  9 / 16,
  4 / 3,
  3 / 4,
  1,
  21 / 9,
  9 / 21,
  2.39,
  1.85,
] as const;
/** The largest picture that every browser and phone shows. */
const LONGEST_SIDE_PX = 4096;
const SHEET_WIDTHS = [1000, 1024, 1280, 1600, 1920, 2000, 2048, 2560] as const;

/**
 * Made sheets with known grids: the same for the same seed. A third of the grids are usual ones, the others anything from
 * 1 × 1 to 20 × 20; three quarters have padding and margin of 0 to 10 px each, independent of one another; aspects run
 * from 9:21 to 21:9. Of a fifth the counts are missing or wrong, of a third the video is rotated or unknown.
 * @param withProfile false: without the first sheet's profile, which takes longest to make
 */
export function* spriteCorpus(seed: number, size: number, withProfile = true): Generator<CorpusCase> {
  for (let n = 0; n < size; n++) yield makeCase(seededRandom(seed * 1_000_003 + n), withProfile);
}

function makeCase(random: Random, withProfile: boolean): CorpusCase {
  const [columns, rows] = random.chance(0.35)
    ? random.pick<readonly [number, number]>(USUAL_GRIDS)
    : [random.whole(1, 20), random.whole(1, 20)];
  const video = makeVideo(random);
  const { kind: cell, size, gaps } = makeCell(random, columns, rows, video);
  const capacity = columns * rows;
  const tiles = random.chance(0.3) ? random.whole(2, 5) : 1;
  const last = random.chance(0.4) ? capacity : random.whole(1, capacity);
  const count = (tiles - 1) * capacity + last;
  const isCut = random.chance(0.5);
  const template = { columns, rows, ...gaps, cellWidthPx: size.widthPx, cellHeightPx: size.heightPx };
  const cutRows = isCut ? Math.ceil(last / columns) : rows;
  const truth = tiles === 1 ? { ...template, rows: cutRows } : template;
  const first = sheetOf(truth);
  const sheets = tiles > 1 && random.chance(0.5) ? [first, sheetOf({ ...template, rows: cutRows })] : [first];
  const footage = random.pick(FOOTAGE);
  const counts = random.chance(0.8) ? 'right' : random.pick<'missing' | 'wrong'>(['missing', 'wrong']);
  const told = random.chance(0.7) ? 'known' : random.pick<'rotated' | 'unknown'>(['rotated', 'unknown']);
  const filled = Math.min(count, truth.columns * truth.rows);
  return {
    facts: {
      sheets,
      ...tellCounts(random, counts, count, tiles),
      video: tellVideo(told, video),
      profile: withProfile ? drawProfile(random, truth, first, filled, footage) : null,
    },
    truth,
    kind: {
      footage,
      cell,
      fill: tiles > 1 || last === capacity ? 'full' : isCut ? 'cut' : 'blank',
      counts,
      video: told,
    },
  };
}

function makeVideo(random: Random): SheetSize {
  const aspect = random.chance(0.6) ? random.pick(ASPECTS) : (9 / 21) * (21 / 9) ** (2 * random.next());
  const longPx = random.pick([640, 960, 1280, 1920, 3840]);
  return aspect >= 1
    ? { widthPx: longPx, heightPx: even(longPx / aspect) }
    : { widthPx: even(longPx * aspect), heightPx: longPx };
}

function makeCell(random: Random, columns: number, rows: number, video: SheetSize) {
  const roll = random.next();
  const gaps = random.chance(0.25)
    ? { paddingPx: 0, marginPx: 0 }
    : { paddingPx: random.whole(0, 10), marginPx: random.whole(0, 10) };
  const slope = video.heightPx / video.widthPx;
  const [least, ...larger] = CELL_WIDTHS;
  const fitting = larger.filter((px) => px * Math.max(columns, rows * slope) <= LONGEST_SIDE_PX);
  const widthPx = random.pick([least, ...fitting]);
  const heightPx = widthPx * slope;
  if (roll < 0.7) return { kind: 'even' as const, size: { widthPx, heightPx: even(heightPx) }, gaps };
  if (roll < 0.8)
    return { kind: 'rounded' as const, size: { widthPx, heightPx: Math.round(heightPx) }, gaps };
  if (roll < 0.93) {
    const [forcedWidth, forcedHeight] = random.pick<readonly [number, number]>(FORCED_CELLS);
    return { kind: 'forced' as const, size: { widthPx: forcedWidth, heightPx: forcedHeight }, gaps };
  }
  // A sheet scaled as a whole to a usual width: its cells need not be whole pixels.
  const scaledPx = random.pick(SHEET_WIDTHS) / Math.max(columns, 4);
  const size = { widthPx: scaledPx, heightPx: scaledPx * slope };
  return { kind: 'scaled' as const, size, gaps: { paddingPx: 0, marginPx: 0 } };
}

function sheetOf({ columns, rows, paddingPx, marginPx, cellWidthPx, cellHeightPx }: Candidate): SheetSize {
  return {
    widthPx: Math.round(2 * marginPx + columns * cellWidthPx + (columns - 1) * paddingPx),
    heightPx: Math.round(2 * marginPx + rows * cellHeightPx + (rows - 1) * paddingPx),
  };
}

function tellVideo(told: CorpusCase['kind']['video'], video: SheetSize): SheetSize | null {
  if (told === 'unknown') return null;
  return told === 'known' ? video : { widthPx: video.heightPx, heightPx: video.widthPx };
}

function tellCounts(
  random: Random,
  counts: CorpusCase['kind']['counts'],
  count: number,
  tileCount: number,
): Pick<SheetFacts, 'count' | 'tileCount'> {
  if (counts === 'right') return { count, tileCount };
  if (counts === 'missing') {
    return random.pick<Pick<SheetFacts, 'count' | 'tileCount'>>([
      { count: null, tileCount },
      { count, tileCount: null },
      { count: null, tileCount: null },
    ]);
  }
  return random.pick<Pick<SheetFacts, 'count' | 'tileCount'>>([
    { count: Math.max(1, count + random.pick([-7, -2, -1, 1, 2, 7])), tileCount },
    { count: count * 2, tileCount },
    { count, tileCount: tileCount + 1 },
    { count: 0, tileCount: 0 },
  ]);
}

function even(px: number): number {
  return Math.max(2, 2 * Math.round(px / 2));
}
