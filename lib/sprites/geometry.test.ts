import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capacityOf,
  cellAtPlace,
  cellBox,
  cellSizeOn,
  cellsOnSheet,
  type Grid,
  placeOfCell,
} from './geometry';

const grids = fc.record({
  columns: fc.integer({ min: 1, max: 30 }),
  rows: fc.integer({ min: 1, max: 30 }),
  paddingPx: fc.integer({ min: 0, max: 10 }),
  marginPx: fc.integer({ min: 0, max: 10 }),
});
const VASE = {
  grid: { columns: 6, rows: 4, paddingPx: 4, marginPx: 6 },
  cellWidthPx: 120,
  cellHeightPx: 120,
};

describe('cells run row by row, sheet after sheet', () => {
  test.each([
    [0, { sheet: 0, xPx: 6, yPx: 6 }],
    [1, { sheet: 0, xPx: 130, yPx: 6 }],
    [5, { sheet: 0, xPx: 626, yPx: 6 }],
    [6, { sheet: 0, xPx: 6, yPx: 130 }],
    [23, { sheet: 0, xPx: 626, yPx: 378 }],
    [24, { sheet: 1, xPx: 6, yPx: 6 }],
    [55, { sheet: 2, xPx: 130, yPx: 130 }],
  ])('cell %i stands at %o', (cell, place) => {
    expect(cellBox(VASE, cell)).toEqual({ ...place, widthPx: 120, heightPx: 120 });
  });

  test('a cell and its place lead to each other', () => {
    fc.assert(
      fc.property(grids, fc.nat(100_000), (grid, cell) => {
        const place = placeOfCell(grid, cell);
        expect(place.cell).toBeLessThan(capacityOf(grid));
        expect(cellAtPlace(grid, place)).toBe(cell);
      }),
    );
  });

  test('the sheets together hold all cells, and only the last one is partial', () => {
    fc.assert(
      fc.property(grids, fc.integer({ min: 1, max: 5000 }), (grid, count) => {
        const sheets = Math.ceil(count / capacityOf(grid));
        const held = Array.from({ length: sheets }, (_, sheet) => cellsOnSheet(grid, count, sheet));
        expect(held.reduce((sum, cells) => sum + cells, 0)).toBe(count);
        expect(held.slice(0, -1).every((cells) => cells === capacityOf(grid))).toBe(true);
        expect(cellsOnSheet(grid, count, sheets)).toBe(0);
      }),
    );
  });
});

describe('the cells of a sheet', () => {
  const fitted = fc
    .record({
      grid: grids,
      widthPx: fc.integer({ min: 1, max: 8000 }),
      heightPx: fc.integer({ min: 1, max: 8000 }),
    })
    .map(({ grid, ...sheet }) => ({ grid, sheet, size: cellSizeOn(grid, sheet) }));

  test('lie within it, fractional or not', () => {
    fc.assert(
      fc.property(fitted, fc.nat(), ({ grid, sheet, size }, n) => {
        if (!size) return;
        const geometry = { grid, cellWidthPx: size.widthPx, cellHeightPx: size.heightPx };
        const box = cellBox(geometry, n % capacityOf(grid));
        expect(box.xPx).toBeGreaterThanOrEqual(0);
        expect(box.yPx).toBeGreaterThanOrEqual(0);
        expect(box.xPx + box.widthPx).toBeLessThanOrEqual(sheet.widthPx + 1e-6);
        expect(box.yPx + box.heightPx).toBeLessThanOrEqual(sheet.heightPx + 1e-6);
      }),
    );
  });

  test('do not overlap', () => {
    fc.assert(
      fc.property(fitted, fc.nat(), fc.nat(), ({ grid, size }, m, n) => {
        const capacity = capacityOf(grid);
        if (!size || m % capacity === n % capacity) return;
        const geometry = { grid, cellWidthPx: size.widthPx, cellHeightPx: size.heightPx };
        const [a, b] = [cellBox(geometry, m % capacity), cellBox(geometry, n % capacity)];
        const areApart = (from: number, to: number, length: number) => Math.abs(from - to) >= length - 1e-6;
        expect(areApart(a.xPx, b.xPx, a.widthPx) || areApart(a.yPx, b.yPx, a.heightPx)).toBe(true);
      }),
    );
  });

  test.each<[string, Grid, object | null]>([
    ['whole', { columns: 6, rows: 4, paddingPx: 4, marginPx: 6 }, { widthPx: 120, heightPx: 120 }],
    ['fractional', { columns: 7, rows: 3, paddingPx: 0, marginPx: 0 }, { widthPx: 752 / 7, heightPx: 168 }],
    ['too small to see', { columns: 80, rows: 4, paddingPx: 9, marginPx: 6 }, null],
  ])('are as large as the grid leaves them: %s', (_, grid, size) => {
    expect(cellSizeOn(grid, { widthPx: 752, heightPx: 504 })).toEqual(size);
  });
});
