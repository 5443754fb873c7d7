import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import type { AssetOutcome } from '@/lib/assets/asset-outcome';
import { type AssetViewOutcome, toViewOutcome } from '@/lib/assets/asset-view';
import { ASSET_OUTCOME_HEADER, decodeOutcome } from '@/lib/assets/outcome-header';
import { env } from '@/lib/env';
import { toFailure } from '@/lib/errors';
import { isMediaId } from '@/lib/ids/media-id';
import { allowedRegion } from '@/lib/ims/endpoints';
import { fetchAsset } from '@/lib/ims/fetch-asset';

/** What an asset's page is about: an address that names no asset, or an asset and what came of asking for it. */
export type AssetPage =
  | { state: 'malformed'; text: string }
  /** `region` is null when it is the default one. */
  | { state: 'asked'; mediaId: string; region: string | null; outcome: AssetViewOutcome };

/** Reads an asset's address and asks for the asset: once a request, for the page and its metadata together. */
export const loadAssetPage = cache(async (segment: string, wanted: string | null): Promise<AssetPage> => {
  const mediaId = decode(segment);
  if (!isMediaId(mediaId)) return { state: 'malformed', text: mediaId };
  const region = wanted === env().IMS_REGIONS[0] ? null : wanted;
  const outcome = decodeOutcome((await headers()).get(ASSET_OUTCOME_HEADER)) ?? (await ask(mediaId, region));
  const askedIn = region ?? env().IMS_REGIONS[0] ?? '';
  return { state: 'asked', mediaId, region, outcome: toViewOutcome(outcome, askedIn) };
});

async function ask(mediaId: string, region: string | null): Promise<AssetOutcome> {
  try {
    return await fetchAsset(mediaId, { region: allowedRegion(region ?? undefined, env()) });
  } catch (error) {
    return { state: 'failed', failure: toFailure(error) };
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
