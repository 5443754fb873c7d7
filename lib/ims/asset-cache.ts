import 'server-only';
import { LRUCache } from 'lru-cache';
import type { AssetOutcome } from '../assets/asset-outcome';
import { signedUrlExpiry } from '../assets/expiry';
import { type Clock, systemClock } from './clock';

export type FoundAsset = Extract<AssetOutcome, { state: 'found' }>;

const TTL_MS = 60_000;
/** About 4 KB each. */
const MAX_ASSETS = 20_000;
/** A URL handed out must outlive the request that it is for. */
const EXPIRY_MARGIN_MS = 5000;

interface CachedAsset {
  found: FoundAsset;
  /** On `Clock.wallNow`: signed URLs expire by the wall clock. */
  until: number;
}

/**
 * Found assets by region and ID, for a minute and never beyond the expiry of a signed URL in them. Absent ones are not
 * kept: "look up again" must see an asset that has just been registered, and asking costs one ID in one call.
 */
export class AssetCache {
  private readonly entries: LRUCache<string, CachedAsset>;
  private readonly clock: Clock;

  constructor({ clock = systemClock, maxAssets = MAX_ASSETS } = {}) {
    this.clock = clock;
    this.entries = new LRUCache({ max: maxAssets });
  }

  get(key: string): FoundAsset | undefined {
    const entry = this.entries.get(key);
    if (!entry || entry.until > this.clock.wallNow()) return entry?.found;
    this.entries.delete(key);
    return undefined;
  }

  set(key: string, found: FoundAsset): void {
    const now = this.clock.wallNow();
    const expiry = signedUrlExpiry(found.asset.raw)?.getTime() ?? Number.POSITIVE_INFINITY;
    const until = Math.min(now + TTL_MS, expiry - EXPIRY_MARGIN_MS);
    if (until > now) this.entries.set(key, { found, until });
    else this.entries.delete(key);
  }

  get size(): number {
    return this.entries.size;
  }
}
