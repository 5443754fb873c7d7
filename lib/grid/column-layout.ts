import { COLUMNS, type ColumnId, type ColumnKind } from '../assets/columns';

export const DENSITIES = ['compact', 'comfortable', 'tall'] as const;

export type Density = (typeof DENSITIES)[number];

/** Height of a row, in px. */
export const ROW_PX: Readonly<Record<Density, number>> = { compact: 36, comfortable: 56, tall: 112 };

/** Width of the column of covers, in px, until somebody sizes it: a cover of 16:9 as high as the row allows. */
const COVER_PX: Readonly<Record<Density, number>> = { compact: 72, comfortable: 102, tall: 188 };

export const LEAST_WIDTH_PX = 40;
export const MOST_WIDTH_PX = 1200;

/** Which columns there are, where, and how wide: what an address or a saved view says of them. */
export interface ColumnsView {
  /** Columns that are shown by themselves, and are not. */
  hidden: readonly ColumnId[];
  /** Columns that are not shown by themselves, and are. */
  shown: readonly ColumnId[];
  /** Columns from the left; those that are not named follow in their first order. */
  order: readonly ColumnId[];
  /** Columns that stay at an edge. */
  left: readonly ColumnId[];
  right: readonly ColumnId[];
  widths: readonly ColumnWidth[];
}

export interface ColumnWidth {
  column: ColumnId;
  widthPx: number;
}

export type Pin = 'left' | 'right' | null;

export interface PlacedColumn {
  id: ColumnId;
  kind: ColumnKind;
  pin: Pin;
  widthPx: number;
  /** Whether somebody chose the width: else it may grow into room that is left. */
  isSized: boolean;
}

/** Every column, hidden ones too, in the order that a view wishes. */
export function orderedColumns(order: readonly ColumnId[]): ColumnId[] {
  return [...new Set([...order, ...COLUMNS.map(({ id }) => id)])];
}

/** The pin of a column; one that is named at both edges is at the left. */
export function pinOf({ left, right }: Pick<ColumnsView, 'left' | 'right'>, id: ColumnId): Pin {
  if (left.includes(id)) return 'left';
  return right.includes(id) ? 'right' : null;
}

export function isColumnShown(
  { hidden, shown }: Pick<ColumnsView, 'hidden' | 'shown'>,
  id: ColumnId,
): boolean {
  const column = columnOf(id);
  return column.isDefault ? !hidden.includes(id) : shown.includes(id);
}

/** The columns that are shown, from left to right: those of the left edge, the others, those of the right edge. */
export function placeColumns(view: ColumnsView, density: Density): PlacedColumn[] {
  const widths = new Map(view.widths.map(({ column, widthPx }) => [column, widthPx]));
  const placed = orderedColumns(view.order).flatMap((id): PlacedColumn[] => {
    if (!isColumnShown(view, id)) return [];
    const { kind, widthPx } = columnOf(id);
    const width = widths.get(id);
    const ownPx = id === 'cover' ? COVER_PX[density] : widthPx;
    return [{ id, kind, pin: pinOf(view, id), widthPx: width ?? ownPx, isSized: width !== undefined }];
  });
  const at = (pin: Pin) => placed.filter((column) => column.pin === pin);
  return [...at('left'), ...at(null), ...at('right')];
}

type Column = (typeof COLUMNS)[number];
const byId: ReadonlyMap<ColumnId, Column> = new Map(COLUMNS.map((column) => [column.id, column]));

function columnOf(id: ColumnId): Column {
  const column = byId.get(id);
  if (!column) throw new RangeError(`No column ${id}`);
  return column;
}
