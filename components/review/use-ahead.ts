'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sheetStore } from '@/components/sprite-preview/load-sheet';
import { mediaPath } from '@/lib/assets/addresses';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { assetQuery } from '@/lib/queries/asset';

interface Ahead {
  store: LookupStore;
  region: string | null;
  /** What comes next, the nearest first. */
  ids: readonly string[];
  /** The records and sprite sheets too, and not only the covers. */
  isWhole: boolean;
}

/** Has what comes next fetched and its pictures decoded, so that it is there when its turn comes. */
export function useAhead({ store, region, ids, isWhole }: Ahead): void {
  const client = useQueryClient();
  const wanted = ids.join();
  useEffect(() => {
    const addresses = wanted.split(',').flatMap((id) => {
      const row = store.rowOf(id);
      if (!row) return [];
      if (isWhole) void client.prefetchQuery(assetQuery(id, region ?? undefined));
      return [
        ...(row.hasCover ? [mediaPath(id, 'cover', region)] : []),
        ...(isWhole && row.sprite ? [mediaPath(id, `sprites/${row.sprite.firstSheet}`, region)] : []),
      ];
    });
    // The newest wish is answered first.
    const letGo = addresses.reverse().map((address) => sheetStore().want(address));
    return () => {
      for (const release of letGo) release();
    };
  }, [client, store, region, wanted, isWhole]);
}
