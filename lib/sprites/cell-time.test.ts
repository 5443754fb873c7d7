import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellTiming, cellAtSecond, cellStepSeconds, cellTime } from './cell-time';

const timing = (known: Partial<CellTiming>): CellTiming => ({
  startSeconds: null,
  intervalSeconds: null,
  durationSeconds: null,
  count: 10,
  ...known,
});

describe('the time of a cell', () => {
  test.each([
    [
      'from start and interval',
      timing({ startSeconds: 1.5, intervalSeconds: 2 }),
      3,
      { seconds: 7.5, isEstimated: false },
    ],
    [
      'from the interval alone',
      timing({ intervalSeconds: 2, durationSeconds: 20 }),
      3,
      { seconds: 6, isEstimated: false },
    ],
    ['spread over the duration', timing({ durationSeconds: 20 }), 3, { seconds: 6, isEstimated: true }],
    [
      'spread, when only the start is known',
      timing({ startSeconds: 5, durationSeconds: 20 }),
      0,
      { seconds: 0, isEstimated: true },
    ],
    [
      'spread, when the interval leads past the end',
      timing({ intervalSeconds: 10, durationSeconds: 20 }),
      3,
      { seconds: 6, isEstimated: true },
    ],
    [
      'not believed when negative',
      timing({ intervalSeconds: -1, durationSeconds: 20 }),
      3,
      { seconds: 6, isEstimated: true },
    ],
    [
      'from 0 when the start is broken',
      timing({ startSeconds: -3, intervalSeconds: 1 }),
      3,
      { seconds: 3, isEstimated: false },
    ],
    ['unknown without either', timing({}), 3, null],
    ['unknown of no cells', timing({ durationSeconds: 20, count: 0 }), 0, null],
    ['unknown of a broken duration', timing({ durationSeconds: Number.NaN }), 0, null],
    ['unknown of an endless duration', timing({ durationSeconds: Number.POSITIVE_INFINITY }), 0, null],
  ])('is %s', (_, known, cell, expected) => expect(cellTime(known, cell)).toEqual(expected));
});

describe('the cell at a second', () => {
  const known = timing({ startSeconds: 1, intervalSeconds: 2, durationSeconds: 30 });
  test.each([
    [0, 0],
    [1, 0],
    [2.99, 0],
    [3, 1],
    [18.9, 8],
    [19, 9],
    [30, 9],
    [-4, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 9],
  ])('at %d s is cell %i', (seconds, cell) => expect(cellAtSecond(known, seconds)).toBe(cell));

  test('is not known without times', () => {
    expect(cellAtSecond(timing({}), 3)).toBeNull();
    expect(cellStepSeconds(timing({}))).toBeNull();
  });

  test('of a cell’s own time is that cell', () => {
    const positive = fc.option(fc.double({ min: 0.01, max: 10_000, noNaN: true }));
    const timings = fc.record({
      startSeconds: positive,
      intervalSeconds: positive,
      durationSeconds: positive,
      count: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(timings, fc.nat(499), (any, n) => {
        const time = cellTime(any, n % any.count);
        // Cells closer than a thousandth of a second cannot be told apart.
        if (time && (cellStepSeconds(any) ?? 0) > 0.001)
          expect(cellAtSecond(any, time.seconds)).toBe(n % any.count);
      }),
    );
  });
});
