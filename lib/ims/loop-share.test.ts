import { describe, expect, it } from 'vitest';
import type { Clock } from './clock';
import { LoopShare, MAX_TURNS_WAITED } from './loop-share';

/** A clock whose turns are made by the test. */
function handClock() {
  const turns: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    wallNow: () => 0,
    after: () => () => undefined,
    nextTurn: () => new Promise((resolve) => turns.push(resolve)),
  };
  const turn = async () => {
    for (const resolve of turns.splice(0)) resolve();
    await Promise.resolve();
  };
  return { clock, turn, turnsWanted: () => turns.length };
}

describe('the share of the event loop', () => {
  it('is one piece of work a turn, in order, however much lands together', async () => {
    const { clock, turn, turnsWanted } = handClock();
    const share = new LoopShare(clock);
    const done: number[] = [];
    const pieces = [0, 1, 2].map((n) => share.run(() => done.push(n)));
    const doneAfterTurn = [done.length];
    for (let n = 0; n < 4; n++) {
      await turn();
      doneAfterTurn.push(done.length);
    }
    expect(doneAfterTurn).toEqual([0, 0, 1, 2, 3]);
    expect(done).toEqual([0, 1, 2]);
    expect(await Promise.all(pieces)).toEqual([1, 2, 3]);
    expect(turnsWanted()).toBe(0);
  });

  it('lets answers that keep landing be taken in first, though not for ever', async () => {
    const { clock, turn } = handClock();
    const share = new LoopShare(clock);
    const done: number[] = [];
    const land = () => void share.run(() => done.push(done.length));
    land();
    for (let n = 0; n < MAX_TURNS_WAITED; n++) {
      land();
      await turn();
    }
    expect(done).toEqual([]);
    land();
    await turn();
    await turn();
    expect(done).toEqual([0, 1]);
  });

  it('hands on what the work throws, and goes on with the next', async () => {
    const { clock, turn } = handClock();
    const share = new LoopShare(clock);
    const results = Promise.allSettled([
      share.run(() => {
        throw new Error('broken');
      }),
      share.run(() => 'next'),
    ]);
    for (let n = 0; n < 3; n++) await turn();
    expect(await results).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'next' }]);
  });
});
