import { LRUCache } from 'lru-cache';
import type { AssetItems, Catalogue } from './catalogue-types';
import { parseReservedId } from './faults';

/**
 * About 40 MB when full, which only lists of that length make it. Drawing an asset and writing its JSON take longer than all
 * else in a call, and what is asked for once is often asked for again: a retry, a refresh, the next run of a benchmark.
 */
const REMEMBERED_ITEMS = 12_000;
const MINUTE_MS = 60_000;

/** The asset that an ID stands for, or null when it stands for none; a reserved ID always stands for one. Pure. */
export function findAsset(catalogue: Catalogue, mediaId: string): AssetItems | null {
  if (parseReservedId(mediaId)) return catalogue.assetFor(mediaId);
  const entry = catalogue.find(mediaId);
  return entry.kind === 'asset' ? entry : null;
}

/**
 * Gives an ID's item of `MediaInfos` as JSON text; null when there is no such asset. A text is kept to the end of the
 * minute, so that the signed URLs in it are as fresh as the catalogue makes them.
 */
export function createItemTexts(catalogue: Catalogue, now: () => number): (mediaId: string) => string | null {
  const texts = new LRUCache<string, string>({ max: REMEMBERED_ITEMS });
  let minute = -1;

  return (mediaId) => {
    const present = Math.floor(now() / MINUTE_MS);
    if (present !== minute) texts.clear();
    minute = present;
    const known = texts.get(mediaId);
    if (known !== undefined) return known;
    const asset = findAsset(catalogue, mediaId);
    if (!asset) return null;
    const text = JSON.stringify(asset.batchItem);
    texts.set(mediaId, text);
    return text;
  };
}
