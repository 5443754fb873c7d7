import { expect, test } from 'vitest';
import { RowSlots } from './row-slots';

const placed = (slots: ReadonlyMap<string, number>) => Object.fromEntries(slots);

test('a row keeps its slot for as long as it is in sight', () => {
  const slots = new RowSlots();
  expect(placed(slots.place(['a', 'b', 'c'], false))).toEqual({ a: 0, b: 1, c: 2 });
  expect(placed(slots.place(['b', 'c', 'd'], true))).toEqual({ b: 1, c: 2, d: 0 });
  expect(placed(slots.place(['d', 'c', 'b'], true))).toEqual({ d: 0, c: 2, b: 1 });
});

test('rows that come slowly get slots that no row had', () => {
  const slots = new RowSlots();
  slots.place(['a', 'b'], false);
  expect(placed(slots.place(['b', 'c'], false))).toEqual({ b: 1, c: 2 });
  expect(placed(slots.place(['a', 'b'], false))).toEqual({ a: 3, b: 1 });
});

test('no two rows in sight have one slot, however many come and go', () => {
  const slots = new RowSlots();
  for (let first = 0; first < 200; first += 7) {
    const ids = Array.from({ length: 20 + (first % 5) }, (_, n) => `row ${first + n}`);
    const given = [...slots.place(ids, first % 3 > 0).values()];
    expect(new Set(given).size).toBe(ids.length);
  }
});
