import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sampleManifest } from '../emulator/sample-manifest';
import { cellsOnSheet } from './geometry';
import { decodeLuminance } from './jpeg-luminance';
import { profileOf } from './sheet-profile';
import { solveGrid } from './solve-grid';

const SAMPLES = fileURLToPath(new URL('../../public/sample/', import.meta.url));

const sheets = sampleManifest().assets.flatMap(({ slug, sprite, files }) => {
  const [source] = files;
  if (!sprite || !source) return [];
  const grid = {
    columns: sprite.columns,
    rows: sprite.lines,
    paddingPx: sprite.paddingPx,
    marginPx: sprite.marginPx,
  };
  const video = { widthPx: Number(source.facts.Width), heightPx: Number(source.facts.Height) };
  const picture = decodeLuminance(readFileSync(SAMPLES + sprite.pattern.replace('{TileCount}', '00001')));
  const facts = { sheets: [picture], count: sprite.count, tileCount: sprite.tileCount, video };
  return [{ slug, sprite, grid, picture, facts }];
});

describe('the committed sheets, as an encoder wrote them', () => {
  test('are as many as the manifest says, padded and plain, full and partial', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(9);
    expect(sheets.some(({ grid }) => grid.paddingPx > 0)).toBe(true);
    expect(
      sheets.some(({ grid, sprite }) => cellsOnSheet(grid, sprite.count, 0) < grid.columns * grid.rows),
    ).toBe(true);
  });

  test.each(sheets)('$slug is solved and sure with its profile', ({ grid, sprite, picture, facts }) => {
    const profile = profileOf(picture, (x, y) => picture.luminance[y * picture.widthPx + x] ?? 0, 160);
    expect(solveGrid({ ...facts, profile })?.geometry).toMatchObject({
      grid,
      cellWidthPx: sprite.cellWidthPx,
      cellHeightPx: sprite.cellHeightPx,
      isSure: true,
    });
  });

  test.each(sheets)('$slug is solved even when nothing but its size is known', ({ grid, picture }) => {
    const profile = profileOf(picture, (x, y) => picture.luminance[y * picture.widthPx + x] ?? 0, 160);
    const unknown = { count: null, tileCount: null, video: null };
    expect(solveGrid({ sheets: [picture], ...unknown, profile })?.geometry.grid).toEqual(grid);
  });

  test('from numbers alone the plain ones are mostly found, and none is called sure', () => {
    const solved = sheets.map(({ grid, facts }) => ({ grid, solution: solveGrid(facts) }));
    const right = solved.filter(
      ({ grid, solution }) => JSON.stringify(solution?.geometry.grid) === JSON.stringify(grid),
    );
    expect(right.length).toBeGreaterThanOrEqual(sheets.length - 2);
    expect(solved.some(({ solution }) => solution?.geometry.isSure)).toBe(false);
  });
});
