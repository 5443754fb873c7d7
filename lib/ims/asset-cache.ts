import 'server-only';
import { LRUCache } from 'lru-cache';
import type { AssetOutcome } from '../assets/asset-outcome';
import { signedUrlExpiry } from '../assets/expiry';
import { parseAsset } from '../assets/parse-asset';
import type { WireAsset } from '../assets/wire';
import type { Clock } from './clock';
import type { Lane } from './fair-queue';

export type FoundAsset = Extract<AssetOutcome, { state: 'found' }>;

const TTL_MS = 60_000;
/** About 5 KB each. */
const MAX_ASSETS = 10_000;
/** A URL handed out must outlive the request that it is for. */
const EXPIRY_MARGIN_MS = 5000;

/** The wire item alone: a list of 100,000 passes through, and few of them are ever asked for again. */
interface CachedAsset {
  wire: WireAsset;
  requestId: string | null;
  fetchedAt: string;
  /** On `Clock.wallNow`, as signed URLs expire by it. */
  until: number;
}

/**
 * Found assets by region and ID, for a minute and never beyond the expiry of a signed URL in them. Absent ones are not
 * kept: "look up again" must see an asset that has just been registered, and asking costs one ID in one call.
 */
export class AssetCache {
  private readonly entries: LRUCache<string, CachedAsset>;
  private readonly clock: Clock;

  constructor({ clock, maxAssets = MAX_ASSETS }: { clock: Clock; maxAssets?: number }) {
    this.clock = clock;
    this.entries = new LRUCache({ max: maxAssets });
  }

  get(key: string): FoundAsset | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const { wire, requestId, fetchedAt, until } = entry;
    const now = this.clock.wallNow();
    const expiry = signedUrlExpiry(wire)?.getTime() ?? Number.POSITIVE_INFINITY;
    if (now < until && now < expiry - EXPIRY_MARGIN_MS) {
      return { state: 'found', asset: parseAsset(wire), requestId, fetchedAt };
    }
    this.entries.delete(key);
    return undefined;
  }

  /**
   * Keeps an asset. A list does not push others out: it would replace everything with what few will ask for again, and
   * moving so much in and out of memory costs as much as parsing it.
   */
  set(key: string, { asset, requestId, fetchedAt }: FoundAsset, lane: Lane): void {
    const isFull = this.entries.size >= this.entries.max && !this.entries.has(key);
    if (lane === 'bulk' && isFull && !this.dropExpired()) return;
    this.entries.set(key, { wire: asset.raw, requestId, fetchedAt, until: this.clock.wallNow() + TTL_MS });
  }

  /** Whether there was an expired entry to drop; looks at the one that was not used for longest. */
  private dropExpired(): boolean {
    const [oldest] = this.entries.rkeys();
    if (oldest === undefined || (this.entries.peek(oldest)?.until ?? 0) > this.clock.wallNow()) return false;
    return this.entries.delete(oldest);
  }
}
