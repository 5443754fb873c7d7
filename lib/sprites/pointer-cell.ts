/** The cell (from 0) of `cells` under a position of 0 (left edge) to 1 (right edge); beyond the edges the outermost. */
export function cellAtPosition(position: number, cells: number): number {
  const cell = Math.floor(position * cells);
  return Number.isNaN(cell) ? 0 : Math.max(0, Math.min(cells - 1, cell));
}

/** The middle of a cell's part of a thumbnail, 0 to 1: `cellAtPosition` leads back to the cell. */
export function positionOfCell(cell: number, cells: number): number {
  return cells < 1 ? 0 : (Math.max(0, Math.min(cells - 1, cell)) + 0.5) / cells;
}
