import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRecord } from './live-record';

/** What the page opened, the newest last. */
let opened: Source[] = [];

class Source extends EventTarget {
  static readonly CLOSED = 2;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    opened.push(this);
  }
  override dispatchEvent(event: Event) {
    return this.readyState === 1 && super.dispatchEvent(event);
  }
  close() {
    this.readyState = Source.CLOSED;
  }
}

beforeEach(() => {
  opened = [];
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const reader = { afterSeq: () => 7, onDecisions: vi.fn() };

test('a connection that shows for long that it is alive is kept, and one that falls silent is opened anew', () => {
  const stop = new LiveRecord('list').listen(reader);
  for (let beat = 0; beat < 10; beat += 1) {
    vi.advanceTimersByTime(10_000);
    opened.at(-1)?.dispatchEvent(new Event('alive'));
  }
  expect(opened).toHaveLength(1);
  vi.advanceTimersByTime(30_000);
  expect(opened).toHaveLength(2);
  expect(opened.map(({ readyState }) => readyState)).toEqual([Source.CLOSED, 1]);
  expect(opened.at(-1)?.url).toContain('after=7');
  stop();
  vi.advanceTimersByTime(60_000);
  expect(opened).toHaveLength(2);
});

test('a tab that stays hidden gives its connection back, also while it is alive', () => {
  const stop = new LiveRecord('list').listen(reader);
  Object.assign(document, { visibilityState: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  for (let beat = 0; beat < 4; beat += 1) {
    vi.advanceTimersByTime(10_000);
    opened.at(-1)?.dispatchEvent(new Event('alive'));
  }
  expect(opened.map(({ readyState }) => readyState)).toEqual([Source.CLOSED]);
  vi.advanceTimersByTime(60_000);
  expect(opened).toHaveLength(1);
  stop();
});
