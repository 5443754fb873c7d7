import { describe, expect, test } from 'vitest';
import { profileOf, profileOfPixels } from './sheet-profile';

/** Two by one cells of 10 × 8 px with stripes, 2 px of padding between and 3 px of black around. */
const SIZE = { widthPx: 28, heightPx: 14 };
const striped = (x: number, y: number): number => {
  const isCell = y >= 3 && y < 11 && ((x >= 3 && x < 13) || (x >= 15 && x < 25));
  return isCell ? 100 + 40 * (y % 2) : 0;
};

describe('the profile of a sheet', () => {
  const { columns, rows } = profileOf(SIZE, striped, 100);

  test('has one figure a line', () => {
    expect([columns.steps.length, columns.textures.length]).toEqual([28, 28]);
    expect([rows.steps.length, rows.textures.length]).toEqual([14, 14]);
  });

  test('has steps where cells begin and end, and nowhere else', () => {
    const high = [...columns.steps].flatMap((step, at) => (step > 20 ? [at] : []));
    expect(high).toEqual([2, 12, 14, 24]);
    expect(columns.steps[5]).toBe(0);
    expect(rows.steps[2]).toBeGreaterThan(50);
    expect(rows.steps[10]).toBeGreaterThan(50);
  });

  test('has no texture in padding and margins', () => {
    const flat = [...columns.textures].flatMap((texture, at) => (texture === 0 ? [at] : []));
    expect(flat).toEqual([0, 1, 2, 13, 14, 25, 26, 27]);
    expect(columns.textures[6]).toBeGreaterThan(20);
  });

  test('is the same from the pixels of a canvas', () => {
    const pixels = new Uint8ClampedArray(SIZE.widthPx * SIZE.heightPx * 4);
    for (let at = 0; at < SIZE.widthPx * SIZE.heightPx; at++) {
      pixels.fill(striped(at % SIZE.widthPx, Math.floor(at / SIZE.widthPx)), at * 4, at * 4 + 3);
    }
    const seen = profileOfPixels(pixels, SIZE);
    for (const [at, step] of columns.steps.entries()) expect(seen.columns.steps[at]).toBeCloseTo(step, 3);
    for (const [at, texture] of rows.textures.entries())
      expect(seen.rows.textures[at]).toBeCloseTo(texture, 3);
  });

  test('looks at the middle of a sheet when it looks at one line only', () => {
    expect(profileOf(SIZE, striped, 1).columns.textures[6]).toBeCloseTo(40);
  });

  test.each([
    [1, 1],
    [5, 1],
    [1, 5],
  ])('of %i × %i px has no steps where there is nothing to compare', (widthPx, heightPx) => {
    const { columns, rows } = profileOf({ widthPx, heightPx }, () => 7, 10);
    expect(
      [...columns.steps, ...columns.textures, ...rows.steps, ...rows.textures].every((value) => value === 0),
    ).toBe(true);
  });
});
