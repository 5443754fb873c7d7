import 'server-only';
import type { Clock } from './clock';

/** How many turns in a row work waits while more of it keeps landing. */
export const MAX_TURNS_WAITED = 10;

/**
 * Divides the one thread of the process: lists do one piece of work, about a millisecond, in each turn of the event loop.
 * Answers land together, and 25 of them are 25 ms of parsing: done in one go, the next calls would leave late, and a page
 * that is being rendered, which needs several turns, would wait that long for each.
 */
export class LoopShare {
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly clock: Clock) {}

  /** Runs a piece of a list's work when its turn has come. */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      if (this.waiting.length === 1) void this.workOff();
    });
  }

  private async workOff(): Promise<void> {
    let turnsWaited = 0;
    while (this.waiting.length > 0) {
      const waitingBefore = this.waiting.length;
      await this.clock.nextTurn();
      // More has landed in this turn: the rest of it is on its way, and each answer that is taken in sends a next call.
      if (this.waiting.length > waitingBefore && turnsWaited++ < MAX_TURNS_WAITED) continue;
      turnsWaited = 0;
      this.waiting[0]?.();
      this.waiting.shift();
    }
  }
}
