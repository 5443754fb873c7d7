import { describe, expect, test } from 'vitest';
import type { Decision } from './decision';
import { summariseReview } from './summary';

function entry(n: number, change: Partial<Decision> = {}) {
  return {
    id: String(n),
    mediaId: `asset ${n}`,
    kind: 'approve' as const,
    withdraws: null,
    reviewer: 'ada',
    labels: [],
    recordedAt: '2026-01-01T10:00:30.000Z',
    ...change,
  };
}

test('counts what stands: by verdict, label and reviewer', () => {
  const summary = summariseReview([
    entry(1),
    entry(2, { kind: 'reject', labels: ['ad', 'logo', 'ad'], reviewer: 'eve' }),
    entry(3, { kind: 'reject', labels: ['ad'] }),
    entry(4, { mediaId: 'asset 1', kind: 'escalate', labels: ['logo'], reviewer: 'eve' }),
    entry(5, { kind: 'skip', labels: ['other'] }),
    entry(6, { kind: 'withdraw', withdraws: '5', mediaId: 'asset 5' }),
  ]);
  expect(summary.decided).toBe(3);
  expect(summary.byVerdict).toEqual({ approve: 0, reject: 2, escalate: 1, skip: 0 });
  expect(summary.byLabel).toEqual([
    ['ad', 2],
    ['logo', 2],
  ]);
  expect(summary.byReviewer.map(([reviewer]) => reviewer)).toEqual(['eve', 'ada']);
});

describe('over time', () => {
  test('is equal spans without a gap, withdrawn work too', () => {
    const { spans, spanSeconds } = summariseReview([
      entry(1),
      entry(2, { recordedAt: '2026-01-01T10:03:59.999Z', kind: 'reject' }),
      entry(3, { kind: 'withdraw', withdraws: '1', recordedAt: '2026-01-01T11:00:00.000Z' }),
    ]);
    expect(spanSeconds).toBe(60);
    expect(spans.map(({ from, counts }) => [from.slice(11, 16), counts.approve, counts.reject])).toEqual([
      ['10:00', 1, 0],
      ['10:01', 0, 0],
      ['10:02', 0, 0],
      ['10:03', 0, 1],
    ]);
  });

  test.each([1, 60, 3600, 86_400, 86_400 * 40, 86_400 * 4000])(
    'never is more than 48 spans, over %i s',
    (seconds) => {
      const begin = Date.parse('2026-01-01T10:00:30.000Z');
      const times = [0, seconds / 3, seconds].map((after) => new Date(begin + after * 1000).toISOString());
      const { spans } = summariseReview(times.map((recordedAt, n) => entry(n, { recordedAt })));
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.length).toBeLessThanOrEqual(48);
      expect(spans.reduce((sum, { counts }) => sum + counts.approve, 0)).toBe(3);
    },
  );

  test('of nothing is nothing', () => {
    expect(summariseReview([])).toMatchObject({ decided: 0, spans: [], byLabel: [], byReviewer: [] });
  });
});
