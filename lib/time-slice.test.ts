import { describe, expect, it, vi } from 'vitest';
import { inSlices, startSlice } from './time-slice';

const never = new AbortController().signal;

describe('a slice of time', () => {
  it('is over when its time is', () => {
    vi.useFakeTimers();
    const isOver = startSlice(8);
    expect(isOver()).toBe(false);
    vi.advanceTimersByTime(8);
    expect(isOver()).toBe(true);
    vi.useRealTimers();
  });
});

describe('work in slices', () => {
  it('goes on after each pause until it is done', async () => {
    const pause = vi.fn(async () => undefined);
    let left = 3;
    const isDone = await inSlices(() => --left === 0, never, { pause });
    expect(isDone).toBe(true);
    expect(pause).toHaveBeenCalledTimes(2);
  });

  it('gives way to others when nothing else is said', async () => {
    let isOtherDone = false;
    setTimeout(() => {
      isOtherDone = true;
    });
    await inSlices(() => isOtherDone, never);
    expect(isOtherDone).toBe(true);
  });

  it('stops between slices when it is told to', async () => {
    const controller = new AbortController();
    const pause = async () => controller.abort();
    expect(await inSlices(() => false, controller.signal, { pause })).toBe(false);
  });
});
