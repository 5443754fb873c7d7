import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import { parseAsset } from '../assets/parse-asset';
import { type BatchResponse, parseBatchResponse, type WireAsset, wireMediaId } from '../assets/wire';
import { AppError, type FailureCode, toFailure } from '../errors';
import { type Attempt, attemptCall, failedAttempt } from './call';
import type { ChunkSize } from './chunk-size';
import type { Clock } from './clock';
import type { CredentialSource } from './credentials';
import type { Endpoint } from './endpoints';
import type { Lane } from './fair-queue';
import type { Limiter } from './limiter';
import type { LoopShare } from './loop-share';
import { type CallContext, callWithRetry } from './retry';
import type { Transport } from './transport';

export const ACTION = 'BatchGetYikeAssetMediaInfos';

export interface ResolveDependencies {
  endpoint: (region: string) => Endpoint;
  credentials: CredentialSource;
  transport: Transport;
  limiter: Limiter;
  chunkSize: ChunkSize;
  loopShare: LoopShare;
  clock: Clock;
  random: () => number;
  /** Told of calls that were given up, for the log. */
  onFailure: (error: unknown, idCount: number) => void;
}

/** Receives the outcome of each ID as it is known, exactly once an ID. */
export type Settle = (id: string, outcome: AssetOutcome) => void;

/** Faults that one ID can bring on its whole call. Timeouts are left out: to search for it would take minutes. */
const MAY_BE_ONE_ID: ReadonlySet<FailureCode> = new Set([
  'invalidId',
  'unavailable',
  'connection',
  'badResponse',
]);
/** While searching, the call has had its patience already. */
const SEARCH_ATTEMPTS = 2;

/**
 * Asks for some IDs in one call and settles every one of them. Never rejects. A call that fails of what may be one ID's
 * fault is asked again in halves, so that the good IDs are found and the one at fault is named.
 */
export async function resolveIds(
  region: string,
  ids: readonly string[],
  dependencies: ResolveDependencies,
  context: CallContext,
  settle: Settle,
): Promise<void> {
  const [result] = await Promise.allSettled([ask(ids)]);
  if (result.status === 'fulfilled') return;
  await search(ids, result.reason);

  async function ask(part: readonly string[], maxAttempts?: number): Promise<void> {
    const attempt = (signal: AbortSignal) =>
      attemptBatch(region, part, dependencies, context.priority.lane, signal);
    const response = await callWithRetry(attempt, dependencies, {
      ...context,
      ...(maxAttempts && { maxAttempts }),
    });
    settleAll(part, response, new Date(dependencies.clock.wallNow()).toISOString(), settle);
  }

  async function search(part: readonly string[], error: unknown): Promise<void> {
    const isInvalid = error instanceof AppError && error.code === 'invalidId';
    if (part.length === 1 || context.signal.aborted || !mayBeOneId(error)) return fail(part, error);
    const middle = Math.ceil(part.length / 2);
    const halves = [part.slice(0, middle), part.slice(middle)];
    const results = await Promise.allSettled(halves.map((half) => ask(half, SEARCH_ATTEMPTS)));
    const faults = results.filter((result) => result.status === 'rejected');
    if (isInvalid && faults.length === 0) dependencies.chunkSize.learn(part.length, middle);
    // Both halves refused as invalid hold an ID at fault each; both failing otherwise is the upstream's own trouble.
    if (!isInvalid && faults.length === halves.length) return fail(part, error);
    await Promise.all(
      results.map((result, index) =>
        result.status === 'rejected' ? search(halves[index] ?? [], result.reason) : null,
      ),
    );
  }

  function fail(part: readonly string[], error: unknown): void {
    dependencies.onFailure(error, part.length);
    const failure = toFailure(error);
    for (const id of part) settle(id, { state: 'failed', failure });
  }
}

function mayBeOneId(error: unknown): boolean {
  return error instanceof AppError && MAY_BE_ONE_ID.has(error.code);
}

async function attemptBatch(
  region: string,
  ids: readonly string[],
  dependencies: ResolveDependencies,
  lane: Lane,
  signal: AbortSignal,
): Promise<Attempt<BatchResponse>> {
  const call = {
    endpoint: dependencies.endpoint(region),
    action: ACTION,
    query: { MediaIds: ids.join(',') },
  };
  const { loopShare } = dependencies;
  // A list's answer waits for its share of the thread before it is parsed, and keeps its slot meanwhile.
  const transport: Transport = async (request, abort) => {
    const response = await dependencies.transport(request, abort);
    if (lane === 'bulk') await loopShare.enter();
    return response;
  };
  const attempt = await attemptCall(call, { ...dependencies, transport }, signal);
  if (!attempt.ok) return attempt;
  try {
    return { ok: true, value: parseBatchResponse(attempt.value) };
  } catch (error) {
    return failedAttempt(error);
  }
}

/** Matched by ID and never by place: items may come in any order, repeated, or unasked for. */
function settleAll(ids: readonly string[], response: BatchResponse, fetchedAt: string, settle: Settle): void {
  const { requestId, items, ignored } = response;
  const byId = new Map<string, WireAsset>();
  for (const item of items) {
    const id = wireMediaId(item);
    if (id !== null && !byId.has(id)) byId.set(id, item);
  }
  const ignoredIds = new Set(ignored.map((id) => id.trim().toLowerCase()));
  for (const id of ids) {
    const key = id.toLowerCase();
    const wire = byId.get(key);
    if (wire) settle(id, { state: 'found', asset: parseAsset(wire), requestId, fetchedAt });
    else settle(id, { state: ignoredIds.has(key) ? 'ignored' : 'unaccounted', requestId });
  }
}
