'use client';
import { useEffect } from 'react';
import { useRowView } from '@/components/asset-table/use-row-view';
import { useTableUrl } from '@/components/asset-table/use-table-url';
import { NOTED_FIELDS, useRowNotes } from '@/components/batch/use-row-notes';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { useLookupSession } from '@/lib/queries/use-lookup-session';

/** The view of a list that the address describes, as a review goes through it. */
export function useReviewView(batch: BatchSummary) {
  const { store, state } = useLookupSession(batch);
  // A verdict is given on what IMS answers now, not on what an earlier visit was answered.
  useEffect(() => store.dropKnown(), [store]);
  const { view: shown, setView } = useTableUrl();
  const { view, version, isStale } = useRowView(store, shown);
  const notes = useRowNotes({
    batchId: batch.id,
    store,
    isWanted: state === 'complete' && shown.filters.some(({ field }) => NOTED_FIELDS.includes(field)),
  });
  return {
    store,
    view,
    /** Changes with what the view holds. */
    version,
    total: view.length,
    /** Assets of the list, whatever the view holds of them. */
    allCount: store.shownCount,
    /** Whether a search or a filter leaves some of them out. */
    isPart: view.length < store.shownCount && (shown.query !== '' || shown.filters.length > 0),
    /** More of the view may still come. */
    isWaiting: state === 'running' || state === 'idle' || isStale || notes.isPending,
    /** Leaves nothing out any more. */
    widen: () => setView({ ...shown, query: '', filters: [] }),
  };
}
