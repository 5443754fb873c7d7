import type { Grid } from './geometry';

/** A grid and its cells, in pixels. */
export interface Candidate extends Grid {
  cellWidthPx: number;
  cellHeightPx: number;
}

/** Whether both have as many cells, and no edge of any is further off than 1 px or 1 % of the cell. */
export function haveSameBoxes(a: Candidate, b: Candidate): boolean {
  return (
    a.columns === b.columns &&
    a.rows === b.rows &&
    areSameEdges(a, b, a.columns, a.cellWidthPx, b.cellWidthPx) &&
    areSameEdges(a, b, a.rows, a.cellHeightPx, b.cellHeightPx)
  );
}

/** Cells in between are off by something in between. */
function areSameEdges(a: Grid, b: Grid, cells: number, aPx: number, bPx: number): boolean {
  const mostPx = Math.max(1, aPx * 0.01) + 1e-6;
  const firstOff = a.marginPx - b.marginPx;
  const lastOff = firstOff + (cells - 1) * (aPx + a.paddingPx - bPx - b.paddingPx);
  return [firstOff, lastOff].every((off) => Math.abs(off) <= mostPx && Math.abs(off + aPx - bPx) <= mostPx);
}
