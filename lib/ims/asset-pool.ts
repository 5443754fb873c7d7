import 'server-only';
import { AssetCache, type FoundAsset } from './asset-cache';
import type { Priority } from './fair-queue';
import { type ResolveDependencies, resolveIds } from './resolve-ids';
import type { CallObserver } from './retry';
import { type Interest, type Receive, SharedCall } from './shared-call';

/**
 * The assets of the process: those of the last minute and those being asked for. Whoever wants an ID that is already being
 * asked for waits for that call, so an ID is never asked for twice at once. A refresh joins too: what is on its way is at
 * most one round trip old.
 */
export class AssetPool {
  private readonly cache: AssetCache;
  private readonly underWay = new Map<string, SharedCall>();

  constructor(private readonly dependencies: ResolveDependencies) {
    this.cache = new AssetCache({ clock: dependencies.clock });
  }

  /** How many IDs a new call should carry. */
  get chunkSize(): number {
    return this.dependencies.chunkSize.value;
  }

  cached(region: string, id: string): FoundAsset | undefined {
    return this.cache.get(keyOf(region, id));
  }

  /** Waits with others for an ID that is being asked for; undefined when it is not. A person goes before lists. */
  join(region: string, id: string, receive: Receive, lane: Priority['lane']): Interest | undefined {
    const call = this.underWay.get(keyOf(region, id));
    if (!call) return undefined;
    if (lane === 'interactive') this.dependencies.limiter.promote(call.priority);
    return call.want(id, receive);
  }

  /** A call that has not been sent: `add` IDs that `join` does not know, then `send` it. */
  createCall(region: string, priority: Priority): SharedCall {
    return new SharedCall(region, priority, (id, call) => {
      const key = keyOf(region, id);
      if (this.underWay.get(key) === call) this.underWay.delete(key);
    });
  }

  add(call: SharedCall, id: string, receive: Receive): Interest {
    this.underWay.set(keyOf(call.region, id), call);
    return call.want(id, receive);
  }

  /** Sends a call and settles its IDs. Resolves when it is over; never rejects. */
  async send(call: SharedCall, observer: CallObserver): Promise<void> {
    if (call.signal.aborted) return;
    const { region, priority, signal } = call;
    await resolveIds(region, call.ids, this.dependencies, { priority, signal, observer }, (id, outcome) => {
      if (outcome.state === 'found') this.cache.set(keyOf(region, id), outcome, priority.lane);
      call.settle(id, outcome);
    });
  }
}

function keyOf(region: string, id: string): string {
  return `${region}:${id}`;
}
