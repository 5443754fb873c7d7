import { describe, expect, it, vi } from 'vitest';
import { createPlayhead } from './create-playhead';

describe('a playhead', () => {
  it('keeps the latest request for a player that is still to come', () => {
    const playhead = createPlayhead();
    playhead.seek(3);
    playhead.playFile(2);
    const handler = vi.fn();
    playhead.attach(handler);
    expect(handler.mock.calls).toEqual([[{ file: 2, seconds: null, play: true }]]);
    playhead.seek(9);
    expect(handler).toHaveBeenLastCalledWith({ file: null, seconds: 9, play: false });
  });

  it('asks only the player that is attached now', () => {
    const playhead = createPlayhead();
    const [first, second] = [vi.fn(), vi.fn()];
    const detachFirst = playhead.attach(first);
    playhead.attach(second);
    detachFirst();
    playhead.play();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('tells every new second and file once, and nothing after leaving', () => {
    const playhead = createPlayhead();
    const listener = vi.fn();
    const leave = playhead.subscribe(listener);
    playhead.showSecond(1);
    playhead.showSecond(1);
    playhead.showFile(0);
    playhead.showFile(0);
    expect(listener).toHaveBeenCalledTimes(2);
    expect([playhead.seconds(), playhead.file()]).toEqual([1, 0]);
    leave();
    playhead.showSecond(2);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
