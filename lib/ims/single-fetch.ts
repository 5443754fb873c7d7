import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import { AppError, toFailure } from '../errors';
import type { AssetPool } from './asset-pool';
import type { Clock } from './clock';
import { UNOBSERVED } from './retry';
import type { SharedCall } from './shared-call';

/** Requests for single assets that come within this time of the first share its call. */
export const GATHER_MS = 5;

interface SingleFetchOptions {
  region: string;
  fresh?: boolean;
  signal?: AbortSignal | undefined;
}

/** Asks for single assets in the interactive lane, those of one moment together. */
export class SingleFetch {
  /** By region, the call that still takes IDs. */
  private readonly gathering = new Map<string, SharedCall>();

  constructor(
    private readonly pool: AssetPool,
    private readonly clock: Clock,
  ) {}

  /** One asset. Never rejects: a failure, cancellation too, is an outcome. */
  fetch(mediaId: string, { region, fresh = false, signal }: SingleFetchOptions): Promise<AssetOutcome> {
    const cached = fresh ? undefined : this.pool.cached(region, mediaId);
    if (cached) return Promise.resolve(cached);
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve(cancelled());
      const receive = (outcome: AssetOutcome) => {
        signal?.removeEventListener('abort', onAbort);
        resolve(outcome);
      };
      const interest =
        this.pool.join(region, mediaId, receive, 'interactive') ??
        this.pool.add(this.openCall(region), mediaId, receive);
      const onAbort = () => {
        interest.leave();
        resolve(cancelled());
      };
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  private openCall(region: string): SharedCall {
    const open = this.gathering.get(region);
    if (open && !open.signal.aborted && open.ids.length < this.pool.chunkSize) return open;
    const call = this.pool.createCall(region, { lane: 'interactive', lookupId: '' });
    this.gathering.set(region, call);
    this.clock.after(GATHER_MS, () => {
      if (this.gathering.get(region) === call) this.gathering.delete(region);
      void this.pool.send(call, UNOBSERVED);
    });
    return call;
  }
}

function cancelled(): AssetOutcome {
  return { state: 'failed', failure: toFailure(new AppError('cancelled')) };
}
