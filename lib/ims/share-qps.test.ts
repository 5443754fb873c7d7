import { describe, expect, test, vi } from 'vitest';
import { FakeClock } from './fake-clock';
import { Limiter } from './limiter';
import { BEAT_MS, shareQps } from './share-qps';

function setup(counts: (number | Error)[]) {
  const clock = new FakeClock();
  const limiter = new Limiter({ maxConcurrency: 8, maxQps: 20, clock });
  const onFailure = vi.fn();
  let last: number | Error = 1;
  const countProcesses = async () => {
    last = counts.shift() ?? last;
    if (last instanceof Error) throw last;
    return last;
  };
  const ready = shareQps(limiter, { maxQps: 20, clock, countProcesses, onFailure });
  return { clock, limiter, onFailure, ready };
}

describe('calls a second', () => {
  test('are all for a process that is alone, at once', async () => {
    const { limiter, ready } = setup([1]);
    await ready;
    expect(limiter.stats().maxQps).toBe(20);
  });

  test('are shared with the others, who get two beats to give up their part', async () => {
    const { clock, limiter, ready } = setup([3]);
    let isReady = false;
    void ready.then(() => {
      isReady = true;
    });
    await clock.pass(2 * BEAT_MS - 1);
    expect(isReady).toBe(false);
    expect(limiter.stats().maxQps).toBe(6);
    await clock.pass(1);
    expect(isReady).toBe(true);
  });

  test('follow as processes come and go', async () => {
    const { clock, limiter, ready } = setup([1, 2, 1]);
    await ready;
    await clock.pass(BEAT_MS);
    expect(limiter.stats().maxQps).toBe(10);
    await clock.pass(BEAT_MS);
    expect(limiter.stats().maxQps).toBe(20);
  });

  test('stay as they were while the database is away', async () => {
    const { clock, limiter, onFailure, ready } = setup([2, new Error('away')]);
    await clock.pass(2 * BEAT_MS);
    await ready;
    await clock.pass(BEAT_MS);
    expect(limiter.stats().maxQps).toBe(10);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  test('are one for each where there are more processes than calls', async () => {
    const { clock, limiter, ready } = setup([50]);
    await clock.pass(2 * BEAT_MS);
    await ready;
    expect(limiter.stats().maxQps).toBe(1);
  });
});
