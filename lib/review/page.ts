import type { RowView } from '../ledger/row-view';
import type { ReviewQueue } from './queue';

export interface PageOptions {
  view: Pick<RowView, 'length' | 'rowAt' | 'indexOf'>;
  queue: Pick<ReviewQueue, 'nextOpen'>;
  /** Of the current asset; -1 when there is none. */
  index: number;
  /** How many assets a page has. */
  cards: number;
  /** Decided ones, too. */
  all: boolean;
}

/**
 * The IDs of a page, in the order of the view: what it holds already, filled up with what follows; or the current asset
 * and what follows.
 */
export function pageFrom(kept: readonly string[], { view, queue, index, cards, all }: PageOptions): string[] {
  const ids = [...kept];
  const begin = view.rowAt(index);
  if (ids.length === 0 && begin) ids.push(begin.id);
  const last = view.indexOf(ids.at(-1) ?? '');
  const missing = cards - ids.length;
  if (last < 0 || missing <= 0) return ids;
  const following = all
    ? Array.from({ length: Math.min(missing, view.length - last - 1) }, (_, n) => last + 1 + n)
    : // Sought from the beginning again at the end, which would not be in order.
      queue.nextOpen(last, missing).filter((next) => next > last);
  for (const next of following) {
    const row = view.rowAt(next);
    if (row) ids.push(row.id);
  }
  return ids;
}
