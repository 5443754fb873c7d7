import { describe, expect, test } from 'vitest';
import { fitGrid } from './fit-grid';

const GRID = { columns: 10, rows: 10, paddingPx: 0, marginPx: 0 };
const UNTOLD = { source: 'set' as const, grid: GRID, cellWidthPx: null, cellHeightPx: null };
const TOLD = { source: 'template' as const, grid: GRID, cellWidthPx: 128, cellHeightPx: 72 };
const VIDEO = { widthPx: 1280, heightPx: 720 };

describe('a known grid is fitted to the sheet', () => {
  test.each([
    ['a full sheet', UNTOLD, 1280, 720, { count: 100, tileCount: 1, video: VIDEO }, 128, 72],
    ['a full sheet with blank cells', UNTOLD, 1280, 720, { count: 35, tileCount: 1, video: VIDEO }, 128, 72],
    [
      'a sheet cut after its fourth row',
      UNTOLD,
      1280,
      288,
      { count: 35, tileCount: 1, video: VIDEO },
      128,
      72,
    ],
    [
      'a cut sheet, the video unknown but the cells told',
      TOLD,
      1280,
      288,
      { count: 35, tileCount: 1, video: null },
      128,
      72,
    ],
    ['the first of several sheets', UNTOLD, 1280, 720, { count: 135, tileCount: 2, video: VIDEO }, 128, 72],
    ['a sheet scaled to half', TOLD, 640, 360, { count: 100, tileCount: 1, video: VIDEO }, 64, 36],
    [
      'a sheet scaled to fractional cells',
      UNTOLD,
      1000,
      563,
      { count: 100, tileCount: 1, video: null },
      100,
      56.3,
    ],
    ['nothing else known', UNTOLD, 1280, 720, { count: null, tileCount: null, video: null }, 128, 72],
    [
      'a broken video size',
      UNTOLD,
      1280,
      288,
      { count: 35, tileCount: 1, video: { widthPx: 0, heightPx: 0 } },
      128,
      28.8,
    ],
  ])('%s', (_, stored, widthPx, heightPx, facts, cellWidthPx, cellHeightPx) => {
    const { source, grid } = stored;
    const expected = { source, confidence: 1, isSure: true, grid, cellWidthPx, cellHeightPx };
    expect(fitGrid(stored, { widthPx, heightPx }, facts)).toEqual(expected);
  });

  test('a grid whose cells would vanish is no geometry', () => {
    const grid = { columns: 200, rows: 2, paddingPx: 9, marginPx: 0 };
    const facts = { count: null, tileCount: null, video: null };
    expect(fitGrid({ ...UNTOLD, grid }, { widthPx: 1280, heightPx: 720 }, facts)).toBeNull();
  });
});
