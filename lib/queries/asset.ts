import { queryOptions } from '@tanstack/react-query';
import { loadAsset } from '../actions/asset';
import { unwrap } from './unwrap';

/** One asset for the drawer and the detail view; its outcome, found or not, is data. Throws an `AppError`. */
export function assetQuery(mediaId: string, region?: string) {
  return queryOptions({
    queryKey: ['asset', mediaId, region ?? null],
    queryFn: async () => unwrap(await loadAsset({ mediaId, region })),
    // Matches the server's cache: asking sooner would get the same answer.
    staleTime: 60_000,
  });
}
