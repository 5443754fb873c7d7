import { queryOptions } from '@tanstack/react-query';
import { companySchema } from '../review/company';

/** How often a page that is looked at asks; one that is not does not. */
const ASK_EVERY_MS = 10_000;

/**
 * Who else reviews a list now. Asked for now and then: a stream of events would keep one of the six connections that a
 * browser has for all its tabs.
 */
export function companyQuery(batchId: string) {
  return queryOptions({
    queryKey: ['company', batchId],
    queryFn: async ({ signal }) => {
      const response = await fetch(`/batches/${encodeURIComponent(batchId)}/review/company`, { signal });
      return companySchema.parse(await response.json());
    },
    staleTime: 0,
    refetchInterval: ASK_EVERY_MS,
    refetchOnWindowFocus: true,
  });
}
