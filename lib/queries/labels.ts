import { queryOptions } from '@tanstack/react-query';
import { loadLabels } from '../actions/labels';
import { unwrap } from './unwrap';

/** What verdicts can carry. Somebody may change it meanwhile: a tab that was left asks again. */
export function labelsQuery() {
  return queryOptions({
    queryKey: ['labels'],
    queryFn: async () => unwrap(await loadLabels({})),
    refetchOnWindowFocus: true,
  });
}
