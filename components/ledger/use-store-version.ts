'use client';
import { useSyncExternalStore } from 'react';
import type { LookupStore } from '@/lib/ledger/lookup-store';

/** Renders again with each publication of the store, so at most once a frame; never without a store. */
export function useStoreVersion(store: LookupStore | null): number {
  return useSyncExternalStore(store?.subscribe ?? neverTold, store?.getVersion ?? noVersion, noVersion);
}

const neverTold = () => () => {};

/** On the server nothing has been looked up. */
const noVersion = () => 0;
