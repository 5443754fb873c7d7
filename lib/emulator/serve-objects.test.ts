import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createObjectUrlSigner } from './sign-object-url';
import type { Emulator } from './start-emulator';
import { ACCOUNT, KEYS, STORED, stubObjects } from './testing';
import { emulatorStarter } from './testing-emulator';

const logged = vi.hoisted(() => vi.fn());
vi.mock('../log', () => ({ log: () => ({ error: logged }) }));

const start = emulatorStarter(logged);

describe('objects', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const signedUrl = (emulator: Emulator, key: string) =>
    createObjectUrlSigner(ACCOUNT, emulator.origin)('films', key, new Date(Date.now() + 60_000));

  test('come from memory and from files, whole and in part', async () => {
    const filePath = join(folder, 'film.mp4');
    await writeFile(filePath, 'abcdefghij');
    const { bytes: _, ...facts } = { bytes: null, ...STORED };
    const inFile = { ...stubObjects, findObject: () => ({ ...facts, filePath }) };
    for (const [objects, text] of [
      [stubObjects, '0123456789'],
      [inFile, 'abcdefghij'],
    ] as const) {
      const url = signedUrl(await start({ objects }), KEYS.odd);
      expect(await (await fetch(url)).text()).toBe(text);
      const part = await fetch(url, { headers: { range: 'bytes=3-5' } });
      expect({ status: part.status, length: part.headers.get('content-length') }).toEqual({
        status: 206,
        length: '3',
      });
      expect(await part.text()).toBe(text.slice(3, 6));
    }
  });

  test('an empty object is an empty answer', async () => {
    const answer = await fetch(signedUrl(await start(), KEYS.empty));
    expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 200, text: '' });
  });

  test('HEAD of a public object has its headers and no body; 304 has neither length nor body', async () => {
    const emulator = await start();
    const url = `${emulator.origin}/posters/${KEYS.plain}`;
    const head = await fetch(url, { method: 'HEAD' });
    expect({
      status: head.status,
      length: head.headers.get('content-length'),
      text: await head.text(),
    }).toEqual({
      status: 200,
      length: '10',
      text: '',
    });
    const unchanged = await fetch(url, { headers: { 'if-none-match': head.headers.get('etag') ?? '' } });
    expect({ status: unchanged.status, etag: unchanged.headers.get('etag') }).toEqual({
      status: 304,
      etag: STORED.etag,
    });
    expect(emulator.stats).toMatchObject({ objectRequests: 2, calls: 0 });
  });

  test('a file that is gone breaks the connection off and is logged', async () => {
    const { bytes: _, ...facts } = { bytes: null, ...STORED };
    const objects = { ...stubObjects, findObject: () => ({ ...facts, filePath: join(folder, 'gone') }) };
    const emulator = await start({ objects });
    await expect(fetch(signedUrl(emulator, KEYS.plain)).then((answer) => answer.text())).rejects.toThrow();
    await vi.waitUntil(() => logged.mock.calls.length === 1);
    logged.mockClear();
  });

  test('a client that goes away in the middle is nobody’s fault', async () => {
    const large = { ...STORED, bytes: Buffer.alloc(32 * 1024 * 1024), sizeBytes: 32 * 1024 * 1024 };
    const emulator = await start({ objects: { ...stubObjects, findObject: () => large } });
    const controller = new AbortController();
    await fetch(signedUrl(emulator, KEYS.plain), { signal: controller.signal });
    controller.abort();
    await emulator.close();
  });
});
