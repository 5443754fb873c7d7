import { COLUMNS, type ColumnId } from '../assets/columns';
import {
  type ColumnsView,
  isColumnShown,
  LEAST_WIDTH_PX,
  MOST_WIDTH_PX,
  orderedColumns,
  type Pin,
  type PlacedColumn,
  pinOf,
} from './column-layout';

/** What an edit changes of a view; the rest stays. */
export type ColumnsChange = { [Part in keyof ColumnsView]?: ColumnsView[Part][number][] };

const FIRST_ORDER = COLUMNS.map(({ id }) => id);
const DEFAULTS: ReadonlySet<ColumnId> = new Set(
  COLUMNS.flatMap(({ id, isDefault }) => (isDefault ? [id] : [])),
);

/** Shows or hides a column. */
export function showColumn(view: ColumnsView, id: ColumnId, isShown: boolean): ColumnsChange {
  if (isShown === isColumnShown(view, id)) return {};
  return DEFAULTS.has(id)
    ? { hidden: isShown ? without(view.hidden, id) : [...view.hidden, id] }
    : { shown: isShown ? [...view.shown, id] : without(view.shown, id) };
}

/** Keeps a column at an edge, or lets it go. */
export function pinColumn(view: ColumnsView, id: ColumnId, pin: Pin): ColumnsChange {
  const left = without(view.left, id);
  const right = without(view.right, id);
  return {
    left: pin === 'left' ? [...left, id] : left,
    right: pin === 'right' ? [...right, id] : right,
  };
}

/** Puts a column before another one, or behind all (null). It takes on the pin of its new place. */
export function moveColumn(
  view: ColumnsView,
  placed: readonly PlacedColumn[],
  id: ColumnId,
  before: ColumnId | null,
): ColumnsChange {
  if (before === id) return {};
  const anchor = placed.find((column) => column.id === before) ?? placed.at(-1);
  const pin = anchor?.pin ?? null;
  const rest = orderedColumns(view.order).filter((other) => other !== id);
  const index = before === null ? rest.length : rest.indexOf(before);
  const order = trimOrder(rest.toSpliced(index, 0, id));
  return pin === pinOf(view, id) ? { order } : { order, ...pinColumn(view, id, pin) };
}

/** Moves a column past its neighbour on that side; null when there is none at the same edge, or at neither. */
export function stepColumn(
  view: ColumnsView,
  placed: readonly PlacedColumn[],
  id: ColumnId,
  step: -1 | 1,
): ColumnsChange | null {
  const index = placed.findIndex((column) => column.id === id);
  const self = placed[index];
  const neighbour = placed[index + step];
  if (!self || !neighbour || neighbour.pin !== self.pin) return null;
  const [first, second] = step === 1 ? [neighbour.id, id] : [id, neighbour.id];
  const rest = orderedColumns(view.order).filter((other) => other !== first);
  return { order: trimOrder(rest.toSpliced(rest.indexOf(second), 0, first)) };
}

/** Gives a column a width in px, or takes it back (null). */
export function sizeColumn(view: ColumnsView, id: ColumnId, widthPx: number | null): ColumnsChange {
  const others = view.widths.filter(({ column }) => column !== id);
  return { widths: widthPx === null ? others : [...others, { column: id, widthPx: clampWidth(widthPx) }] };
}

/** A whole width that a column can have. */
export function clampWidth(widthPx: number): number {
  return Math.round(Math.min(MOST_WIDTH_PX, Math.max(LEAST_WIDTH_PX, widthPx)));
}

/** As much of an order as says all of it: what follows in its first order need not be named. */
function trimOrder(order: readonly ColumnId[]): ColumnId[] {
  for (let length = 0; length < order.length; length += 1) {
    const named = new Set(order.slice(0, length));
    const rest = FIRST_ORDER.filter((id) => !named.has(id));
    if (rest.every((id, index) => order[length + index] === id)) return order.slice(0, length);
  }
  return [...order];
}

function without(columns: readonly ColumnId[], id: ColumnId): ColumnId[] {
  return columns.filter((other) => other !== id);
}
