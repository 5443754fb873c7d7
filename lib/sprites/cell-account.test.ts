import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOfCells, type CellAccount } from './cell-account';

const GRID = { columns: 5, rows: 4, paddingPx: 0, marginPx: 0 };

describe('expected and delivered cells are compared', () => {
  test.each<[string, number | null, number | null, number[], Partial<CellAccount>]>([
    ['all there', 40, 2, [], { expectedCells: 40, expectedSheets: 2, missingCells: 0, assumed: [] }],
    [
      'a partial last sheet',
      41,
      3,
      [],
      { expectedCells: 41, expectedSheets: 3, missingCells: 0, assumed: [] },
    ],
    ['a sheet not there', 41, 3, [1], { missingCells: 20, missingSheets: 1 }],
    ['the last sheet not there', 41, 3, [2], { missingCells: 1, missingSheets: 1 }],
    ['one sheet, named twice, not there', 41, 3, [2, 2], { missingCells: 1, missingSheets: 1 }],
    ['a sheet not there that nobody expects', 41, 3, [7], { missingCells: 0, missingSheets: 0 }],
    ['too few sheets', 50, 2, [], { missingCells: 10, missingSheets: 1, assumed: ['tooFewSheets'] }],
    ['too few sheets, and one not there', 50, 2, [0], { missingCells: 30, missingSheets: 2 }],
    ['too many sheets', 20, 3, [], { expectedCells: 20, expectedSheets: 1, assumed: ['tooManySheets'] }],
    ['no count', null, 2, [], { expectedCells: 40, expectedSheets: 2, assumed: ['countUnknown'] }],
    ['no tileCount', 41, null, [], { expectedCells: 41, expectedSheets: 3, assumed: ['tileCountUnknown'] }],
    [
      'neither',
      null,
      null,
      [],
      { expectedCells: 20, expectedSheets: 1, assumed: ['countUnknown', 'tileCountUnknown'] },
    ],
    [
      'zeros',
      0,
      0,
      [],
      { expectedCells: 20, expectedSheets: 1, assumed: ['countUnknown', 'tileCountUnknown'] },
    ],
    ['a broken count', Number.NaN, 1, [], { expectedCells: 20, assumed: ['countUnknown'] }],
    ['half a cell', 2.5, 1, [], { expectedCells: 20, assumed: ['countUnknown'] }],
    ['a negative count', -3, 1, [], { expectedCells: 20, assumed: ['countUnknown'] }],
    [
      'a count without end',
      Number.POSITIVE_INFINITY,
      1,
      [],
      { expectedCells: 20, assumed: ['countUnknown'] },
    ],
  ])('%s', (_, count, tileCount, absent, expected) => {
    expect(accountOfCells({ count, tileCount }, GRID, absent)).toMatchObject({ capacity: 20, ...expected });
  });

  test('whatever the data says, the account is of whole numbers and no more is missing than expected', () => {
    const number = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 300 }), fc.double());
    fc.assert(
      fc.property(number, number, fc.array(fc.nat(20)), (count, tileCount, absent) => {
        const { assumed, ...numbers } = accountOfCells({ count, tileCount }, GRID, absent);
        expect(Object.values(numbers).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        expect(numbers.missingCells).toBeLessThanOrEqual(numbers.expectedCells);
        expect(numbers.missingSheets).toBeLessThanOrEqual(numbers.expectedSheets);
        expect(numbers.missingCells > 0).toBe(numbers.missingSheets > 0);
        expect(new Set(assumed).size).toBe(assumed.length);
      }),
    );
  });

  test('a number beyond five digits is no reason to count for ever', () => {
    expect(accountOfCells({ count: null, tileCount: 1e12 }, GRID)).toMatchObject({ expectedCells: 99_999 });
  });
});
