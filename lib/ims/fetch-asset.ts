import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import { env } from '../env';
import { allowedRegion } from './endpoints';
import { engine } from './engine';

interface FetchAssetOptions {
  region: string;
  /** Passes by the cache, and renews it. */
  fresh?: boolean;
  signal?: AbortSignal;
}

/**
 * Asks for one asset, before any list: from the cache of the last minute, from a call under way, or by a call that
 * requests of the same 5 ms share. A failed call, or a cancelled one, is an outcome.
 * @throws {AppError} `regionNotAllowed`
 */
export async function fetchAsset(
  mediaId: string,
  { region, fresh = false, signal }: FetchAssetOptions,
): Promise<AssetOutcome> {
  const allowed = allowedRegion(region, env());
  const { single } = await engine();
  return single.fetch(mediaId, { region: allowed, fresh, signal });
}
