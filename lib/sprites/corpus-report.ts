import { type Candidate, haveSameBoxes } from './candidate';
import type { Geometry, Grid } from './geometry';
import { solveGrid } from './solve-grid';
import { type CorpusCase, spriteCorpus } from './sprite-corpus';

/** How the solver fared on a corpus. */
export interface CorpusReport {
  sheets: number;
  /** Every cell's edges within 1 px, or 1 % of the cell, of the true ones. */
  right: number;
  /** Columns, rows, padding and margin all the same; a single cell has no padding. */
  exact: number;
  wrong: CorpusCase[];
  wrongButSure: number;
  rightAndSure: number;
  /** Of the solver alone; the median. */
  msPerSheet: number;
}

/**
 * Solves a corpus and compares with the truth.
 * @param withProfile false: the solver gets sizes and counts only, as where the sheet's pixels may not be read
 */
export function reportOnCorpus(seed: number, sheets: number, withProfile: boolean): CorpusReport {
  const report: CorpusReport = {
    sheets,
    right: 0,
    exact: 0,
    wrong: [],
    wrongButSure: 0,
    rightAndSure: 0,
    msPerSheet: 0,
  };
  const times: number[] = [];
  for (const made of spriteCorpus(seed, sheets, withProfile)) {
    const begin = performance.now();
    const solution = solveGrid(made.facts);
    times.push(performance.now() - begin);
    const { truth } = made;
    const guess = solution && layoutOf(solution.geometry);
    const isSure = solution?.geometry.isSure ?? false;
    if (guess && haveSameBoxes(truth, guess)) {
      report.right++;
      if (isSure) report.rightAndSure++;
    } else {
      report.wrong.push(made);
      if (isSure) report.wrongButSure++;
    }
    if (guess && isSameGrid(truth, guess)) report.exact++;
  }
  report.msPerSheet = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return report;
}

function layoutOf({ grid, cellWidthPx, cellHeightPx }: Geometry): Candidate {
  return { ...grid, cellWidthPx, cellHeightPx };
}

function isSameGrid(a: Grid, b: Grid): boolean {
  const isPaddingSame = a.paddingPx === b.paddingPx || a.columns * a.rows === 1;
  return isPaddingSame && a.columns === b.columns && a.rows === b.rows && a.marginPx === b.marginPx;
}
