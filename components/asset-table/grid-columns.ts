import type { CSSProperties } from 'react';
import type { ColumnId, ColumnKind } from '@/lib/assets/columns';
import type { Pin, PlacedColumn } from '@/lib/grid/column-layout';

/** What a row knows of a column: not its width, so that sizing a column renders no row again. */
export interface GridColumn {
  id: ColumnId;
  kind: ColumnKind;
  pin: Pin;
  /** 1-based, for assistive technology: the checkboxes are the first column. */
  ariaIndex: number;
  /** For its cells: their track, and where a pinned column stays. */
  style: CSSProperties;
  /** Of a pinned column's cells: they stay in sight and lie over the others. */
  className: string;
}

/** The column with the checkboxes, before those of the list. */
const SELECT_PX = 36;

/** Kinds that read better at the right edge, where digits line up. */
const FIGURES: ReadonlySet<ColumnKind> = new Set([
  'position',
  'duration',
  'resolution',
  'bytes',
  'bitrate',
  'number',
]);

export function isFigure({ kind }: Pick<GridColumn, 'kind'>): boolean {
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

/** The shares of the room that is left which columns take when nobody sized them. */
const SHARES: Partial<Record<ColumnId, number>> = { title: 3, tags: 1 };

/** Where no title takes what is left: more than this is of no use to tags. */
const MOST_TAGS_PX = 400;

/** Custom properties of the grid, by which its rows place their cells. */
export type GridVars = Record<`--${string}`, string>;

/**
 * Tracks, least width, and how far from its edge each pinned column stays. The grid is a container, whose width `cqi`
 * tells: so a pinned column may grow as well, and its neighbours know by how much.
 */
export function gridVars(columns: readonly PlacedColumn[]): GridVars {
  const rowPx = columns.reduce((sum, { widthPx }) => sum + widthPx, SELECT_PX);
  const vars: GridVars = { '--row-width': `${rowPx}px`, '--spare': `max(0px, 100cqi - ${rowPx}px)` };
  const shareOf = ({ id, isSized }: PlacedColumn) => (isSized ? 0 : (SHARES[id] ?? 0));
  const shares = columns.reduce((sum, column) => sum + shareOf(column), 0);
  const hasTitle = columns.some((column) => column.id === 'title' && shareOf(column) > 0);
  const widths = columns.map((column) => {
    const { widthPx } = column;
    if (shareOf(column) === 0) return `${widthPx}px`;
    const grown = hasTitle
      ? `var(--spare) * ${shareOf(column) / shares}`
      : `min(${MOST_TAGS_PX - widthPx}px, var(--spare))`;
    return `calc(${widthPx}px + ${grown})`;
  });
  for (const [index, { id, pin }] of columns.entries()) {
    const between = columns.flatMap((column, other) =>
      column.pin === pin && (pin === 'left' ? other < index : other > index) ? (widths[other] ?? []) : [],
    );
    const edge = pin === 'left' ? `${SELECT_PX}px` : '0px';
    if (pin !== null) vars[`--at-${id}`] = `calc(${[edge, ...between].join(' + ')})`;
  }
  // Room that no column takes is left before those of the right edge.
  const firstRight = columns.findIndex(({ pin }) => pin === 'right');
  if (!hasTitle) widths.splice(firstRight < 0 ? widths.length : firstRight, 0, 'minmax(0, 1fr)');
  vars['--tracks'] = [`${SELECT_PX}px`, ...widths].join(' ');
  return vars;
}

/**
 * The columns as rows take them.
 * @param isNarrow only the innermost pinned columns stay in sight, or they would leave no room for the others
 */
export function toGridColumns(columns: readonly PlacedColumn[], isNarrow: boolean): GridColumn[] {
  const lastLeft = columns.findLast(({ pin }) => pin === 'left');
  const firstRight = columns.find(({ pin }) => pin === 'right');
  return columns.map((column, index) => {
    const { id, kind, pin } = column;
    const isEdge = column === lastLeft || column === firstRight;
    const isStuck = pin !== null && (isEdge || !isNarrow);
    const at = isNarrow ? `${pin === 'left' ? SELECT_PX : 0}px` : `var(--at-${id})`;
    const offset = pin === 'left' ? { left: at } : { right: at };
    return {
      ...{ id, kind, pin, ariaIndex: index + 2 },
      style: {
        ...(isStuck && offset),
        // Named, since others may not be drawn. At the right edge counted from the end: an empty track may come before.
        gridColumnStart: pin === 'right' ? index - columns.length - 1 : index + 2,
      },
      className: isStuck ? `sticky z-10 bg-inherit ${isEdge ? EDGE[pin] : ''}` : '',
    };
  });
}

const EDGE = { left: 'border-r', right: 'border-l' } as const;
