import { describe, expect, test, vi } from 'vitest';
import { reservedId } from './faults';
import { ACCOUNT, stubCatalogue } from './testing';
import { emulatorStarter, sendCall, sendLookup } from './testing-emulator';

const logged = vi.hoisted(() => vi.fn());
vi.mock('../log', () => ({ log: () => ({ error: logged }) }));

const start = emulatorStarter(logged);

const [first = ''] = stubCatalogue.sampleIds();

describe('over the wire', () => {
  test('a signed call is answered, by query and by form, and kept alive', async () => {
    const emulator = await start();
    const answers = [
      await sendLookup(emulator, first),
      await sendCall(emulator, { body: `MediaIds=${first}` }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-acs-request-id')).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
      expect(await answer.json()).toMatchObject({ MediaInfos: [{ MediaId: first }], IgnoredList: [] });
    }
  });

  test('an unsigned call is refused', async () => {
    const { origin } = await start();
    const headers = {
      'x-acs-action': 'GetSnapshotJob',
      'x-acs-version': '2020-11-09',
      accept: 'application/json',
    };
    const answer = await fetch(origin, { method: 'POST', headers });
    expect({ status: answer.status, ...(await answer.json()) }).toMatchObject({
      status: 400,
      Code: 'IncompleteSignature',
    });
  });

  test('a temporary key is asked for its token, until it expires', async () => {
    let now = Date.now();
    const identity = { ...ACCOUNT, securityToken: 'CAIS/token+=' };
    const emulator = await start({
      securityToken: 'CAIS/token+=',
      securityTokenExpiresAt: now + 60_000,
      now: () => now,
    });
    const query = { MediaIds: first };
    expect((await sendCall(emulator, { query, now })).status).toBe(400);
    expect((await sendCall(emulator, { query, now, identity })).status).toBe(200);
    now += 60_000;
    expect(await (await sendCall(emulator, { query, now, identity })).json()).toMatchObject({
      Code: 'InvalidSecurityToken.Expired',
    });
  });

  test.each(['PUT', 'DELETE', 'HEAD'])('%s is no way to call', async (method) => {
    const { origin } = await start();
    const answer = await fetch(origin, { method });
    expect({ status: answer.status, allow: answer.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'GET, POST',
    });
  });

  test('a body that is too large is refused', async () => {
    const emulator = await start();
    const answer = await sendCall(emulator, { body: `MediaIds=${'a'.repeat(70_000)}` });
    expect(await answer.json()).toMatchObject({
      Code: 'InvalidParameter',
      Message: 'The request body is too large.',
    });
  });

  test('a reset connection has no answer, and the next call has one', async () => {
    const emulator = await start();
    const id = reservedId('reset', 1);
    await expect(sendLookup(emulator, id)).rejects.toThrow('fetch failed');
    expect((await sendLookup(emulator, id)).status).toBe(200);
  });

  test('a silent call waits until the client gives up', async () => {
    const emulator = await start();
    const controller = new AbortController();
    const answer = sendCall(emulator, { query: { MediaIds: reservedId('silent') } }, controller.signal);
    await vi.waitUntil(() => emulator.stats.inFlight === 1);
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
    await vi.waitUntil(() => emulator.stats.inFlight === 0);
  });

  test('every call takes its latency, a slow one more', async () => {
    const emulator = await start({ latencyMs: 30, slowMs: 60 });
    const timed = async (id: string) => {
      const startedAt = performance.now();
      await sendLookup(emulator, id);
      return performance.now() - startedAt;
    };
    // Timers may fire up to a millisecond early.
    expect(await timed(first)).toBeGreaterThanOrEqual(29);
    expect(await timed(reservedId('slow'))).toBeGreaterThanOrEqual(89);
  });

  test('calls in flight and their arrivals are observed', async () => {
    const emulator = await start({ latencyMs: 50 });
    await Promise.all(Array.from({ length: 5 }, () => sendLookup(emulator, first)));
    await vi.waitUntil(() => emulator.stats.inFlight === 0);
    expect(emulator.stats).toMatchObject({ calls: 5, maxInFlight: 5, mediaIds: 5 });
    expect(emulator.stats.arrivals).toHaveLength(5);
  });

  test('calls above the limit are refused', async () => {
    const emulator = await start({ qps: 2, now: () => Date.parse('2026-04-01T08:00:00Z') });
    const query = { MediaIds: first };
    const now = Date.parse('2026-04-01T08:00:00Z');
    const answers = await Promise.all(Array.from({ length: 4 }, () => sendCall(emulator, { query, now })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 400, 403]);
  });

  test('an error of the emulator’s own breaks the connection off and is logged', async () => {
    const failing = {
      ...stubCatalogue,
      find: () => {
        throw new TypeError('a bug');
      },
    };
    const emulator = await start({ createCatalogue: () => failing });
    await expect(sendLookup(emulator, first)).rejects.toThrow('fetch failed');
    expect(logged).toHaveBeenCalledOnce();
    logged.mockClear();
  });
});
