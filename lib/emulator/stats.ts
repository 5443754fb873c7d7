/** What has been asked of the emulator and what became of it; for tests, benches and the screen. Pure. */

/** How many arrival times are kept; enough for the 5,000 calls of 100,000 IDs. */
const KEPT_ARRIVALS = 20_000;

export class EmulatorStats {
  /** RPC calls that arrived, refused ones included. */
  calls = 0;
  /** Media IDs in answered calls. */
  mediaIds = 0;
  /** Calls refused for their rate, by the limit or by a fault. */
  throttled = 0;
  inFlight = 0;
  maxInFlight = 0;
  objectRequests = 0;
  readonly byAction: Record<string, number> = {};
  /** Answered error codes. */
  readonly byCode: Record<string, number> = {};
  /** When the latest calls arrived, in milliseconds since the epoch, oldest first. */
  arrivals: number[] = [];

  arrive(now: number): void {
    this.calls += 1;
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    this.arrivals.push(now);
    if (this.arrivals.length > 2 * KEPT_ARRIVALS) this.arrivals = this.arrivals.slice(-KEPT_ARRIVALS);
  }

  leave(): void {
    this.inFlight -= 1;
  }

  countAction(action: string): void {
    this.byAction[action] = (this.byAction[action] ?? 0) + 1;
  }

  countRefusal(code: string): void {
    this.byCode[code] = (this.byCode[code] ?? 0) + 1;
    if (code === 'RequestsTooFrequent' || code.startsWith('Throttling')) this.throttled += 1;
  }
}
