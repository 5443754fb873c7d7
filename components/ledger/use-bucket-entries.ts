'use client';
import { useQuery } from '@tanstack/react-query';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { batchInputQuery } from '@/lib/queries/batch-input';
import type { BucketEntry } from './bucket-entry';
import type { Bucket } from './bucket-style';
import { useStoreVersion } from './use-store-version';

interface BucketEntries {
  /** Null while what was pasted is being loaded. */
  entries: BucketEntry[] | null;
  isError: boolean;
  retry: () => void;
}

/** What is in a bucket: outcomes from the store, parts of the paste from the server, asked for when first needed. */
export function useBucketEntries(store: LookupStore, batchId: string, bucket: Bucket): BucketEntries {
  useStoreVersion(store);
  const isOutcome = bucket in OUTCOMES;
  const { data, isError, refetch } = useQuery({ ...batchInputQuery(batchId), enabled: !isOutcome });
  const read = OUTCOMES[bucket];
  return {
    entries: read ? read(store) : data ? fromInput(data, bucket, store) : null,
    isError: !isOutcome && isError,
    retry: () => void refetch(),
  };
}

const OUTCOMES: Partial<Record<Bucket, (store: LookupStore) => BucketEntry[]>> = {
  found: (store) => store.found().map(({ id }) => ({ text: id })),
  ignored: (store) => store.ignored().map(({ id, requestId }) => ({ text: id, requestId })),
  unaccounted: (store) => store.unaccounted().map(({ id, requestId }) => ({ text: id, requestId })),
  failed: (store) =>
    store.failed().map(({ id, failure }) => ({ text: id, failure, requestId: failure.requestId })),
};

type Input = Awaited<ReturnType<NonNullable<ReturnType<typeof batchInputQuery>['queryFn']>>>;

function fromInput(input: Input, bucket: Bucket, store: LookupStore): BucketEntry[] {
  switch (bucket) {
    case 'malformed':
      return input.malformed.map(({ token, line, reason }) => ({ text: token, line, reason }));
    case 'duplicate':
      return input.duplicates.map(({ token, line }) => ({ text: token, line }));
    case 'other':
      return input.other.map(({ token, line }) => ({ text: token, line }));
    case 'pending':
      return input.ids.filter((id) => !store.isDecided(id)).map((text) => ({ text }));
    default:
      return input.ids.map((text) => ({ text }));
  }
}
