'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sheetStore } from '@/components/sprite-preview/load-sheet';
import { mediaPath } from '@/lib/assets/addresses';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { assetQuery } from '@/lib/queries/asset';

/** An asset that stays so long is looked at. Verdicts wait behind every record that was asked for before them. */
const SETTLED_MS = 120;

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
    if (!isWhole) return;
    const timer = setTimeout(() => {
      for (const id of wanted.split(','))
        if (store.rowOf(id)) void client.prefetchQuery(assetQuery(id, region ?? undefined));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [client, store, region, wanted, isWhole]);
  useEffect(() => {
    const addresses = wanted.split(',').flatMap((id) => {
      const row = store.rowOf(id);
      if (!row) return [];
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
  }, [store, region, wanted, isWhole]);
}

/** Whether what was just mounted has stayed for a moment, so that its record is worth asking for. */
export function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
