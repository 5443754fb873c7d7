import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellBox } from './geometry';
import type { SheetFacts } from './sheet-facts';
import { solveGrid } from './solve-grid';

const facts = (sheet: string, known: Partial<SheetFacts> = {}): SheetFacts => {
  const [widthPx = 0, heightPx = 0] = sheet.split('x').map(Number);
  return { sheets: [{ widthPx, heightPx }], count: null, tileCount: null, video: null, ...known };
};
const LANDSCAPE = { widthPx: 1920, heightPx: 1080 };
const PORTRAIT = { widthPx: 1080, heightPx: 1920 };
const SQUARE = { widthPx: 720, heightPx: 720 };

describe('sizes and counts alone give the usual grids', () => {
  test.each<[string, SheetFacts, [number, number]]>([
    [
      '10 × 10 of a landscape video',
      facts('1280x720', { count: 100, tileCount: 1, video: LANDSCAPE }),
      [10, 10],
    ],
    [
      '10 × 10 of a portrait video',
      facts('900x1600', { count: 100, tileCount: 1, video: PORTRAIT }),
      [10, 10],
    ],
    [
      'cells of a video that is stored on its side',
      facts('900x1600', { count: 100, tileCount: 1, video: LANDSCAPE }),
      [10, 10],
    ],
    ['several sheets', facts('768x432', { count: 40, tileCount: 3, video: LANDSCAPE }), [4, 4]],
    [
      'a full sheet with blank cells',
      facts('1120x504', { count: 18, tileCount: 1, video: LANDSCAPE }),
      [5, 4],
    ],
    [
      'a sheet cut after its filled rows',
      facts('1600x360', { count: 35, tileCount: 1, video: LANDSCAPE }),
      [10, 4],
    ],
    ['a single cell', facts('320x180', { count: 1, tileCount: 1, video: LANDSCAPE }), [1, 1]],
    ['one row', facts('1600x90', { count: 10, tileCount: 1, video: LANDSCAPE }), [10, 1]],
    ['square cells', facts('600x400', { count: 24, tileCount: 1, video: SQUARE }), [6, 4]],
    ['no count', facts('1280x720', { tileCount: 1, video: LANDSCAPE }), [10, 10]],
    ['no tileCount', facts('1600x900', { count: 100, video: LANDSCAPE }), [10, 10]],
    ['zeros for unknown', facts('1280x720', { count: 0, tileCount: 0, video: LANDSCAPE }), [10, 10]],
    ['a count one too high', facts('1600x900', { count: 101, tileCount: 1, video: LANDSCAPE }), [10, 10]],
    [
      '21:9',
      facts('1920x822', { count: 64, tileCount: 1, video: { widthPx: 2560, heightPx: 1096 } }),
      [8, 8],
    ],
    ['fractional cells', facts('1000x563', { count: 49, tileCount: 1, video: LANDSCAPE }), [7, 7]],
  ])('%s', (_, known, [columns, rows]) => {
    expect(solveGrid(known)?.geometry).toMatchObject({
      source: 'guess',
      grid: { columns, rows, paddingPx: 0, marginPx: 0 },
    });
  });

  test('a last sheet that is cut tells the height of a row', () => {
    const sheets = [
      { widthPx: 1280, heightPx: 720 },
      { widthPx: 1280, heightPx: 240 },
    ];
    const known = { sheets, count: 39, tileCount: 2, video: null };
    expect(solveGrid(known)?.geometry.grid).toMatchObject({
      rows: expect.toSatisfy((rows: number) => rows % 3 === 0),
    });
  });

  test('but are never sure, because padding cannot be told from them', () => {
    const known = facts('1280x720', { count: 100, tileCount: 1, video: LANDSCAPE });
    expect(solveGrid(known)?.geometry.isSure).toBe(false);
  });
});

describe('every answer can be used', () => {
  test('there are up to five others, each less likely than the one before', () => {
    const solution = solveGrid(facts('1280x720', { count: 18 }));
    const all = solution ? [solution.geometry, ...solution.runnersUp] : [];
    expect(all).toHaveLength(6);
    const confidences = all.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  test.each(['0x0', '0x100', 'NaNx100', '-5x100', 'Infinityx100'])(
    'a sheet of %s px has no grid',
    (sheet) => {
      expect(solveGrid(facts(sheet))).toBeNull();
    },
  );

  test('no sheet has no grid', () => {
    expect(solveGrid({ sheets: [], count: 1, tileCount: 1, video: null })).toBeNull();
  });

  test('whatever the facts say, the cells lie within the sheet', () => {
    const side = fc.integer({ min: 1, max: 6000 });
    const number = fc.option(fc.oneof(fc.integer({ min: -3, max: 500 }), fc.double()));
    const size = fc.record({ widthPx: side, heightPx: side });
    fc.assert(
      fc.property(size, number, number, fc.option(size), (sheet, count, tileCount, video) => {
        const solution = solveGrid({ sheets: [sheet], count, tileCount, video });
        expect(solution).not.toBeNull();
        for (const geometry of solution ? [solution.geometry, ...solution.runnersUp] : []) {
          const box = cellBox(geometry, geometry.grid.columns * geometry.grid.rows - 1);
          expect(box.xPx + box.widthPx).toBeLessThanOrEqual(sheet.widthPx + 1e-6);
          expect(box.yPx + box.heightPx).toBeLessThanOrEqual(sheet.heightPx + 1e-6);
          expect(geometry.confidence).toBeGreaterThan(0);
          expect(geometry.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
