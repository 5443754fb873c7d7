'use client';
import { useTranslations } from 'next-intl';
import { type CSSProperties, memo } from 'react';
import type { AssetRow } from '@/lib/assets/asset-row';
import { AssetCell } from './asset-cell';
import { CARD_COLUMNS, type GridColumn, isFigure } from './grid-columns';

interface AssetRowLineProps {
  row: AssetRow;
  /** 0-based place in the view. */
  index: number;
  /** Distance from the top of the grid, and height, in px. */
  top: number;
  height: number;
  columns: readonly GridColumn[];
  isCard: boolean;
  isSelected: boolean;
  /** The one row that Tab reaches. */
  isActive: boolean;
  /** The row whose asset is open in the drawer. */
  isOpen: boolean;
  /** Null when it is the server's default region. */
  region: string | null;
  /** Below a group's line; undefined when rows are not grouped. */
  level?: number | undefined;
}

/**
 * One row: plain values in, so that it renders again only when one of them changed. Its events are handled by the
 * grid, which finds the row by `data-media-id`.
 */
export const AssetRowLine = memo(function AssetRowLine(props: AssetRowLineProps) {
  const { row, index, top, height, isSelected, isActive, isOpen, isCard } = props;
  const t = useTranslations('table');
  const style: CSSProperties = { height, transform: `translateY(${top}px)` };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-level={props.level}
      data-media-id={row.id}
      data-open={isOpen || undefined}
      data-as-of={row.asOf}
      tabIndex={isActive ? 0 : -1}
      style={style}
      className={`group absolute inset-x-0 top-0 border-b bg-bg outline-offset-[-2px] hover:bg-surface aria-selected:bg-accent-soft data-open:bg-raised data-as-of:*:opacity-75 ${isCard ? 'grid grid-cols-[2rem_5rem_minmax(0,1fr)_auto] grid-rows-2 items-center gap-x-2 py-1.5 pr-3' : 'grid grid-cols-(--tracks) items-center'}`}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={`grid h-full select-none place-items-center ${isCard ? 'row-span-2' : 'sticky left-0 z-10 bg-inherit'}`}
      >
        <input
          type="checkbox"
          readOnly
          checked={isSelected}
          tabIndex={-1}
          data-select-row=""
          aria-label={t('selectRow', { name: row.title?.slice(0, 80) ?? row.id })}
          className="size-4 accent-accent"
        />
      </div>
      {isCard ? <Card {...props} /> : <Cells {...props} />}
    </div>
  );
});

function Cells({ row, columns, region }: AssetRowLineProps) {
  return columns.map((column) => (
    <div
      key={column.id}
      role="gridcell"
      aria-colindex={column.ariaIndex}
      data-column={column.id}
      style={column.style}
      className={`flex h-full min-w-0 items-center overflow-hidden whitespace-nowrap px-2 tabular-nums ${column.id === 'cover' ? 'py-0.5' : ''} ${column.className} ${isFigure(column) ? 'justify-end' : ''}`}
    >
      <AssetCell column={column.id} row={row} region={region} />
    </div>
  ));
}

/** On a phone: cover, then title and audit on the first line, ID, duration and size on the second. */
function Card({ row, columns, region }: AssetRowLineProps) {
  const shown = columns.filter(({ id }) => CARD_COLUMNS.has(id));
  const cell = (id: (typeof shown)[number]['id'], className: string) => {
    const column = shown.find((each) => each.id === id);
    return (
      column && (
        <div
          role="gridcell"
          aria-colindex={column.ariaIndex}
          data-column={id}
          className={`flex min-w-0 items-center ${className}`}
        >
          <AssetCell column={id} row={row} region={region} />
        </div>
      )
    );
  };
  return (
    <>
      {cell('cover', 'row-span-2 h-full')}
      {cell('title', 'col-start-3')}
      {cell('auditStatus', 'col-start-4 justify-end')}
      {cell('mediaId', 'col-start-3 row-start-2')}
      <div role="presentation" className="col-start-4 row-start-2 flex justify-end gap-2 text-ink-2 text-xs">
        {cell('duration', '')}
        {cell('size', '')}
      </div>
    </>
  );
}
