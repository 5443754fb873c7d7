'use client';
import { useRef, useState } from 'react';
import type { RowView } from '@/lib/ledger/row-view';
import { type PageOptions, pageFrom } from '@/lib/review/page';

interface GridPageOptions extends PageOptions {
  view: RowView;
  isGrid: boolean;
}

interface Page {
  ids: readonly string[];
  /** What it was made for: another view, size or choice makes another page. */
  view: RowView | null;
  cards: number;
  all: boolean;
}

/**
 * The page of a grid. It stays while its assets are judged, so that nothing moves under the eye, and is filled up while
 * the look-up goes on; another begins where somebody goes to an asset that is not on it.
 */
export function useGridPage({ isGrid, ...options }: GridPageOptions) {
  const { view, queue, index, cards, all } = options;
  const [page, setPage] = useState<Page>({ ids: [], view: null, cards: 0, all: false });
  const past = useRef<(readonly string[])[]>([]);
  const current = view.rowAt(index)?.id;
  const isSame = page.view === view && page.cards === cards && page.all === all;
  const isOnIt = isSame && current !== undefined && page.ids.includes(current);
  const isFull = isOnIt && (page.ids.length >= cards || page.ids.length >= view.length);
  let { ids } = page;
  if (isGrid && !isFull) {
    const kept = isOnIt ? page.ids : [];
    ids = pageFrom(kept, options);
    if (!isSame || ids.join() !== page.ids.join()) setPage({ ids, view, cards, all });
  }

  function last(): number {
    return view.indexOf(ids.at(-1) ?? '');
  }
  return {
    ids: isGrid ? ids : [],
    /** Keeps this page for `previous`. */
    remember() {
      past.current.push(ids);
    },
    /** The asset with which the next page begins; null when this is the last. */
    next(): string | null {
      const after = last() + 1;
      const next = all ? after : (queue.nextOpen(after - 1, 1)[0] ?? -1);
      if (next < after) return null;
      past.current.push(ids);
      return view.rowAt(next)?.id ?? null;
    },
    /** Brings back the page before, and tells its first asset; null when this is the first. */
    previous(): string | null {
      const before = past.current.pop();
      if (before) setPage({ ids: before, view, cards, all });
      const first = before ? view.indexOf(before[0] ?? '') : Math.max(0, view.indexOf(ids[0] ?? '') - cards);
      return view.rowAt(first)?.id ?? null;
    },
  };
}
