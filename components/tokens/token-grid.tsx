'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { TokenLine } from '@/lib/ledger/token-lines';
import { TokenRow } from './token-row';

const COLUMNS = ['line', 'token', 'state', 'why', 'title', 'type', 'audit', 'duration'] as const;
const TRACKS =
  'grid grid-cols-[4.5rem_19rem_9rem_minmax(12rem,1fr)_minmax(12rem,1.4fr)_6rem_8rem_5.5rem] min-w-[80rem] items-center';
const ROW_PX = 32;

interface TokenGridProps {
  length: number;
  lineAt: (row: number) => TokenLine;
  onOpen: (id: string) => void;
}

/** Any number of tokens, of which only the visible ones are in the document. The grid keeps the focus; a row is active. */
export function TokenGrid({ length, lineAt, onOpen }: TokenGridProps) {
  const t = useTranslations('tokens');
  const common = useTranslations('common');
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, length - 1);
  const virtualizer = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: ROW_PX,
    initialRect: { width: 1280, height: 560 },
  });

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast.success(common('copied'));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const isCopy = event.key === 'c' && getSelection()?.isCollapsed !== false;
    if (event.altKey || ((event.ctrlKey || event.metaKey) && !isCopy)) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX) - 2);
    const target = targetOf(event.key, { active, page, last: length - 1 });
    const { token, row } = lineAt(active);
    if (target !== null) {
      setActive(target);
      virtualizer.scrollToIndex(target, { align: 'auto' });
    } else if (event.key === 'Enter' && row) onOpen(row.id);
    else if (isCopy) void copy(token);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('title')}
      aria-rowcount={length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={`token-${active}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="group/tokens relative max-h-[max(22rem,calc(100dvh-16rem))] overflow-auto overscroll-contain border-y outline-offset-[-2px]"
    >
      <div
        role="row"
        aria-rowindex={1}
        className={`${TRACKS} sticky top-0 z-10 h-8 border-b bg-surface font-medium text-ink-2 text-xs`}
      >
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader" className="truncate px-2 first:text-right last:text-right">
            {t(`columns.${column}`)}
          </span>
        ))}
      </div>
      <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <TokenRow
            key={index}
            line={lineAt(index)}
            index={index}
            top={start}
            tracks={TRACKS}
            isActive={index === active}
            onActive={setActive}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}

function targetOf(
  key: string,
  { active, page, last }: { active: number; page: number; last: number },
): number | null {
  const target: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  const wanted = Object.hasOwn(target, key) ? target[key] : undefined;
  return wanted === undefined ? null : Math.max(0, Math.min(wanted, last));
}
