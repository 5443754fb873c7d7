'use client';
import { useSyncExternalStore } from 'react';
import type { LookupStore } from '@/lib/ledger/lookup-store';

/** Renders again with each publication of the store, so at most once a frame. */
export function useStoreVersion(store: LookupStore): number {
  return useSyncExternalStore(store.subscribe, store.getVersion, serverVersion);
}

/** On the server nothing has been looked up. */
function serverVersion(): number {
  return 0;
}
