import 'server-only';
import { AppError } from '../errors';
import { AdaptiveLimit } from './adaptive-limit';
import { type Clock, systemClock } from './clock';
import { FairQueue, type Lane, type Priority, type Waiter } from './fair-queue';
import { RateWindow } from './rate-window';

export type CallResult = 'success' | 'throttled' | 'failure';

/** Leave to make one call; released exactly once, with what came of it. */
export interface Slot {
  /** The upstream is done with the call: the next may start while the answer is read. */
  answered(): void;
  release(result: CallResult, retryAfterMs?: number | null): void;
}

export interface LimiterStats {
  concurrency: number;
  ceiling: number;
  inFlight: number;
  waiting: Record<Lane, number>;
  callsInLastSecond: number;
  maxQps: number;
  /** How long new calls are still held back because the upstream said so. */
  pausedForMs: number;
  calls: number;
  throttles: number;
}

interface LimiterOptions {
  maxConcurrency: number;
  maxQps: number;
  clock?: Clock;
}

/** The SDK's own cap on what the upstream may ask to wait. */
export const MAX_RETRY_AFTER_MS = 120_000;
/** A list that has run this long is long: it leaves a slot free. A short one is over before it is in anybody's way. */
const LONG_LIST_MS = 2000;
/** After somebody looked at an asset, lists leave a slot free for the next look. */
const ATTENTION_MS = 10_000;
/** One call at a time and still too many: without a hint the only thing left to do is to wait between them. */
const LAST_RESORT_PAUSE_MS = 250;
/** Below this rate a reserve would cost lists too large a share. */
const RESERVE_FROM_QPS = 5;

/** Decides when each call of the process may start: concurrency, calls a second, pauses, and who goes first. */
export class Limiter {
  private readonly clock: Clock;
  private readonly limit: AdaptiveLimit;
  private readonly window: RateWindow;
  private readonly queue = new FairQueue();
  /** Calls a second that may start here, and those of them that lists may take. */
  private quota = 1;
  private bulkQuota = 1;
  private inFlight = 0;
  private calls = 0;
  private throttles = 0;
  private pausedUntil = Number.NEGATIVE_INFINITY;
  private lastInteractiveAt = Number.NEGATIVE_INFINITY;
  /** Since when bulk calls have been in flight or waiting without a break. */
  private bulkSince = Number.POSITIVE_INFINITY;
  private bulkInFlight = 0;
  private cancelTimer: (() => void) | null = null;

  constructor({ maxConcurrency, maxQps, clock = systemClock }: LimiterOptions) {
    this.clock = clock;
    this.limit = new AdaptiveLimit(maxConcurrency);
    this.window = new RateWindow(maxQps);
    this.setQuota(maxQps);
  }

  /** Changes how many calls a second may start, at most the `maxQps` it was made with. */
  setQuota(qps: number): void {
    this.quota = Math.min(qps, this.window.capacity);
    const reserve = this.quota < RESERVE_FROM_QPS ? 0 : Math.max(1, Math.floor(this.quota / 10));
    this.bulkQuota = this.quota - reserve;
    this.dispatch();
  }

  /**
   * Waits for leave to make one call.
   * @throws {AppError} `cancelled` when the signal aborts first
   */
  acquire(priority: Priority, signal: AbortSignal): Promise<Slot> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new AppError('cancelled'));
      const waiter: Waiter = {
        priority,
        start: () => {
          signal.removeEventListener('abort', onAbort);
          resolve(this.open(priority.lane));
        },
      };
      const onAbort = () => {
        this.queue.remove(waiter);
        this.dispatch();
        reject(new AppError('cancelled'));
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this.queue.add(waiter);
      this.dispatch();
    });
  }

  /** Somebody now waits for a call of a list: it goes first. */
  promote(priority: Priority): void {
    this.queue.promote(priority);
    this.dispatch();
  }

  get concurrency(): number {
    return this.limit.value;
  }

  stats(): LimiterStats {
    const now = this.clock.now();
    return {
      concurrency: this.limit.value,
      ceiling: this.limit.ceiling,
      inFlight: this.inFlight,
      waiting: { interactive: this.queue.size('interactive'), bulk: this.queue.size('bulk') },
      callsInLastSecond: this.window.count(now),
      maxQps: this.quota,
      pausedForMs: Math.max(0, Math.round(this.pausedUntil - now)),
      calls: this.calls,
      throttles: this.throttles,
    };
  }

  private open(lane: Lane): Slot {
    const startedAt = this.clock.now();
    let isInFlight = true;
    let isOpen = true;
    const land = () => {
      if (!isInFlight) return;
      isInFlight = false;
      this.inFlight -= 1;
      if (lane === 'bulk') this.bulkInFlight -= 1;
    };
    return {
      answered: () => {
        land();
        this.dispatch();
      },
      release: (result, retryAfterMs = null) => {
        if (!isOpen) return;
        isOpen = false;
        land();
        const now = this.clock.now();
        if (result === 'success') this.limit.succeeded();
        if (result === 'throttled') {
          this.throttles += 1;
          this.limit.throttled(startedAt, now);
          const pauseMs = retryAfterMs ?? (this.limit.value === 1 ? LAST_RESORT_PAUSE_MS : 0);
          this.pausedUntil = Math.max(this.pausedUntil, now + Math.min(pauseMs, MAX_RETRY_AFTER_MS));
        }
        this.dispatch();
      },
    };
  }

  /** Starts all that may start now, and sets the one timer for the next that may start later. */
  private dispatch(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
    const now = this.clock.now();
    if (this.bulkInFlight + this.queue.size('bulk') === 0) this.bulkSince = Number.POSITIVE_INFINITY;
    else if (this.bulkSince === Number.POSITIVE_INFINITY) this.bulkSince = now;

    for (let lane = this.nextLane(now); lane !== null; lane = this.nextLane(now)) {
      const startAt = Math.max(
        this.pausedUntil,
        this.window.freeAt(lane === 'interactive' ? this.quota : this.bulkQuota),
      );
      if (startAt > now) {
        this.cancelTimer = this.clock.after(startAt - now, () => this.dispatch());
        return;
      }
      const waiter = this.queue.take(lane);
      this.window.record(now);
      this.calls += 1;
      this.inFlight += 1;
      if (lane === 'interactive') this.lastInteractiveAt = now;
      else this.bulkInFlight += 1;
      waiter?.start();
    }
  }

  /** The lane whose turn it is as far as slots go; null when nothing waits or a release must come first. */
  private nextLane(now: number): Lane | null {
    if (this.queue.size('interactive') > 0) return this.inFlight < this.limit.value ? 'interactive' : null;
    const keepOneFree =
      this.limit.value > 1 &&
      (now - this.bulkSince > LONG_LIST_MS || now - this.lastInteractiveAt < ATTENTION_MS);
    const slots = this.limit.value - (keepOneFree ? 1 : 0);
    return this.queue.size('bulk') > 0 && this.inFlight < slots ? 'bulk' : null;
  }
}
