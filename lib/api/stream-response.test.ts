import { describe, expect, it, vi } from 'vitest';
import { controllerOf, streamResponse } from './stream-response';

describe('a streamed answer', () => {
  it('asks for a piece when there is a reader for it, and not before', async () => {
    let made = 0;
    async function* pieces() {
      for (; made < 1000; made += 1) yield Uint8Array.of(made % 256);
    }
    const reader = streamResponse(pieces(), new AbortController(), {}).body?.getReader();
    await reader?.read();
    expect(made).toBeLessThan(5);
    await reader?.cancel();
  });

  it('ends its work when the reader goes away', async () => {
    const onEnd = vi.fn();
    async function* pieces() {
      try {
        for (;;) yield Uint8Array.of(1);
      } finally {
        onEnd();
      }
    }
    const controller = new AbortController();
    const reader = streamResponse(pieces(), controller, {}).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(controller.signal.aborted).toBe(true);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('breaks off when making it fails, so that nobody takes it for whole', async () => {
    async function* pieces() {
      yield Uint8Array.of(1);
      throw new Error('broken');
    }
    const answer = streamResponse(pieces(), new AbortController(), {});
    await expect(answer.text()).rejects.toThrow('broken');
  });

  it('is aborted with its request, even when that is gone already', () => {
    const gone = new AbortController();
    const request = new Request('http://127.0.0.1/', { signal: gone.signal });
    const controller = controllerOf(request);
    expect(controller.signal.aborted).toBe(false);
    gone.abort();
    expect(controller.signal.aborted).toBe(true);
    expect(controllerOf(request).signal.aborted).toBe(true);
  });
});
