import { describe, expect, test } from 'vitest';
import type { Grid, SheetSize } from './geometry';
import { profileOf } from './sheet-profile';
import { solveGrid } from './solve-grid';

const LANDSCAPE = { widthPx: 1920, heightPx: 1080 };
const SQUARE = { widthPx: 720, heightPx: 720 };

/** A sheet whose cells are each of another grey with a pattern on it that has no period, on black. */
function paint(sheet: SheetSize, { columns, paddingPx, marginPx }: Grid, cell: SheetSize, filled: number) {
  return profileOf(
    sheet,
    (x, y) => {
      const column = Math.floor((x - marginPx) / (cell.widthPx + paddingPx));
      const row = Math.floor((y - marginPx) / (cell.heightPx + paddingPx));
      const u = x - marginPx - column * (cell.widthPx + paddingPx);
      const v = y - marginPx - row * (cell.heightPx + paddingPx);
      const isOutside = u < 0 || v < 0 || u >= cell.widthPx || v >= cell.heightPx || column >= columns;
      const index = row * columns + column;
      if (isOutside || index >= filled) return 0;
      return (
        70 +
        (Math.imul(index + 1, 2_654_435_761) >>> 25) +
        20 * Math.sin((u * u) / 400) +
        20 * Math.sin((v * v) / 300) +
        ((x * 7 + y * 13) % 5)
      );
    },
    60,
  );
}

describe('the profile of the sheet settles what numbers cannot', () => {
  test.each<[string, Grid, SheetSize, number, SheetSize | null]>([
    [
      'padding and margin',
      { columns: 6, rows: 4, paddingPx: 4, marginPx: 6 },
      { widthPx: 120, heightPx: 120 },
      24,
      SQUARE,
    ],
    [
      'padding without margin',
      { columns: 5, rows: 5, paddingPx: 7, marginPx: 0 },
      { widthPx: 160, heightPx: 90 },
      25,
      LANDSCAPE,
    ],
    [
      'margin without padding',
      { columns: 5, rows: 5, paddingPx: 0, marginPx: 9 },
      { widthPx: 160, heightPx: 90 },
      25,
      LANDSCAPE,
    ],
    [
      'one pixel of padding',
      { columns: 4, rows: 6, paddingPx: 1, marginPx: 1 },
      { widthPx: 128, heightPx: 72 },
      24,
      LANDSCAPE,
    ],
    [
      'neither, of a video nobody knows',
      { columns: 7, rows: 3, paddingPx: 0, marginPx: 0 },
      { widthPx: 132, heightPx: 100 },
      21,
      null,
    ],
    [
      '20 × 20',
      { columns: 20, rows: 20, paddingPx: 2, marginPx: 3 },
      { widthPx: 80, heightPx: 46 },
      400,
      LANDSCAPE,
    ],
    [
      'three cells on a sheet for a hundred',
      { columns: 10, rows: 10, paddingPx: 2, marginPx: 2 },
      { widthPx: 128, heightPx: 72 },
      3,
      LANDSCAPE,
    ],
    [
      'cells of another shape than the video',
      { columns: 5, rows: 4, paddingPx: 0, marginPx: 0 },
      { widthPx: 160, heightPx: 160 },
      20,
      LANDSCAPE,
    ],
  ])('%s', (_, grid, cell, count, video) => {
    const sheet = {
      widthPx: 2 * grid.marginPx + grid.columns * cell.widthPx + (grid.columns - 1) * grid.paddingPx,
      heightPx: 2 * grid.marginPx + grid.rows * cell.heightPx + (grid.rows - 1) * grid.paddingPx,
    };
    const profile = paint(sheet, grid, cell, count);
    const solution = solveGrid({ sheets: [sheet], count, tileCount: 1, video, profile });
    expect(solution?.geometry).toMatchObject({
      grid,
      cellWidthPx: cell.widthPx,
      cellHeightPx: cell.heightPx,
    });
    expect(solution?.geometry.confidence).toBeGreaterThan(0.9);
    // Where the shape of the video bears it out, nobody need check.
    const isVideoShape =
      video && Math.abs(cell.heightPx - (cell.widthPx * video.heightPx) / video.widthPx) < 2;
    if (isVideoShape) expect(solution?.geometry.isSure).toBe(true);
  });

  const known = { sheets: [{ widthPx: 1280, heightPx: 720 }], count: 100, tileCount: 1, video: LANDSCAPE };
  test.each([
    ['of a sheet of another size', profileOf({ widthPx: 640, heightPx: 360 }, (x, y) => (x * y) % 255, 9)],
    ['of a blank sheet', profileOf({ widthPx: 1280, heightPx: 720 }, () => 0, 9)],
  ])('but one %s says nothing', (_, profile) => {
    expect(solveGrid({ ...known, profile })).toEqual(solveGrid(known));
  });
});
