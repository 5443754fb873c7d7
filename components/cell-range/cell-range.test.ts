import { expect, test } from 'vitest';
import { testRow } from '@/lib/assets/fixtures';
import { rangeBox, stepCell } from './cell-range';

const IDS = ['a', 'b', 'c'];
const view = {
  length: IDS.length,
  indexOf: (id: string) => IDS.indexOf(id),
  rowAt: (index: number) => {
    const id = IDS[index];
    return id === undefined ? null : testRow({ id });
  },
};
const columns = ['title', 'size', 'tags'] as const;

test('a range is the same rectangle from whichever corner it was drawn', () => {
  const [one, two] = [{ id: 'c', column: 'title' } as const, { id: 'a', column: 'size' } as const];
  const box = { top: 0, bottom: 2, left: 0, right: 1 };
  expect(rangeBox({ anchor: one, head: two }, view, columns)).toEqual(box);
  expect(rangeBox({ anchor: two, head: one }, view, columns)).toEqual(box);
});

test('a range whose row or column is not shown any more is none', () => {
  const anchor = { id: 'a', column: 'title' } as const;
  expect(rangeBox({ anchor, head: { id: 'gone', column: 'title' } }, view, columns)).toBeNull();
  expect(rangeBox({ anchor, head: { id: 'a', column: 'duration' } }, view, columns)).toBeNull();
});

test('arrow keys step to the next cell and stay at the edges', () => {
  const from = { id: 'b', column: 'size' } as const;
  expect(stepCell('ArrowDown', from, view, columns)).toEqual({ id: 'c', column: 'size' });
  expect(stepCell('ArrowRight', from, view, columns)).toEqual({ id: 'b', column: 'tags' });
  expect(stepCell('ArrowUp', { id: 'a', column: 'title' }, view, columns)).toEqual({
    id: 'a',
    column: 'title',
  });
  expect(stepCell('Enter', from, view, columns)).toBeNull();
});
