import { COLUMNS, type ColumnId, type ColumnKind } from '@/lib/assets/columns';

export interface GridColumn {
  id: ColumnId;
  kind: ColumnKind;
  widthPx: number;
}

/** The column with the checkboxes, before those of the list. */
const SELECT_PX = 36;

/** Kinds that read better at the right edge, where digits line up. */
const FIGURES: ReadonlySet<ColumnKind> = new Set(['position', 'duration', 'resolution', 'bytes', 'number']);

export function isFigure({ kind }: GridColumn): boolean {
  return FIGURES.has(kind);
}

/** What a phone shows of a row, in two lines. */
export const CARD_COLUMNS: ReadonlySet<ColumnId> = new Set([
  'cover',
  'title',
  'mediaId',
  'auditStatus',
  'duration',
  'size',
]);

/** The grid's tracks: titles and tags share what room is left, the rest has its width. */
export function gridTemplate(columns: readonly GridColumn[]): string {
  const tracks = columns.map(({ id, widthPx }) => {
    if (id === 'title') return `minmax(${widthPx}px, 3fr)`;
    if (id === 'tags') return `minmax(${widthPx}px, 1fr)`;
    return `${widthPx}px`;
  });
  return [`${SELECT_PX}px`, ...tracks].join(' ');
}

/** The least width of a row, in px. */
export function gridMinWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { widthPx }) => sum + widthPx, SELECT_PX);
}

/** 1-based column number for assistive technology, counting hidden columns: the checkboxes are the first. */
export function ariaColumnIndex(id: ColumnId): number {
  return COLUMNS.findIndex((column) => column.id === id) + 2;
}

export const ARIA_COLUMN_COUNT = COLUMNS.length + 1;
