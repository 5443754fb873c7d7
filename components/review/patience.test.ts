import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postPatiently } from './patience';

const stop = vi.fn();
const late = { controller: new AbortController() };

beforeEach(() => {
  late.controller = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => late.controller.signal);
  vi.stubGlobal('window', { stop });
  // A server that accepts and never answers.
  vi.stubGlobal('fetch', (_path: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')));
    });
  });
});

afterEach(() => {
  stop.mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what is not answered in time is given up, and the pictures that keep its connections with it', async () => {
  const asked = postPatiently('/somewhere', {});
  late.controller.abort();
  await expect(asked).rejects.toThrow('given up');
  expect(stop).toHaveBeenCalledOnce();
});

test('what is not wanted any more takes nothing else with it', async () => {
  const unwanted = new AbortController();
  const asked = postPatiently('/somewhere', {}, unwanted.signal);
  unwanted.abort();
  await expect(asked).rejects.toThrow('given up');
  expect(stop).not.toHaveBeenCalled();
});
