import 'server-only';

/**
 * How much longer than a second the window is: calls that start a second apart may arrive closer together than they left.
 */
export const JITTER_MS = 25;
const WINDOW_MS = 1000 + JITTER_MS;

/** The starts of the last calls, so that no window of one second ever holds more than `capacity` of them. */
export class RateWindow {
  private readonly starts: Float64Array;
  private next = 0;

  constructor(readonly capacity: number) {
    this.starts = new Float64Array(capacity).fill(Number.NEGATIVE_INFINITY);
  }

  /** The earliest time at which one more start leaves at most `quota` (≤ capacity) of them in the window. */
  freeAt(quota: number): number {
    const index = (this.next - quota + this.capacity) % this.capacity;
    return (this.starts[index] ?? Number.NEGATIVE_INFINITY) + WINDOW_MS;
  }

  record(now: number): void {
    this.starts[this.next] = now;
    this.next = (this.next + 1) % this.capacity;
  }

  /** Starts within the window that ends now. */
  count(now: number): number {
    return this.starts.reduce((sum, start) => (start > now - WINDOW_MS ? sum + 1 : sum), 0);
  }
}
