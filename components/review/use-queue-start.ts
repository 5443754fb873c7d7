'use client';
import { useRef } from 'react';
import type { RowView } from '@/lib/ledger/row-view';

/**
 * Where a review is that was not told where: at the first free asset, and it stays there while that asset is free,
 * whatever becomes free before it.
 * @returns the place; -1 when there is none
 */
export function useQueueStart(
  view: Pick<RowView, 'indexOf' | 'rowAt'>,
  isFree: (id: string) => boolean,
  findFirst: () => number,
): number {
  const shown = useRef<string | null>(null);
  const stays = shown.current !== null && isFree(shown.current) ? view.indexOf(shown.current) : -1;
  const index = stays >= 0 ? stays : findFirst();
  shown.current = view.rowAt(index)?.id ?? null;
  return index;
}
