import 'server-only';
import type { LookupProgress } from '../ledger/lookup-event';
import type { Clock } from './clock';
import type { CallObserver } from './retry';

/** Progress is told at most this often. */
export const PROGRESS_EVERY_MS = 150;
const RATE_OVER_MS = 3000;

/** Counts the attempts of one lookup. */
export class ProgressMeter implements CallObserver {
  private readonly startedAt: number;
  private toldAt: number;
  private calls = 0;
  private inFlight = 0;
  private retries = 0;
  private throttles = 0;
  /** Earlier readings, oldest first, for the rate. */
  private readonly readings: { at: number; calls: number }[];

  constructor(private readonly clock: Clock) {
    this.startedAt = clock.now();
    this.toldAt = this.startedAt;
    this.readings = [{ at: this.startedAt, calls: 0 }];
  }

  attemptStarted(): void {
    this.inFlight += 1;
  }

  attemptEnded({ throttled }: { throttled: boolean }): void {
    this.inFlight -= 1;
    this.calls += 1;
    if (throttled) this.throttles += 1;
  }

  retrying(): void {
    this.retries += 1;
  }

  /** Milliseconds until progress may be told again. */
  get dueInMs(): number {
    return Math.max(0, this.toldAt + PROGRESS_EVERY_MS - this.clock.now());
  }

  read(concurrency: number): LookupProgress {
    const now = this.clock.now();
    const { calls, inFlight, retries, throttles } = this;
    this.toldAt = now;
    while (this.readings.length > 1 && (this.readings[0]?.at ?? now) < now - RATE_OVER_MS)
      this.readings.shift();
    const oldest = this.readings[0] ?? { at: this.startedAt, calls: 0 };
    const seconds = (now - oldest.at) / 1000;
    this.readings.push({ at: now, calls });
    return {
      calls,
      inFlight,
      retries,
      throttles,
      concurrency,
      callsPerSecond: seconds > 0 ? Math.round(((calls - oldest.calls) / seconds) * 10) / 10 : 0,
      elapsedMs: Math.round(now - this.startedAt),
    };
  }
}
