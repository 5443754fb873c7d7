import 'server-only';
import type { Clock } from './clock';

/** The longest that lists keep the event loop before pages and single assets get their turn. */
export const SLICE_MS = 2;

/**
 * Divides the one thread of the process. Answers land together, and 25 of them are 20 ms of parsing; a page that is being
 * rendered needs several turns of the event loop and would wait that long for each.
 */
export class LoopShare {
  private readonly waiting: (() => void)[] = [];
  /** When lists began to work in this turn; null when they have not. */
  private sliceStartedAt: number | null = null;

  constructor(private readonly clock: Clock) {}

  /** Runs a piece of a list's work: now, or in a later turn when the slice of this one is spent. */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      this.workOn();
    });
  }

  private workOn(): void {
    if (this.sliceStartedAt === null) {
      this.sliceStartedAt = this.clock.now();
      void this.clock.nextTurn().then(() => {
        this.sliceStartedAt = null;
        if (this.waiting.length > 0) this.workOn();
      });
    }
    while (this.waiting.length > 0 && this.clock.now() - this.sliceStartedAt <= SLICE_MS)
      this.waiting.shift()?.();
  }
}
