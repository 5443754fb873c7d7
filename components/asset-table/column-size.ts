import type { ColumnId } from '@/lib/assets/columns';
import type { PlacedColumn } from '@/lib/grid/column-layout';
import { clampWidth } from '@/lib/grid/edit-columns';
import { gridVars } from './grid-columns';

interface ColumnSizing {
  id: ColumnId;
  element: HTMLElement;
  grid: HTMLElement;
  placed: readonly PlacedColumn[];
}

/** Pulls the edge of a column. The grid's custom properties follow the pointer, so that no row renders meanwhile. */
export function sizeByPointer(
  press: PointerEvent,
  { id, element, grid, placed }: ColumnSizing,
  onSized: (widthPx: number) => void,
) {
  press.preventDefault();
  const controller = new AbortController();
  const { signal } = controller;
  const startPx = element.offsetWidth;
  // The outer edge of a right column stays where it is.
  const direction = placed.find((column) => column.id === id)?.pin === 'right' ? -1 : 1;
  let widthPx = startPx;

  addEventListener(
    'pointermove',
    ({ clientX }) => {
      widthPx = clampWidth(startPx + direction * (clientX - press.clientX));
      setVars(grid, withWidth(placed, id, widthPx));
    },
    { signal },
  );
  const end = () => {
    controller.abort();
    if (widthPx !== startPx) onSized(widthPx);
  };
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
}

/** The width in px that a column's head and its cells in the document need. */
export function fitWidth(grid: HTMLElement, id: ColumnId, placed: readonly PlacedColumn[]): number {
  const before = grid.style.getPropertyValue('--tracks');
  const tracks = gridVars(withWidth(placed, id, 0))['--tracks'] ?? '';
  // Each row is a grid of its own, so each gives the track the width of what it holds.
  grid.style.setProperty('--tracks', tracks.replace(/ 0px/, ' max-content'));
  const cells = grid.querySelectorAll<HTMLElement>(`[data-column="${id}"], [data-head="${id}"]`);
  const widest = Math.max(...Array.from(cells, (cell) => cell.offsetWidth));
  grid.style.setProperty('--tracks', before);
  return clampWidth(widest + 1);
}

function withWidth(placed: readonly PlacedColumn[], id: ColumnId, widthPx: number): PlacedColumn[] {
  return placed.map((column) => (column.id === id ? { ...column, widthPx, isSized: true } : column));
}

function setVars(grid: HTMLElement, columns: readonly PlacedColumn[]) {
  for (const [name, value] of Object.entries(gridVars(columns))) grid.style.setProperty(name, value);
}
