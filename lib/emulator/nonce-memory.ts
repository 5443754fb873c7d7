import { CLOCK_TOLERANCE_MS } from './acs3';

/**
 * Remembers which nonces were used. A request dated 15 minutes ahead stays valid for 30, so that is how long a
 * nonce is kept; beyond `capacity` the oldest is forgotten so that memory stays bounded. Pure but for its state.
 */
export class NonceMemory {
  readonly #usedAt = new Map<string, number>();

  constructor(private readonly capacity = 500_000) {}

  /** Uses the nonce up. False when it had been used already. `now` is in milliseconds. */
  use(nonce: string, now: number): boolean {
    this.#forget(now - 2 * CLOCK_TOLERANCE_MS);
    if (this.#usedAt.has(nonce)) return false;
    this.#usedAt.set(nonce, now);
    return true;
  }

  get size(): number {
    return this.#usedAt.size;
  }

  #forget(before: number): void {
    for (const [nonce, usedAt] of this.#usedAt) {
      if (usedAt >= before && this.#usedAt.size < this.capacity) return;
      this.#usedAt.delete(nonce);
    }
  }
}
