import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Lane } from './fair-queue';
import { FakeClock } from './fake-clock';
import { type CallResult, Limiter, type Slot } from './limiter';

const never = new AbortController().signal;
setMaxListeners(0, never);

function world(maxConcurrency: number, maxQps = 10_000) {
  const clock = new FakeClock();
  const limiter = new Limiter({ maxConcurrency, maxQps, clock });
  const started: { lane: Lane; lookupId: string; at: number; slot: Slot }[] = [];
  const ask = (lane: Lane, lookupId = 'list', signal = never) => {
    const slot = limiter.acquire({ lane, lookupId }, signal);
    return slot.then((granted) => started.push({ lane, lookupId, at: clock.now(), slot: granted }));
  };
  /** Asks, and releases `durationMs` after the start. */
  const call = async (lane: Lane, durationMs: number, result: CallResult = 'success', lookupId = 'list') => {
    const askedAt = clock.now();
    const slot = await limiter.acquire({ lane, lookupId }, never);
    await new Promise<void>((resolve) => clock.after(durationMs, resolve));
    slot.release(result);
    return clock.now() - askedAt;
  };
  return { clock, limiter, started, ask, call };
}

describe('the limiter', () => {
  it('starts as many calls as the ceiling allows, and the next when one is released', async () => {
    const { clock, limiter, started, ask } = world(3);
    for (let n = 0; n < 5; n++) void ask('bulk');
    await clock.pass(0);
    expect(started).toHaveLength(3);
    started[0]?.slot.release('success');
    started[0]?.slot.release('success');
    await clock.pass(0);
    expect(started).toHaveLength(4);
    expect(limiter.stats()).toMatchObject({ inFlight: 3, waiting: { bulk: 1, interactive: 0 }, calls: 4 });
  });

  it('lets the next call start while an answer is read, and counts the answered call once', async () => {
    const { clock, limiter, started, ask } = world(1);
    for (let n = 0; n < 2; n++) void ask('bulk');
    await clock.pass(0);
    started[0]?.slot.answered();
    await clock.pass(0);
    expect(started).toHaveLength(2);
    started[0]?.slot.release('success');
    expect(limiter.stats().inFlight).toBe(1);
  });

  it('holds everybody back for as long as the upstream asked', async () => {
    const { clock, limiter, started, ask } = world(8);
    void ask('bulk');
    await clock.pass(10);
    started[0]?.slot.release('throttled', 700);
    void ask('bulk');
    void ask('interactive');
    expect(limiter.stats()).toMatchObject({ pausedForMs: 700, concurrency: 4, throttles: 1 });
    await clock.pass(699);
    expect(started).toHaveLength(1);
    await clock.pass(1);
    expect(started.map(({ lane, at }) => [lane, at])).toEqual([
      ['bulk', 0],
      ['interactive', 710],
      ['bulk', 710],
    ]);
  });

  it('waits no longer than two minutes, whatever it was told', async () => {
    const { clock, limiter, started, ask } = world(4);
    void ask('bulk');
    await clock.pass(0);
    started[0]?.slot.release('throttled', 3_600_000);
    expect(limiter.stats().pausedForMs).toBe(120_000);
  });

  it('waits between calls when one at a time is still too many', async () => {
    const { clock, started, ask } = world(1);
    void ask('bulk');
    await clock.pass(0);
    started[0]?.slot.release('throttled');
    void ask('bulk');
    await clock.pass(249);
    expect(started).toHaveLength(1);
    await clock.pass(1);
    expect(started).toHaveLength(2);
  });

  it('leaves no timer, listener or place behind when a wait is given up', async () => {
    const { clock, limiter, ask } = world(1, 1);
    const controller = new AbortController();
    setMaxListeners(0, controller.signal);
    await ask('bulk');
    const waits = Array.from({ length: 30 }, () => ask('bulk', 'list', controller.signal));
    controller.abort();
    const results = await Promise.allSettled(waits);
    expect(
      results.every((result) => result.status === 'rejected' && result.reason.code === 'cancelled'),
    ).toBe(true);
    expect(limiter.stats().waiting.bulk).toBe(0);
    expect(clock.pending).toBe(0);
    await expect(ask('bulk', 'list', controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('shares a busy upstream between lists, call by call', async () => {
    const { clock, started, ask } = world(1);
    for (let n = 0; n < 4; n++) void ask('bulk', 'long');
    for (let n = 0; n < 2; n++) void ask('bulk', 'short');
    for (let n = 0; n < 6; n++) {
      await clock.pass(10);
      started.at(-1)?.slot.release('success');
    }
    expect(started.map(({ lookupId }) => lookupId)).toEqual([
      'long',
      'long',
      'short',
      'long',
      'short',
      'long',
    ]);
  });
});

describe('while a long list runs, one asset takes at most twice its lone time', () => {
  it.each([
    { maxConcurrency: 8, maxQps: 20, durationMs: 50 },
    { maxConcurrency: 25, maxQps: 10_000, durationMs: 50 },
    { maxConcurrency: 8, maxQps: 100, durationMs: 400 },
    { maxConcurrency: 2, maxQps: 5, durationMs: 300 },
  ])('with %o', async ({ maxConcurrency, maxQps, durationMs }) => {
    const { clock, limiter, call } = world(maxConcurrency, maxQps);
    let isRunning = true;
    const list = async () => {
      while (isRunning) await call('bulk', durationMs);
    };
    const workers = Array.from({ length: 2 * maxConcurrency }, list);
    const times: number[] = [];
    const looks = async () => {
      for (let n = 0; n < 20; n++) {
        await new Promise<void>((resolve) => clock.after(1100 + 37 * n, resolve));
        times.push(await call('interactive', durationMs));
        expect(limiter.stats().inFlight).toBeLessThanOrEqual(maxConcurrency);
      }
      isRunning = false;
    };
    await clock.run(Promise.all([looks(), ...workers]));
    expect(Math.max(...times)).toBeLessThanOrEqual(2 * durationMs);
  });
});
