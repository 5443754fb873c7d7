import 'server-only';
import { AppError } from '../errors';
import { type Attempt, type AttemptContext, type FailedAttempt, failedAttempt } from './call';
import { type Clock, sleep } from './clock';
import type { Priority } from './fair-queue';
import { type Limiter, MAX_RETRY_AFTER_MS } from './limiter';

/** Told of each attempt as it happens, for the progress of the lookup that made the call. */
export interface CallObserver {
  attemptStarted(): void;
  attemptEnded(result: { throttled: boolean }): void;
  retrying(): void;
}

/** For calls whose progress nobody watches. */
export const UNOBSERVED: CallObserver = { attemptStarted() {}, attemptEnded() {}, retrying() {} };

export interface RetryDependencies {
  limiter: Limiter;
  clock: Clock;
  /** From 0 to 1, as Math.random. */
  random: () => number;
}

export interface CallContext {
  priority: Priority;
  signal: AbortSignal;
  observer: CallObserver;
  /** Attempts at a fault that is not throttling. */
  maxAttempts?: number;
}

type RetryKind = 'throttled' | 'other' | 'resign' | 'refreshCredentials';

/** Attempts in all. Throttling passes by itself when waited for, so it gets more patience than a fault. */
export const MAX_ATTEMPTS = { throttled: 8, other: 4 };
const BASE_DELAY_MS = 200;
const MAX_DELAY_MS = 5000;

/**
 * The one layer that retries. Makes attempts, each with a slot of the limiter, until one succeeds or none can help:
 * waits as long as the upstream asked, else exponentially with full jitter. Expired keys and a used nonce get one more try.
 * @throws {AppError} the last attempt's, or `cancelled`
 */
export async function callWithRetry<T>(
  attempt: (context: AttemptContext) => Promise<Attempt<T>>,
  { limiter, clock, random }: RetryDependencies,
  { priority, signal, observer, maxAttempts = MAX_ATTEMPTS.other }: CallContext,
): Promise<T> {
  const attempts = { ...MAX_ATTEMPTS, other: maxAttempts, resign: 2, refreshCredentials: 2 };
  const used = { throttled: 0, other: 0, resign: 0, refreshCredentials: 0 };
  for (;;) {
    const slot = await limiter.acquire(priority, signal);
    observer.attemptStarted();
    const result = await attempt({ signal, onAnswered: slot.answered }).catch(failedAttempt);
    const throttled = !result.ok && result.error.code === 'throttled';
    slot.release(
      result.ok ? 'success' : throttled ? 'throttled' : 'failure',
      result.ok ? null : result.retryAfterMs,
    );
    observer.attemptEnded({ throttled });
    if (result.ok) return result.value;
    if (signal.aborted) throw new AppError('cancelled');

    const kind = kindOf(result);
    if (kind === null) throw result.error;
    used[kind] += 1;
    if (used[kind] >= attempts[kind]) throw result.error;
    observer.retrying();
    if (kind === 'throttled' || kind === 'other') {
      const backoff = random() * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (used[kind] - 1));
      await sleep(clock, Math.min(result.retryAfterMs ?? backoff, MAX_RETRY_AFTER_MS), signal);
    }
  }
}

function kindOf({ remedy, error }: FailedAttempt): RetryKind | null {
  if (remedy === 'retry') return error.code === 'throttled' ? 'throttled' : 'other';
  return remedy === 'resign' || remedy === 'refreshCredentials' ? remedy : null;
}
