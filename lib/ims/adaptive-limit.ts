import 'server-only';

/**
 * How many calls may be in flight: additive increase, multiplicative decrease. It starts at the ceiling, since most
 * upstreams take it and a ramp would cost every list its first seconds; the first throttle halves it.
 */
export class AdaptiveLimit {
  private exact: number;
  private halvedAt = Number.NEGATIVE_INFINITY;

  constructor(readonly ceiling: number) {
    this.exact = ceiling;
  }

  /** A whole number from 1 to the ceiling. */
  get value(): number {
    return Math.floor(this.exact);
  }

  /** One more slot for each round of successes. */
  succeeded(): void {
    this.exact = Math.min(this.ceiling, this.exact + 1 / this.exact);
  }

  /** Calls that left before the last halving tell nothing about the limit since: one round trip halves once. */
  throttled(startedAt: number, now: number): void {
    if (startedAt < this.halvedAt) return;
    this.exact = Math.max(1, this.exact / 2);
    this.halvedAt = now;
  }
}
