'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FieldId } from '@/lib/filters/fields';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { lookupChangesQuery } from '@/lib/queries/lookup-changes';
import { verdictGroundsQuery } from '@/lib/queries/verdict-grounds';

/** Fields of which a row knows nothing before it is noted. */
export const NOTED_FIELDS: readonly FieldId[] = ['changed', 'drift'];

interface RowNotesOptions {
  batchId: string;
  store: LookupStore;
  /** Not before the look-up is complete. */
  isWanted: boolean;
}

/**
 * Notes in a list's rows what changed since the look-up before, and on what audit status the verdicts were given, so
 * that a filter finds those that have another since.
 */
export function useRowNotes({ batchId, store, isWanted }: RowNotesOptions) {
  // A complete run has had its last report, and no two take equally long.
  const run = store.run()?.progress?.elapsedMs ?? 0;
  const { data: changes, isPending: isAsking } = useQuery({
    ...lookupChangesQuery(batchId, run),
    enabled: isWanted,
  });
  useEffect(() => {
    if (changes) store.note('changes', new Map(changes.changed.map((one) => [one.id, one.changes])));
  }, [changes, store]);
  const { data: grounds, isPending: isAskingGrounds } = useQuery({
    ...verdictGroundsQuery(batchId, run),
    enabled: isWanted,
  });
  useEffect(() => {
    if (grounds) store.note('judgedAs', grounds);
  }, [grounds, store]);
  return { changes, isPending: isWanted && (isAsking || isAskingGrounds) };
}
