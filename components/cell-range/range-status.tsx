import { Copy, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { announce } from '@/components/ui/announce';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { ColumnId } from '@/lib/assets/columns';
import { formatBytes, formatDuration, formatNumber } from '@/lib/assets/format';
import { type ColumnSum, columnSums } from '@/lib/export/range-text';
import type { GridLines } from '@/lib/grid/grid-lines';
import type { RangeBox } from './cell-range';
import { rowsOfBox } from './rows-of-box';

interface RangeStatusProps {
  box: RangeBox;
  view: GridLines;
  columns: readonly ColumnId[];
  onCopy: () => void;
  onClear: () => void;
}

/** How large the marked rectangle is and what its numbers come to; said to screen readers as well. */
export function RangeStatus({ box, view, columns, onCopy, onClear }: RangeStatusProps) {
  const t = useTranslations('table.range');
  const fields = useTranslations('fields');
  const locale = useLocale();
  // Drawing follows the pointer at once; the sums come after.
  const { top, bottom, left, right } = box;
  const key = useDeferredValue(`${top} ${bottom} ${left} ${right}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the box is.
  const { rows, sums } = useMemo(() => {
    const marked = rowsOfBox(view, box);
    // The lines of groups among them are no rows.
    return { rows: marked.length, sums: columnSums(marked, columns.slice(left, right + 1)) };
  }, [view, columns, key]);
  const column = columns[right];
  const size = t('size', { rows, columns: right - left + 1 });

  useEffect(() => {
    const isCell = top === bottom && left === right;
    announce(isCell && column ? t('cell', { row: top + 1, column: fields(column) }) : size);
  }, [top, bottom, left, right, column, size, t, fields]);

  return (
    <section
      aria-label={t('label')}
      className="fixed bottom-4 left-4 z-20 flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line-strong bg-popover py-1.5 pr-1.5 pl-3 shadow-popup"
    >
      <span className="font-medium tabular-nums">{size}</span>
      {sums.map((sum) => (
        <span key={sum.column} className="text-ink-2 tabular-nums">
          {t('sum', {
            column: fields(sum.column),
            sum: amount(sum.column, sum.sum, locale),
            average: amount(sum.column, sum.sum / sum.count, locale),
          })}
        </span>
      ))}
      <Button icon={<Copy aria-hidden="true" />} onClick={onCopy}>
        {t('copy')}
      </Button>
      <IconButton label={t('clear')} shortcut="Escape" onClick={onClear}>
        <X aria-hidden="true" />
      </IconButton>
    </section>
  );
}

function amount(column: ColumnSum['column'], value: number, locale: string): string {
  if (column === 'duration') return formatDuration(value);
  if (column === 'size') return formatBytes(value, locale);
  return formatNumber(Math.round(value * 10) / 10, locale);
}
