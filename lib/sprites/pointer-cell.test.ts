import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAtPosition, positionOfCell } from './pointer-cell';

test.each([
  [0, 10, 0],
  [0.0999, 10, 0],
  [0.1, 10, 1],
  [0.55, 10, 5],
  [1, 10, 9],
  [1.4, 10, 9],
  [-0.2, 10, 0],
  [0.7, 1, 0],
  [Number.NaN, 10, 0],
])('position %d over %i cells shows cell %i', (position, cells, cell) => {
  expect(cellAtPosition(position, cells)).toBe(cell);
});

test('a cell’s own position shows that cell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (cells, n) => {
      expect(cellAtPosition(positionOfCell(n % cells, cells), cells)).toBe(n % cells);
    }),
  );
});

test('every cell is reached, in order', () => {
  const shown = Array.from({ length: 1001 }, (_, at) => cellAtPosition(at / 1000, 37));
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  expect(new Set(shown).size).toBe(37);
});

test.each([
  [-3, 10, 0.05],
  [99, 10, 0.95],
  [0, 0, 0],
])('the position of cell %i of %i lies within: %d', (cell, cells, position) => {
  expect(positionOfCell(cell, cells)).toBeCloseTo(position);
});

test('of no cells none is shown', () => expect(cellAtPosition(0.5, 0)).toBe(0));
