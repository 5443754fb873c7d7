import { expect, test } from 'vitest';
import { EmulatorStats } from './stats';

test('calls in flight and the most there were at once', () => {
  const stats = new EmulatorStats();
  stats.arrive(1);
  stats.arrive(2);
  stats.leave();
  stats.arrive(3);
  expect(stats).toMatchObject({ calls: 3, inFlight: 2, maxInFlight: 2, arrivals: [1, 2, 3] });
});

test('the latest arrivals are kept, the oldest go', () => {
  const stats = new EmulatorStats();
  for (let n = 0; n < 50_000; n++) stats.arrive(n);
  expect(stats.calls).toBe(50_000);
  expect(stats.arrivals.length).toBeLessThanOrEqual(40_000);
  expect(stats.arrivals.at(-1)).toBe(49_999);
  expect(stats.arrivals.at(-20_000)).toBe(30_000);
});

test('refusals are counted by code, and those for the rate together', () => {
  const stats = new EmulatorStats();
  for (const code of ['RequestsTooFrequent', 'Throttling.User', 'InternalError', 'InternalError']) {
    stats.countRefusal(code);
  }
  expect(stats.throttled).toBe(2);
  expect(stats.byCode).toEqual({ RequestsTooFrequent: 1, 'Throttling.User': 1, InternalError: 2 });
});

test('operations are counted by name', () => {
  const stats = new EmulatorStats();
  stats.countAction('GetSnapshotJob');
  stats.countAction('GetSnapshotJob');
  expect(stats.byAction).toEqual({ GetSnapshotJob: 2 });
});
