'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Failure, toFailure } from '../errors';
import type { BatchSummary } from '../ledger/batch-summary';
import type { LookupStore } from '../ledger/lookup-store';
import { batchInputQuery } from './batch-input';
import { lookupQuery, lookupSession } from './lookup-session';

export interface LookupSessionState {
  store: LookupStore;
  state: 'idle' | 'running' | 'complete' | 'cancelled' | 'failed';
  /** Why the lookup as a whole stopped; failures of single IDs are in the store. */
  failure: Failure | null;
  /** Looks the whole list up; `fresh` passes by the server's cache. */
  start(options: { fresh: boolean }): void;
  /** Looks these IDs up again, past the cache. */
  retry(ids: string[]): void;
  /** Looks up what no answer has decided yet. */
  resume(): Promise<void>;
  cancel(): Promise<void>;
}

/** A list's lookup: begins on mount when none ran yet, and goes on when the page is left within the app. */
export function useLookupSession(batch: BatchSummary): LookupSessionState {
  const client = useQueryClient();
  const [session] = useState(() => lookupSession(batch));
  const { fetchStatus, data, error, refetch } = useQuery(lookupQuery(session));
  const { store } = session;

  function retry(ids: string[]): void {
    if (ids.length === 0) return;
    session.next = { kind: 'some', ids };
    void refetch({ cancelRefetch: false });
  }

  return {
    store,
    state: fetchStatus === 'fetching' ? 'running' : error ? 'failed' : (data ?? 'idle'),
    failure: error && toFailure(error),
    start: ({ fresh }) => {
      session.next = { kind: 'whole', fresh };
      void refetch({ cancelRefetch: false });
    },
    retry,
    resume: async () => {
      const { ids } = await client.fetchQuery(batchInputQuery(batch.id));
      retry(ids.filter((id) => !store.isDecided(id)));
    },
    cancel: () => session.cancel(),
  };
}
