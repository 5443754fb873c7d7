import { Agent, get } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { reservedId } from './faults';
import { startEmulator } from './start-emulator';
import { ACCOUNT, KEYS, stubCatalogue } from './testing';
import { emulatorStarter, sendCall, sendLookup } from './testing-emulator';

const logged = vi.hoisted(() => vi.fn());
vi.mock('../log', () => ({ log: () => ({ error: logged }) }));

const start = emulatorStarter(logged);

const [first = ''] = stubCatalogue.sampleIds();

describe('starting and stopping', () => {
  test('listens on loopback, on a free port or the one given', async () => {
    const { origin } = await start();
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await expect(start({ port: Number(new URL(origin).port) })).rejects.toThrow('EADDRINUSE');
  });

  test('keys are new at each start unless they are given', async () => {
    const [a, b] = await Promise.all([startEmulator(), startEmulator()]);
    for (const { close } of [a, b]) onTestFinished(close);
    expect(a.accessKeyId).not.toBe(b.accessKeyId);
    expect(a.accessKeySecret).not.toBe(b.accessKeySecret);
    const random = (sizeBytes: number) => Buffer.alloc(sizeBytes, 7);
    const c = await startEmulator({ random });
    onTestFinished(c.close);
    expect(c).toMatchObject({ accessKeyId: 'emulator-0707070707070707', securityToken: null });
  });

  test('refuses faults that it cannot read', async () => {
    await expect(start({ faults: 'fire:1' })).rejects.toThrow('"fire:1" is no kind:probability');
  });

  test('closing ends idle connections, calls that wait and calls that get no answer', async () => {
    const emulator = await start({ latencyMs: 60_000 });
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      get(`${emulator.origin}/posters/${KEYS.plain}`, { agent }, (answer) =>
        answer.resume().on('end', resolve),
      ),
    );
    const waiting = [sendLookup(emulator, first), sendLookup(emulator, reservedId('silent'))].map((answer) =>
      answer.catch(() => 'ended'),
    );
    await vi.waitUntil(() => emulator.stats.inFlight === 2);
    await emulator.close();
    expect(await Promise.all(waiting)).toEqual(['ended', 'ended']);
  });
});

test('answers of the real catalogue: its assets are found, and their media come from the URLs in them', async () => {
  const emulator = await startEmulator();
  onTestFinished(emulator.close);
  const { accessKeyId, accessKeySecret, catalogue } = emulator;
  const identity = { ...ACCOUNT, accessKeyId, accessKeySecret };
  const ids = Array.from({ length: 12 }, (_, n) => catalogue.mediaId(n));
  const answer = await (await sendCall(emulator, { identity, query: { MediaIds: ids.join() } })).text();
  expect(JSON.parse(answer)).toMatchObject({ IgnoredList: [] });
  const urls = new Set(answer.match(/http:\/\/127\.0\.0\.1:[^"\\]+security-token=[^"\\]+/g));
  expect(urls.size).toBeGreaterThan(10);
  for (const url of urls) {
    const media = await fetch(url, { headers: { range: 'bytes=0-0' } });
    expect({ url, status: media.status, size: (await media.arrayBuffer()).byteLength }).toEqual({
      url,
      status: 206,
      size: 1,
    });
    expect((await fetch(url.replace('security-token', 'token'))).status).toBe(403);
  }
  expect(emulator.sampleText()).toContain(catalogue.sampleIds()[0]);
});
