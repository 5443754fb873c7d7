'use client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { capacityOf, type Geometry } from '@/lib/sprites/geometry';
import { type LoadedSheet, sheetStore } from './load-sheet';
import type { SheetState } from './sheet-store';

const IDLE: SheetState<LoadedSheet> = { state: 'idle' };
const nothing = () => () => undefined;

/** A picture by its stable address; it loads while `isWanted`, and is seen whenever it happens to be there. */
export function useSheet(address: string | null, isWanted: boolean): SheetState<LoadedSheet> {
  useEffect(
    () => (address !== null && isWanted ? sheetStore().want(address) : undefined),
    [address, isWanted],
  );
  const subscribe = useCallback(
    (listener: () => void) => (address === null ? nothing() : sheetStore().subscribe(address, listener)),
    [address],
  );
  return useSyncExternalStore(
    subscribe,
    () => (address === null ? IDLE : sheetStore().read(address)),
    () => IDLE,
  );
}

/** As many sheets of a set are loaded ahead while its preview is open; a record may claim any number. */
const MOST_AHEAD = 3;

/** Loads the next sheets of a set, so that no scrub waits for them. */
export function usePrefetch(
  geometry: Geometry | null,
  count: number,
  addressOf: (cell: number) => string,
): void {
  const capacity = geometry ? capacityOf(geometry.grid) : 0;
  const sheets = capacity === 0 ? 0 : Math.min(MOST_AHEAD, Math.ceil(count / capacity) - 1);
  const addresses = Array.from({ length: sheets }, (_, n) => addressOf((n + 1) * capacity)).join('\n');
  useEffect(() => {
    if (addresses === '') return;
    const releases = addresses.split('\n').map((address) => sheetStore().want(address));
    return () => {
      for (const release of releases) release();
    };
  }, [addresses]);
}
