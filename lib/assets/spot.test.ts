import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOfSpot, NO_SPOT, parseSpot, setOfSpot, spotPath } from './spot';

const parametersOf = (path: string) =>
  Object.fromEntries(new URL(path, 'http://host').searchParams.entries());

describe('the link to a place within an asset', () => {
  it('names sheet, cell and second, and stands still at the cell', () => {
    expect(spotPath('abc', null, { sheet: 0, cell: 41, seconds: 20.5 })).toBe(
      '/assets/abc?sheet=0&cell=41&t=20.5#spot',
    );
    expect(spotPath('abc', 'cn-beijing', { sheet: null, cell: 3, seconds: null })).toBe(
      '/assets/abc?region=cn-beijing&cell=3#spot',
    );
    expect(spotPath('abc', null, { sheet: null, cell: null, seconds: 7 })).toBe('/assets/abc?t=7');
    expect(spotPath('abc', null, NO_SPOT)).toBe('/assets/abc');
  });

  it('leads to where it was made', () => {
    const place = fc.option(fc.nat(999_999));
    const seconds = fc.option(fc.nat(86_400_000).map((ms) => ms / 1000));
    fc.assert(
      fc.property(fc.record({ sheet: place, cell: place, seconds }), (spot) => {
        expect(parseSpot(parametersOf(spotPath('abc', 'cn-beijing', spot)))).toEqual(spot);
      }),
    );
  });

  it('drops what is broken or said twice, and keeps the rest', () => {
    for (const broken of ['', '-1', '1.5', '1e3', ' 1', '0x1', 'abc', '1000000', 'Infinity', '９'])
      expect(parseSpot({ sheet: broken, cell: broken, t: '5' })).toEqual({ ...NO_SPOT, seconds: 5 });
    expect(parseSpot({ sheet: ['1', '2'], cell: '4', t: ['1', '2'] })).toEqual({ ...NO_SPOT, cell: 4 });
    expect(parseSpot({})).toEqual(NO_SPOT);
  });
});

describe('the set that a link points into', () => {
  const sets = [
    { firstSheet: 0, sheetCount: 0 },
    { firstSheet: 1, sheetCount: 2 },
    { firstSheet: 3, sheetCount: 1 },
  ];

  it.each([
    [{ sheet: 1, cell: 5 }, 1],
    [{ sheet: 2, cell: 150 }, 1],
    [{ sheet: 3, cell: 0 }, 2],
    [{ sheet: 2, cell: null }, 1],
    [{ sheet: null, cell: 5 }, 1],
    [{ sheet: 0, cell: 5 }, -1],
    [{ sheet: 4, cell: 5 }, -1],
    [{ sheet: null, cell: null }, -1],
  ])('of %j is number %d', (spot, set) => {
    expect(setOfSpot(sets, { ...spot, seconds: null })).toBe(set);
  });

  it('is none when there are only snapshots', () => {
    expect(setOfSpot([], { sheet: null, cell: 2, seconds: null })).toBe(-1);
  });
});

describe('the cell that a link points to', () => {
  const grid = { columns: 4, rows: 4, paddingPx: 0, marginPx: 0 };

  it.each([
    [{ sheet: 5, cell: 39 }, 39],
    [{ sheet: null, cell: 39 }, 39],
    [{ sheet: 4, cell: 39 }, null],
    [{ sheet: 5, cell: 40 }, null],
    [{ sheet: 5, cell: null }, null],
  ])('of %j in a set of 40 cells from sheet 3 on is %s', (spot, cell) => {
    expect(cellOfSpot({ ...spot, seconds: null }, 3, grid, 40)).toBe(cell);
  });

  it('is none of millions that a record claims', () => {
    expect(cellOfSpot({ ...NO_SPOT, cell: 900_000 }, 0, grid, 1e9)).toBeNull();
  });
});
