import { queryOptions } from '@tanstack/react-query';
import { countCombined, listChoices } from '../actions/list-arithmetic';
import { unwrap } from './unwrap';

/** The lists that one can be combined with, asked for anew each time somebody chooses. */
export function listChoicesQuery() {
  return queryOptions({
    queryKey: ['lists', 'choices'],
    queryFn: async () => unwrap(await listChoices({})),
    gcTime: 0,
  });
}

/** How many IDs each combination of two lists has; not asked before there are two. */
export function combinedCountsQuery(firstId: string, secondId: string) {
  return queryOptions({
    queryKey: ['lists', 'combined', firstId, secondId],
    queryFn: async () => unwrap(await countCombined({ firstId, secondId })),
    enabled: secondId !== '',
    gcTime: 0,
  });
}
