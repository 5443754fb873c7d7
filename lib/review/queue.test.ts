import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testRow } from '../assets/fixtures';
import { pageFrom } from './page';
import { ReviewQueue } from './queue';

/** A view of so many assets, named by their place, and what was judged of them. */
function setup(length: number, judged: readonly number[] = []) {
  const decided = new Set(judged.map(String));
  const changes: string[] = [];
  const view = {
    length,
    rowAt: (index: number) =>
      index >= 0 && index < length ? testRow({ id: String(index), position: index }) : null,
    indexOf: (id: string) => (id !== '' && Number(id) < length ? Number(id) : -1),
  };
  return {
    view,
    queue: new ReviewQueue(view, { isOpen: (id) => !decided.has(id), changes }),
    turn(index: number) {
      const id = String(index);
      if (!decided.delete(id)) decided.add(id);
      changes.push(id);
    },
    isOpen: (index: number) => !decided.has(String(index)),
  };
}

describe('the queue', () => {
  test('finds what a look at each asset finds, after any verdicts and undos', () => {
    const cases = fc.record({
      length: fc.integer({ min: 0, max: 1200 }),
      judged: fc.array(fc.nat(1199), { maxLength: 30 }),
      // Whole stretches, so that blocks without an open asset come up.
      stretch: fc.tuple(fc.nat(1199), fc.nat(1199)),
      turned: fc.array(fc.nat(1199), { maxLength: 400 }),
      from: fc.integer({ min: -1, max: 1199 }),
      count: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(cases, ({ length, judged, stretch, turned, from, count }) => {
        const [a, b] = stretch;
        const range = Array.from({ length: Math.max(0, b - a) }, (_, n) => a + n);
        const { queue, turn, isOpen } = setup(length, [...judged, ...range]);
        for (const index of turned) if (index < length) turn(index);
        queue.sync();
        const open = Array.from({ length }, (_, index) => index).filter(isOpen);
        expect(queue.openCount).toBe(open.length);
        expect(queue.reviewed).toBe(length - open.length);
        if (from < length) {
          const others = [...open.filter((index) => index > from), ...open.filter((index) => index < from)];
          expect(queue.nextOpen(from, count)).toEqual(others.slice(0, count));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of 100,000 assets, all judged but the first, is searched in less than a frame', () => {
    const { queue } = setup(
      100_000,
      Array.from({ length: 99_999 }, (_, n) => n + 1),
    );
    const start = performance.now();
    for (let n = 0; n < 100; n += 1) expect(queue.nextOpen(50, 3)).toEqual([0]);
    expect((performance.now() - start) / 100).toBeLessThan(8);
  });
});

describe('a page', () => {
  const page = (judged: readonly number[], index: number, kept: readonly string[] = [], all = false) => {
    const { view, queue } = setup(10, judged);
    return pageFrom(kept, { view, queue, index, cards: 4, all });
  };

  test('begins with the current asset and goes on with what is open', () => {
    expect(page([1, 3], 0)).toEqual(['0', '2', '4', '5']);
    expect(page([1, 3], 1)).toEqual(['1', '2', '4', '5']);
  });

  test('holds decided ones too, when all are shown', () => {
    expect(page([1, 3], 0, [], true)).toEqual(['0', '1', '2', '3']);
  });

  test('keeps what it holds, and is filled up behind it', () => {
    expect(page([0, 1, 3], 0, ['0', '1'])).toEqual(['0', '1', '2', '4']);
  });

  test('ends with the list', () => {
    expect(page([], 8)).toEqual(['8', '9']);
    expect(page([], -1)).toEqual([]);
    expect(page([], 9, [], true)).toEqual(['9']);
  });
});
