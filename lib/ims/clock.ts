import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../errors';

/** Time as the engine sees it; a parameter everywhere, so that tests run hours of it in milliseconds. */
export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Milliseconds since 1970. */
  wallNow(): number;
  /** Runs `work` after `ms`; answers how to call it off. */
  after(ms: number, work: () => void): () => void;
  /** Resolves in the next turn of the event loop, when waiting input has been seen to. */
  nextTurn(): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wallNow: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  nextTurn: () => setImmediate(),
};

/**
 * Waits `ms`, leaving neither timer nor listener behind.
 * @throws {AppError} `cancelled` as soon as the signal is aborted
 */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new AppError('cancelled'));
    const cancelTimer = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    function onAbort() {
      cancelTimer();
      reject(new AppError('cancelled'));
    }
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
