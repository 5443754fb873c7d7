import { queryOptions } from '@tanstack/react-query';
import { loadBatchInput } from '../actions/batch';
import { unwrap } from './unwrap';

/** What was pasted into a list. It never changes, so it is asked for once. */
export function batchInputQuery(batchId: string) {
  return queryOptions({
    queryKey: ['batch', batchId, 'input'],
    queryFn: async () => unwrap(await loadBatchInput({ batchId })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
