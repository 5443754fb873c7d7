import { describe, expect, it } from 'vitest';
import { AppError } from '../errors';
import type { Attempt, FailedAttempt } from './call';
import { classify } from './classify';
import { FakeClock } from './fake-clock';
import { Limiter } from './limiter';
import { callWithRetry } from './retry';

function world(...answers: Attempt<string>[]) {
  const clock = new FakeClock();
  const limiter = new Limiter({ maxConcurrency: 4, maxQps: 1000, clock });
  const at: number[] = [];
  const seen = { started: 0, ended: 0, throttled: 0, retrying: 0 };
  const observer = {
    attemptStarted: () => void seen.started++,
    attemptEnded: ({ throttled }: { throttled: boolean }) => {
      seen.ended++;
      if (throttled) seen.throttled++;
    },
    retrying: () => void seen.retrying++,
  };
  const attempt = async () => {
    const answer = answers[at.length] ?? answers.at(-1);
    at.push(clock.now());
    if (!answer) throw new Error('nothing to answer');
    return answer;
  };
  const start = (signal = new AbortController().signal) =>
    callWithRetry(
      attempt,
      { limiter, clock, random: () => 1 },
      { priority: { lane: 'bulk', lookupId: 'a' }, signal, observer },
    );
  return { clock, limiter, at, seen, start };
}

function refused(upstreamCode: string, status = 400, retryAfterMs: number | null = null): FailedAttempt {
  const { code, remedy, retryable } = classify(upstreamCode, status);
  return { ok: false, remedy, retryAfterMs, error: new AppError(code, { upstreamCode, retryable }) };
}

const success: Attempt<string> = { ok: true, value: 'answer' };

describe('a call', () => {
  it('waits exponentially longer between attempts at a fault, and gives up after four', async () => {
    const { clock, start, at } = world(refused('InternalError', 500));
    await expect(clock.run(start())).rejects.toMatchObject({
      code: 'unavailable',
      upstreamCode: 'InternalError',
    });
    expect(at).toEqual([0, 200, 600, 1400]);
  });

  it('has more patience with throttling, up to five seconds a wait', async () => {
    const { clock, start, at, seen } = world(refused('Throttling'));
    await expect(clock.run(start())).rejects.toMatchObject({ code: 'throttled' });
    expect(at.slice(1).map((time, index) => time - (at[index] ?? 0))).toEqual([
      200, 400, 800, 1600, 3200, 5000, 5000,
    ]);
    expect(seen).toEqual({ started: 8, ended: 8, throttled: 8, retrying: 7 });
  });

  it('waits as long as the upstream asks instead', async () => {
    const { clock, start, at } = world(refused('RequestsTooFrequent', 403, 1234), success);
    expect(await clock.run(start())).toBe('answer');
    expect(at).toEqual([0, 1234]);
  });

  it.each(['SignatureNonceUsed', 'InvalidSecurityToken.Expired'])(
    'is tried once more after %s, at once',
    async (code) => {
      const recovers = world(refused(code), success);
      expect(await recovers.clock.run(recovers.start())).toBe('answer');
      expect(recovers.at).toEqual([0, 0]);
      const fails = world(refused(code));
      await expect(fails.clock.run(fails.start())).rejects.toMatchObject({ upstreamCode: code });
      expect(fails.at).toHaveLength(2);
    },
  );

  it.each(['Forbidden', 'InvalidParameter', 'OperationDenied', 'SignatureDoesNotMatch'])(
    'is not tried again after %s',
    async (code) => {
      const { clock, start, at, limiter } = world(refused(code));
      await expect(clock.run(start())).rejects.toMatchObject({ upstreamCode: code });
      expect(at).toHaveLength(1);
      expect(limiter.stats().inFlight).toBe(0);
    },
  );

  it('ends in the middle of a wait when it is cancelled', async () => {
    const controller = new AbortController();
    const { clock, start, at } = world(refused('Throttling', 400, 60_000));
    clock.after(100, () => controller.abort());
    await expect(clock.run(start(controller.signal))).rejects.toMatchObject({ code: 'cancelled' });
    expect([at.length, clock.now(), clock.pending]).toEqual([1, 100, 0]);
  });

  it('gives its slot back when the attempt itself breaks', async () => {
    const { clock, start, limiter } = world();
    await expect(clock.run(start())).rejects.toMatchObject({ code: 'internal' });
    expect(limiter.stats().inFlight).toBe(0);
  });
});
