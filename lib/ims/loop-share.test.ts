import { describe, expect, it } from 'vitest';
import type { Clock } from './clock';
import { LoopShare, SLICE_MS } from './loop-share';

/** A clock whose time and turns are made by the test. */
function handClock() {
  let time = 0;
  const turns: (() => void)[] = [];
  const clock: Clock = {
    now: () => time,
    wallNow: () => time,
    after: () => () => undefined,
    nextTurn: () => new Promise((resolve) => turns.push(resolve)),
  };
  const work = (ms: number) => {
    time += ms;
  };
  const turn = async () => {
    for (const resolve of turns.splice(0)) resolve();
    await Promise.resolve();
  };
  return { clock, work, turn, turnsWanted: () => turns.length };
}

describe('the share of the event loop', () => {
  it('lets lists work for a slice in each turn, in order', async () => {
    const { clock, work, turn } = handClock();
    const share = new LoopShare(clock);
    const done: number[] = [];
    const piece = (n: number) =>
      share.run(() => {
        work(SLICE_MS / 2 + 1);
        return done.push(n);
      });
    const pieces = [0, 1, 2, 3, 4, 5].map(piece);
    const doneAfterTurn = [done.length];
    for (let n = 0; n < 2; n++) {
      await turn();
      doneAfterTurn.push(done.length);
    }
    expect(doneAfterTurn).toEqual([2, 4, 6]);
    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await Promise.all(pieces)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('runs at once what fits, and wants no more turns when there is nothing to do', async () => {
    const { clock, turn, turnsWanted } = handClock();
    const share = new LoopShare(clock);
    let done = 0;
    const increment = () => void done++;
    await Promise.all([share.run(increment), share.run(increment)]);
    expect(done).toBe(2);
    expect(turnsWanted()).toBe(1);
    await turn();
    expect(turnsWanted()).toBe(0);
  });

  it('hands on what the work throws, and goes on with the next', async () => {
    const share = new LoopShare(handClock().clock);
    const broken = share.run(() => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await share.run(() => 'next')).toBe('next');
  });
});
