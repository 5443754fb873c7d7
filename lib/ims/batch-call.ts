import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import { parseAsset } from '../assets/parse-asset';
import { type BatchResponse, parseBatchResponse, type WireAsset, wireMediaId } from '../assets/wire';
import { type Attempt, type AttemptContext, attemptCall } from './call';
import type { Clock } from './clock';
import type { CredentialSource } from './credentials';
import type { Endpoint } from './endpoints';
import type { Lane } from './fair-queue';
import type { LoopShare } from './loop-share';
import type { Transport } from './transport';

const ACTION = 'BatchGetYikeAssetMediaInfos';

export interface BatchCallDependencies {
  endpoint: (region: string) => Endpoint;
  credentials: CredentialSource;
  transport: Transport;
  loopShare: LoopShare;
  clock: Clock;
}

/** The attempts at one call for some IDs; a success has the outcome of each of them, in their order. */
export function batchCall(
  region: string,
  ids: readonly string[],
  lane: Lane,
  { endpoint, loopShare, ...dependencies }: BatchCallDependencies,
): (context: AttemptContext) => Promise<Attempt<[string, AssetOutcome][]>> {
  const call = { endpoint: endpoint(region), action: ACTION, query: { MediaIds: ids.join(',') } };
  const parse = (body: unknown) => toOutcomes(ids, parseBatchResponse(body), dependencies.clock.wallNow());
  // A list's answer waits for its share of the thread.
  const schedule = <T>(work: () => T) => (lane === 'bulk' ? loopShare.run(work) : work());
  return (context) => attemptCall(call, parse, { ...dependencies, schedule }, context);
}

/** Matched by ID and never by place: items may come in any order, repeated, or unasked for. */
function toOutcomes(
  ids: readonly string[],
  { requestId, items, ignored }: BatchResponse,
  wallNow: number,
): [string, AssetOutcome][] {
  const fetchedAt = new Date(wallNow).toISOString();
  const byId = new Map<string, WireAsset>();
  for (const item of items) {
    const id = wireMediaId(item);
    if (id !== null && !byId.has(id)) byId.set(id, item);
  }
  const ignoredIds = new Set(ignored.map((id) => id.trim().toLowerCase()));
  return ids.map((id) => {
    const key = id.toLowerCase();
    const wire = byId.get(key);
    if (wire) return [id, { state: 'found', asset: parseAsset(wire), requestId, fetchedAt }];
    return [id, { state: ignoredIds.has(key) ? 'ignored' : 'unaccounted', requestId }];
  });
}
