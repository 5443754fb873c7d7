import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedEmulator } from '../emulator/embedded';
import { answerMedia, type ChooseUrl } from './answer-media';
import { coverUrl, fileUrl, spriteUrl } from './choose-url';
import { answerEmulatorObject } from './emulator-object';

const ORIGIN = 'http://127.0.0.1:3000';

let mediaId: string;

beforeAll(async () => {
  mediaId = (await embeddedEmulator()).catalogue.mediaId(0);
});

afterAll(async () => {
  await (await embeddedEmulator()).close();
});

/** Where a browser is sent, from the app through the engine to the emulator and back. */
async function locationOf(choose: ChooseUrl): Promise<string> {
  const response = await answerMedia(new Request(`${ORIGIN}/media/${mediaId}/x`), mediaId, choose);
  expect(response.status, response.status === 307 ? '' : await response.text()).toBe(307);
  return response.headers.get('location') ?? '';
}

const get = (location: string, init: RequestInit = {}) =>
  answerEmulatorObject(new Request(`${ORIGIN}${location}`, init));

describe('the emulator’s objects, through the app', () => {
  test.each([
    ['a cover', coverUrl, 'image/jpeg'],
    ['a file', fileUrl('0'), 'video/mp4'],
    ['a sprite sheet', spriteUrl('0'), 'image/jpeg'],
  ])('%s arrives whole, and as a page it could run nothing', async (_, choose, type) => {
    const response = await get(await locationOf(choose));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const { byteLength } = await response.arrayBuffer();
    expect(byteLength).toBe(Number(response.headers.get('content-length')));
  });

  test('a part is answered as a part, and an unchanged object not again', async () => {
    const location = await locationOf(fileUrl('0'));
    const part = await get(location, { headers: { range: 'bytes=4-7' } });
    expect([part.status, await part.text()]).toEqual([206, 'ftyp']);
    expect(part.headers.get('content-range')).toMatch(/^bytes 4-7\/\d+$/);
    const etag = part.headers.get('etag') ?? '';
    expect((await get(location, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('a header that would change what is signed does not reach the emulator', async () => {
    const headers = { 'x-oss-date': 'now', 'content-type': 'text/html', authorization: 'OSS a:b' };
    expect((await get(await locationOf(coverUrl), { headers })).status).toBe(200);
  });

  test('a request whose client has left ends quietly', async () => {
    const signal = AbortSignal.abort();
    expect((await get(await locationOf(coverUrl), { signal })).status).toBe(499);
  });

  test.each([
    ['another object', (location: string) => location.replace('cover.jpg', 'still-00001.jpg')],
    ['a later end', (location: string) => location.replace(/Expires=\d+/, 'Expires=9999999999')],
    ['no signature', (location: string) => location.replace(/\?.*/, '')],
  ])('%s is refused', async (_, change) => {
    expect((await get(change(await locationOf(coverUrl)))).status).toBe(403);
  });
});
