import { queryOptions } from '@tanstack/react-query';
import { loadChanges } from '../actions/lookup-changes';
import { unwrap } from './unwrap';

/** What changed of a list since its look-up before the last. `run` tells apart the runs of the look-up in this tab. */
export function lookupChangesQuery(batchId: string, run: number) {
  return queryOptions({
    queryKey: ['batch', batchId, 'changes', run],
    queryFn: async () => unwrap(await loadChanges({ batchId })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
