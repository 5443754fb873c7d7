'use client';
import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useRef } from 'react';
import { loadPart } from '@/components/ui/load-part';
import type { HeaderWork } from './column-tools';
import { type GridColumn, isFigure } from './grid-columns';

// What moves, sizes and pins columns is not what a visit begins with.
const ColumnTools = dynamic(() => loadPart(() => import('./column-tools')).then((m) => m.ColumnTools), {
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

/**
 * The head of the grid: it stays in sight, and each column sorts. Above the cards of a phone, which have no columns, it
 * is a strip of what sorts them.
 */
export function HeaderRow(props: HeaderRowProps) {
  const { columns, isCard, height, shownCount, areAllSelected, areSomeSelected, work } = props;
  const t = useTranslations('table');
  const row = useRef<HTMLDivElement>(null);
  // What the cards are sorted by is in sight when they come up.
  const first = columns.find(({ sorted, sortPlace }) => sorted && sortPlace <= 1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is tapped later is in sight, and stays where it is.
  useEffect(() => {
    const head = row.current?.querySelector<HTMLElement>(`[data-head="${first}"]`);
    if (isCard && head) row.current?.scrollTo({ left: head.offsetLeft - head.offsetWidth });
  }, [isCard]);
  return (
    <>
      <div
        ref={row}
        role="row"
        aria-rowindex={1}
        style={{ height }}
        className={`sticky top-0 z-20 border-b bg-surface text-ink-2 ${isCard ? 'flex items-center gap-1.5 overflow-x-auto pr-3' : 'grid grid-cols-(--tracks)'}`}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={t('select')}
          className={`sticky left-0 z-10 grid place-items-center bg-inherit ${isCard ? 'h-full w-8 shrink-0' : ''}`}
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
        {isCard && <ArrowDownUp aria-hidden="true" className="mr-0.5 size-4 shrink-0 text-ink-3" />}
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
        className={`group flex items-center gap-1 whitespace-nowrap text-xs hover:bg-raised hover:text-ink ${sorted ? 'font-semibold text-ink' : 'font-medium'} ${isCard ? `h-9 rounded-full border px-3 ${sorted ? 'border-accent bg-accent-soft' : 'border-line-strong'}` : `h-full w-full min-w-0 px-2 -outline-offset-2 ${isFigure(column) ? 'flex-row-reverse' : ''}`}`}
      >
        <span className="truncate">{t(id)}</span>
        {(sorted || !isCard) && (
          <Arrow
            aria-hidden="true"
            className={`size-3 shrink-0 ${sorted ? 'text-accent' : 'opacity-0 group-hover:opacity-40'}`}
          />
        )}
        {sorted && sortPlace > 0 && (
          <span className="text-accent tabular-nums" aria-hidden="true">
            {sortPlace}
          </span>
        )}
      </button>
    </div>
  );
});
