/** A rate limit that lets one second's worth of calls through at once. Pure but for its state. */
export class TokenBucket {
  #tokens: number;
  #filledAt: number | null = null;

  /** `perSecond` 0 means no limit. */
  constructor(private readonly perSecond: number) {
    this.#tokens = perSecond;
  }

  /** Takes one call's token at `now` (milliseconds): 0 when there was one, else the milliseconds until there is. */
  take(now: number): number {
    if (this.perSecond === 0) return 0;
    const elapsedMs = Math.max(0, now - (this.#filledAt ?? now));
    this.#tokens = Math.min(this.perSecond, this.#tokens + (elapsedMs * this.perSecond) / 1000);
    this.#filledAt = now;
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) * 1000) / this.perSecond);
    this.#tokens -= 1;
    return 0;
  }
}
