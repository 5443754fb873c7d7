'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { memo, useRef } from 'react';
import type { HeaderWork } from './column-tools';
import { type GridColumn, isFigure } from './grid-columns';

// What moves, sizes and pins columns is not what a visit begins with.
const ColumnTools = dynamic(() => import('./column-tools').then((m) => m.ColumnTools), {
  loading: () => null,
  ssr: false,
});

export interface HeaderColumn extends GridColumn {
  sorted: 'asc' | 'desc' | false;
  /** 1 and on when rows are sorted by several columns, and by this one; else 0. */
  sortPlace: number;
  /** Ascending, then descending, then not at all; beside what sorts already, or in its stead. */
  toggleSort: (isAlso: boolean) => void;
}

interface HeaderRowProps {
  columns: readonly HeaderColumn[];
  isCard: boolean;
  height: number;
  shownCount: number;
  areAllSelected: boolean;
  areSomeSelected: boolean;
  onSelectAll: () => void;
  work: HeaderWork;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** The head of the grid: it stays in sight, and each column sorts. On a phone it is a strip of sort buttons. */
export function HeaderRow(props: HeaderRowProps) {
  const { columns, isCard, height, shownCount, areAllSelected, areSomeSelected, work } = props;
  const t = useTranslations('table');
  const row = useRef<HTMLDivElement>(null);
  return (
    <>
      <div
        ref={row}
        role="row"
        aria-rowindex={1}
        style={{ height }}
        className={`sticky top-0 z-20 border-b bg-surface text-ink-2 ${isCard ? 'flex overflow-x-auto' : 'grid grid-cols-(--tracks)'}`}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={t('select')}
          className={`grid place-items-center ${isCard ? 'w-9 shrink-0' : 'sticky left-0 z-10 bg-inherit'}`}
        >
          <input
            type="checkbox"
            checked={areAllSelected}
            ref={(input) => {
              if (input) input.indeterminate = areSomeSelected && !areAllSelected;
            }}
            disabled={shownCount === 0}
            onChange={props.onSelectAll}
            aria-label={t('selectAll', { count: shownCount })}
            className="size-4 accent-accent"
          />
        </div>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} isCard={isCard} />
        ))}
      </div>
      {!isCard && <ColumnTools row={row} {...work} />}
    </>
  );
}

/** Renders again only when its column is another: rows that come into sight are none of its business. */
const ColumnHead = memo(function ColumnHead({ column, isCard }: { column: HeaderColumn; isCard: boolean }) {
  const t = useTranslations('fields');
  const words = useTranslations('table');
  const { id, sorted, sortPlace, toggleSort } = column;
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={column.ariaIndex}
      aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
      data-head={id}
      style={isCard ? undefined : column.style}
      className={`relative flex min-w-0 shrink-0 ${isCard ? '' : column.className}`}
    >
      <button
        type="button"
        title={words('sort.hint')}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={(event) => toggleSort(event.shiftKey)}
        className={`group flex h-full w-full min-w-0 items-center gap-1 whitespace-nowrap px-2 text-xs -outline-offset-2 hover:bg-raised hover:text-ink ${sorted ? 'font-semibold text-ink' : 'font-medium'} ${isFigure(column) ? 'flex-row-reverse' : ''}`}
      >
        <span className="truncate">{t(id)}</span>
        <Arrow
          aria-hidden="true"
          className={`size-3 shrink-0 ${sorted ? 'text-accent' : 'opacity-0 group-hover:opacity-40'}`}
        />
        {sorted && sortPlace > 0 && (
          <span className="text-accent tabular-nums" aria-hidden="true">
            {sortPlace}
          </span>
        )}
      </button>
    </div>
  );
});
