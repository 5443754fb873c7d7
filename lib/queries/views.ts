import { queryOptions } from '@tanstack/react-query';
import { loadViews } from '../actions/views';
import { unwrap } from './unwrap';

/** The views of a list, and the one it opens with. Others may save some meanwhile, so it is asked for again. */
export function viewsQuery(batchId: string) {
  return queryOptions({
    queryKey: ['views', batchId],
    queryFn: async () => unwrap(await loadViews({ batchId })),
    staleTime: 30_000,
  });
}
