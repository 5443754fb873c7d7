'use client';
import { useRef } from 'react';

/**
 * Where a review begins that was not told where: at the first asset of the best kind there is, and it stays there while
 * that asset is of that kind, whatever becomes free before it.
 * @param kinds tests of an asset, the best first
 * @returns finds the place; -1 when there is none
 */
export function useQueueStart(
  ids: readonly string[],
  kinds: readonly ((id: string) => boolean)[],
): () => number {
  const shown = useRef<string | null>(null);
  return () => {
    for (const isSo of kinds) {
      const stays = shown.current !== null && isSo(shown.current) ? ids.indexOf(shown.current) : -1;
      const index = stays >= 0 ? stays : ids.findIndex(isSo);
      shown.current = ids[index] ?? null;
      if (index >= 0) return index;
    }
    return -1;
  };
}
