import { queryOptions } from '@tanstack/react-query';
import { loadVerdictGrounds } from '../actions/verdict-grounds';
import { unwrap } from './unwrap';

/** What the standing verdicts of a list were given on. `run` tells apart the runs of the look-up in this tab. */
export function verdictGroundsQuery(batchId: string, run: number) {
  return queryOptions({
    queryKey: ['batch', batchId, 'grounds', run],
    queryFn: async () => new Map(unwrap(await loadVerdictGrounds({ batchId }))),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
