import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutToLine, MOST_BYTES, readStart } from './read-start';

const encode = (text: string) => new TextEncoder().encode(text);
const signal = new AbortController().signal;

function answer(body: BodyInit | null, init: ResponseInit) {
  const fetched = vi.fn<typeof fetch>(async () => new Response(body, init));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('readStart', () => {
  it('asks for the first 64 KiB only', async () => {
    const fetched = answer('1\n00:00:01,000', { status: 206, headers: { 'content-range': 'bytes 0-13/14' } });
    expect(await readStart('/a', signal)).toEqual({
      state: 'text',
      text: '1\n00:00:01,000',
      shownBytes: 14,
      isCut: false,
      totalBytes: 14,
    });
    expect(fetched.mock.calls[0]?.[1]?.headers).toEqual({ range: 'bytes=0-65535' });
  });

  it('stops reading a storage that sends everything', async () => {
    answer('字幕一行\n'.repeat(20_000), { status: 200 });
    const start = await readStart('/a', signal);
    expect(start.state === 'text' && start.isCut).toBe(true);
    expect(start.state === 'text' && start.shownBytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(start.state === 'text' && start.text.endsWith('字幕一行\n')).toBe(true);
  });

  it('tells how much there is in all', async () => {
    answer('a\n'.repeat(MOST_BYTES / 2), {
      status: 206,
      headers: { 'content-range': 'bytes 0-65535/900000' },
    });
    expect(await readStart('/a', signal)).toMatchObject({ isCut: true, totalBytes: 900_000 });
  });

  it('takes an empty file for empty', async () => {
    answer(null, { status: 416 });
    expect(await readStart('/a', signal)).toMatchObject({ state: 'text', text: '', isCut: false });
  });

  it('shows no bytes that are no text', async () => {
    answer(new Uint8Array([0, 1, 2, 3]), { status: 200 });
    expect(await readStart('/a', signal)).toEqual({ state: 'binary' });
  });

  it('says why when it is refused', async () => {
    answer('{"code":"expired"}', { status: 410 });
    expect(await readStart('/a', signal)).toEqual({
      state: 'failed',
      fault: { code: 'expired', detail: 'expired' },
    });
  });
});

describe('cutToLine', () => {
  it.each([
    ['a line that broke off', encode('one\ntwo'), 'one\n'],
    ['a character that broke off', encode('字幕').subarray(0, 5), '字'],
    ['plain letters', encode('abc'), 'abc'],
    ['nothing', new Uint8Array(), ''],
  ])('drops %s', (_, bytes, text) => {
    expect(new TextDecoder('utf-8', { fatal: true }).decode(cutToLine(bytes))).toBe(text);
  });

  it('leaves UTF-16 whole characters', () => {
    expect(cutToLine(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x0a]))).toHaveLength(4);
  });
});
