import { setImmediate } from 'node:timers/promises';
import type { Clock } from './clock';

interface Timer {
  at: number;
  work: () => void;
}

/** A clock for tests: time passes only when nothing else can happen, and then at once. */
export class FakeClock implements Clock {
  private time = 0;
  private readonly timers = new Set<Timer>();

  now(): number {
    return this.time;
  }

  wallNow(): number {
    return Date.UTC(2026, 3, 1, 8) + this.time;
  }

  after(ms: number, work: () => void): () => void {
    const timer = { at: this.time + Math.max(0, ms), work };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  nextTurn(): Promise<void> {
    return Promise.resolve();
  }

  /** Timers that wait; none may be left when the work is over. */
  get pending(): number {
    return this.timers.size;
  }

  /**
   * Lets time pass until `work` is settled.
   * @throws {Error} when nothing is left that could settle it
   */
  async run<T>(work: Promise<T>): Promise<T> {
    let isSettled = false;
    const mark = () => {
      isSettled = true;
    };
    work.then(mark, mark);
    for (;;) {
      await setImmediate();
      if (isSettled) return work;
      if (this.timers.size === 0) throw new Error(`the work hangs at ${this.time} ms`);
      this.step();
    }
  }

  /** Lets `ms` pass. */
  async pass(ms: number): Promise<void> {
    await this.run(new Promise<void>((resolve) => this.after(ms, resolve)));
    await setImmediate();
  }

  private step(): void {
    const at = Math.min(...[...this.timers].map((timer) => timer.at));
    this.time = Math.max(this.time, at);
    for (const timer of [...this.timers]) {
      if (timer.at > this.time || !this.timers.delete(timer)) continue;
      timer.work();
    }
  }
}
