'use client';
import { ChevronRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { PlacedGroup } from '@/lib/grid/group-tree';
import { type GroupedLines, lineKey } from '@/lib/grid/grouped-lines';

/** How much further a group within another begins. */
const INDENT_PX = 20;

interface GroupLineProps {
  lines: GroupedLines;
  group: PlacedGroup;
  /** 1-based, as a reader of the screen counts the rows of the grid. */
  rowIndex: number;
  /** Distance from the top of the grid, and height, in px. */
  top: number;
  height: number;
  /** Columns beside that of the checkboxes. */
  columnCount: number;
  chosen: ReadonlySet<string>;
  /** The one line that Tab reaches. */
  isActive: boolean;
  onToggle: (group: PlacedGroup) => void;
  onChoose: (group: PlacedGroup) => void;
}

/** The line above a group of rows: opens and closes it, chooses all of it, and says how many rows it has. */
export function GroupLine(props: GroupLineProps) {
  const { lines, group, top, height, isActive } = props;
  const t = useTranslations('table.group');
  const format = useFormatter();
  const { name, level, start, end, outOf, isClosed } = group;
  const count = end - start;
  const state = lines.chosenOf(group, props.chosen);
  const share = count / outOf;
  return (
    // The keys are the grid's; they reach this line as they reach a row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div
      role="row"
      aria-level={level}
      aria-expanded={!isClosed}
      aria-rowindex={props.rowIndex}
      aria-selected={state === 'all'}
      data-group={lineKey(group)}
      data-count={count}
      tabIndex={isActive ? 0 : -1}
      onClick={() => props.onToggle(group)}
      style={{ height, transform: `translateY(${top}px)` }}
      className="absolute inset-x-0 top-0 flex cursor-pointer items-end border-b bg-surface outline-offset-[-2px] hover:bg-raised"
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className="sticky left-0 grid h-9 w-9 shrink-0 place-items-center"
      >
        <input
          type="checkbox"
          readOnly
          checked={state === 'all'}
          ref={(input) => {
            if (input) input.indeterminate = state === 'some';
          }}
          tabIndex={-1}
          aria-label={t('select', { group: name.word, count })}
          onClick={(event) => {
            event.stopPropagation();
            props.onChoose(group);
          }}
          className="size-4 accent-accent"
        />
      </div>
      <div
        role="gridcell"
        aria-colindex={2}
        aria-colspan={props.columnCount}
        style={{ paddingLeft: 8 + (level - 1) * INDENT_PX }}
        className="sticky left-9 flex h-9 min-w-0 max-w-[calc(100vw-6rem)] items-center gap-2 pr-2"
      >
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 text-ink-3 transition-transform ${isClosed ? '' : 'rotate-90'}`}
        />
        <span
          dir="auto"
          className={`truncate ${level === 1 ? 'font-semibold' : 'font-medium'} ${name.values.length === 0 ? 'text-ink-3 italic' : ''}`}
        >
          {name.word}
        </span>
        <span className="whitespace-nowrap text-ink-2 tabular-nums">{format.number(count)}</span>
        <span
          aria-hidden="true"
          className="h-1 w-20 shrink-0 overflow-hidden rounded-full bg-line max-sm:hidden"
        >
          <span className="block h-full rounded-full bg-ink-3" style={{ width: `${share * 100}%` }} />
        </span>
        <span className="whitespace-nowrap text-ink-3 text-xs tabular-nums max-sm:hidden">
          {format.number(share, { style: 'percent', maximumSignificantDigits: 2 })}
        </span>
      </div>
    </div>
  );
}
