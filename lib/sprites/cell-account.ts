import { capacityOf, type Grid } from './geometry';

/** Why the account of a set's cells rests on more than what the data says. The words are in the messages. */
export type CellAssumption =
  /** `count` is absent, zero or no whole number: every sheet is taken to be full. */
  | 'countUnknown'
  /** `tileCount` is absent, zero or no whole number: as many sheets as the cells need. */
  | 'tileCountUnknown'
  /** More cells are counted than the sheets can hold: the rest is missing. */
  | 'tooFewSheets'
  /** More sheets are counted than the cells need: the last ones hold nothing that is counted. */
  | 'tooManySheets';

/** What a set should hold and what it does. All are whole numbers from 0. */
export interface CellAccount {
  /** Cells that one full sheet holds. */
  capacity: number;
  expectedCells: number;
  expectedSheets: number;
  /** Expected cells that stand on no sheet that is there. */
  missingCells: number;
  missingSheets: number;
  assumed: CellAssumption[];
}

/** Frames and sheets are numbered with five digits. */
const MOST = 99_999;

/**
 * Expected against delivered cells of a set.
 * @param absentSheets sheets, from 0, that turned out not to be there
 */
export function accountOfCells(
  facts: { count: number | null; tileCount: number | null },
  grid: Grid,
  absentSheets: readonly number[] = [],
): CellAccount {
  const capacity = capacityOf(grid);
  const count = known(facts.count);
  const tileCount = known(facts.tileCount);
  const needed = count === null ? null : Math.ceil(count / capacity);
  const assumed: CellAssumption[] = [];
  if (count === null) assumed.push('countUnknown');
  if (tileCount === null) assumed.push('tileCountUnknown');
  if (needed !== null && tileCount !== null && needed > tileCount) assumed.push('tooFewSheets');
  if (needed !== null && tileCount !== null && needed < tileCount) assumed.push('tooManySheets');
  const expectedCells = Math.min(MOST, count ?? (tileCount ?? 1) * capacity);
  const expectedSheets = Math.ceil(expectedCells / capacity);
  const absent = new Set(absentSheets);
  const missing = Array.from({ length: expectedSheets }, (_, sheet) => sheet).filter(
    (sheet) => absent.has(sheet) || sheet >= (tileCount ?? expectedSheets),
  );
  const missingCells = missing.reduce(
    (sum, sheet) => sum + Math.min(capacity, expectedCells - sheet * capacity),
    0,
  );
  return { capacity, expectedCells, expectedSheets, missingCells, missingSheets: missing.length, assumed };
}

function known(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 1 ? Math.min(value, MOST) : null;
}
