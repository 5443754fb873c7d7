/**
 * Puts what arrives out of order back in order: values leave as soon as every earlier place has been filled.
 * It holds what has arrived beyond the first gap, which for a lookup is about as much as is in flight.
 */
export class Reorder<T> {
  readonly #waiting = new Map<number, T>();
  #next = 0;

  /** How many values wait behind a gap. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Takes a value in; its place is from 0 and filled once. */
  put(place: number, value: T): void {
    this.#waiting.set(place, value);
  }

  /** The values that can leave now, in order, with their places. */
  take(): [place: number, value: T][] {
    const ready: [number, T][] = [];
    for (;;) {
      const value = this.#waiting.get(this.#next);
      if (value === undefined) return ready;
      this.#waiting.delete(this.#next);
      ready.push([this.#next, value]);
      this.#next += 1;
    }
  }
}
