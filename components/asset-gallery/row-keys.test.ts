import { expect, it } from 'vitest';
import { RowKeys } from './row-keys';

it('the row of a card keeps its key when rows come before it, and when the card is drawn twice', () => {
  const keys = new RowKeys();
  const before = keys.follow('a', 3) + 3;
  expect(keys.follow('a', 5) + 5).toBe(before);
  expect(keys.follow('a', 5) + 5).toBe(before);
  expect(keys.follow('a', 4) + 4).toBe(before);
});

it('all rows keep their keys when another card takes over, or none', () => {
  const keys = new RowKeys();
  keys.follow('a', 3);
  const first = keys.follow('a', 5);
  expect(keys.follow('b', 9)).toBe(first);
  expect(keys.follow(null, 0)).toBe(first);
  expect(keys.follow('b', 2)).toBe(first);
});
