import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import { AppError, type FailureCode, toFailure } from '../errors';
import { type BatchCallDependencies, batchCall } from './batch-call';
import type { ChunkSize } from './chunk-size';
import { type CallContext, callWithRetry, type RetryDependencies } from './retry';

export interface ResolveDependencies extends BatchCallDependencies, RetryDependencies {
  chunkSize: ChunkSize;
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
    const attempt = batchCall(region, part, context.priority.lane, dependencies);
    const outcomes = await callWithRetry(attempt, dependencies, {
      ...context,
      ...(maxAttempts && { maxAttempts }),
    });
    for (const [id, outcome] of outcomes) settle(id, outcome);
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
