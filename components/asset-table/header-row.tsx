'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ariaColumnIndex, type GridColumn, isFigure } from './grid-columns';

export interface HeaderColumn extends GridColumn {
  sorted: 'asc' | 'desc' | false;
  /** 1 and on when rows are sorted by several columns, and by this one; else 0. */
  sortPlace: number;
  /** Ascending, then descending, then not at all; beside what sorts already, or in its stead. */
  toggleSort: (isAlso: boolean) => void;
}

interface HeaderRowProps {
  columns: readonly HeaderColumn[];
  template: string;
  isCard: boolean;
  height: number;
  shownCount: number;
  areAllSelected: boolean;
  areSomeSelected: boolean;
  onSelectAll: () => void;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** The head of the grid: it stays in sight, and each column sorts. On a phone it is a strip of sort buttons. */
export function HeaderRow(props: HeaderRowProps) {
  const { columns, template, isCard, height, shownCount, areAllSelected, areSomeSelected } = props;
  const t = useTranslations('table');
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={isCard ? { height } : { height, gridTemplateColumns: template }}
      className={`sticky top-0 z-20 border-b bg-surface text-ink-2 ${isCard ? 'flex overflow-x-auto' : 'grid'}`}
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
        <ColumnHead key={column.id} column={column} />
      ))}
    </div>
  );
}

function ColumnHead({ column }: { column: HeaderColumn }) {
  const t = useTranslations('fields');
  const words = useTranslations('table');
  const { id, sorted, sortPlace, toggleSort } = column;
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={ariaColumnIndex(id)}
      aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
      className={`flex min-w-0 shrink-0 ${id === 'title' ? 'sticky left-9 z-10 bg-inherit' : ''}`}
    >
      <button
        type="button"
        title={words('sort.hint')}
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
}
