'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { BucketEntry } from './bucket-entry';
import { EntryLine } from './entry-line';

const LINE_PX = 30;

/** Any number of entries, of which only the visible ones are in the document. */
export function EntryList({ entries }: { entries: BucketEntry[] }) {
  const t = useTranslations('ledger.drawer');
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_PX,
    overscan: 8,
  });
  return (
    // Scrollable without a focusable child, so the box itself takes the focus and with it the arrow keys.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no scroll box.
    <div
      ref={scroller}
      role="group"
      aria-label={t('list')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
      tabIndex={0}
      className="min-h-0 grow overflow-y-auto rounded border bg-bg focus-visible:-outline-offset-2"
    >
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          return (
            <li
              key={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ height: LINE_PX, transform: `translateY(${start}px)` }}
            >
              <EntryLine entry={entry} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
