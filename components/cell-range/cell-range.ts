import type { ColumnId } from '@/lib/assets/columns';
import type { GridLines } from '@/lib/grid/grid-lines';

/** A cell by what it is, so that it stays the same one while rows arrive and sort. */
export interface Cell {
  id: string;
  column: ColumnId;
}

/** A rectangle of cells: where it began, and the corner that moves. */
export interface CellRange {
  anchor: Cell;
  head: Cell;
}

/** The same as places: rows of the view and of the columns shown, all included. */
export interface RangeBox {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where a range lies; null when one of its corners is not shown any more. */
export function rangeBox(
  { anchor, head }: CellRange,
  view: Pick<GridLines, 'indexOf'>,
  columns: readonly ColumnId[],
): RangeBox | null {
  const rows = [view.indexOf(anchor.id), view.indexOf(head.id)];
  const across = [columns.indexOf(anchor.column), columns.indexOf(head.column)];
  const box = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...across),
    right: Math.max(...across),
  };
  return box.top < 0 || box.left < 0 ? null : box;
}

const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The cell that an arrow key leads to from another, at an edge that one itself; null for any other key. */
export function stepCell(
  key: string,
  from: Cell,
  view: Pick<GridLines, 'indexOf' | 'rowAt' | 'length'>,
  columns: readonly ColumnId[],
): Cell | null {
  const step = STEPS[key];
  if (!step) return null;
  const within = (place: number, length: number) => Math.max(0, Math.min(place, length - 1));
  const row = view.rowAt(within(view.indexOf(from.id) + step[0], view.length));
  const column = columns[within(columns.indexOf(from.column) + step[1], columns.length)];
  return row && column ? { id: row.id, column } : null;
}
