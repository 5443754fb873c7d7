import { afterEach, expect, test, vi } from 'vitest';
import { loadPart } from './load-part';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('code that cannot be had while the server is away is there once it is back', async () => {
  vi.useFakeTimers();
  let isAway = true;
  vi.stubGlobal('fetch', async () => {
    if (isAway) throw new TypeError('away');
  });
  const load = vi.fn(async () => {
    if (isAway) throw new Error('no chunk');
    return 'code';
  });
  const part = loadPart(load);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
  isAway = false;
  await vi.advanceTimersByTimeAsync(2000);
  expect(await part).toBe('code');
});

test('code that the server does not have is an error', async () => {
  vi.stubGlobal('fetch', async () => undefined);
  await expect(loadPart(() => Promise.reject(new Error('no such chunk')))).rejects.toThrow('no such chunk');
});
