import { queryOptions } from '@tanstack/react-query';
import { loadSpriteGrid, loadSpriteGrids } from '../actions/sprite-grid';
import { unwrap } from './unwrap';

const MINUTES_MS = 60_000;

/** The grids that are known for sprite templates, by `templateId`. */
export function spriteGridsQuery() {
  return queryOptions({
    queryKey: ['sprite-grids'],
    queryFn: async () => unwrap(await loadSpriteGrids({})),
    staleTime: 5 * MINUTES_MS,
  });
}

/** The grid of one of an asset's sets; asks for its snapshot job when the template is not known. Null when nobody knows. */
export function spriteGridQuery(mediaId: string, region: string | null, set: number) {
  return queryOptions({
    queryKey: ['sprite-grids', mediaId, region, set],
    queryFn: async () => unwrap(await loadSpriteGrid({ mediaId, region, set })),
    staleTime: 5 * MINUTES_MS,
  });
}
