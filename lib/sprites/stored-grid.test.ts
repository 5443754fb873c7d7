import { expect, test } from 'vitest';
import { type StoredGrid, toldGeometry } from './stored-grid';

const stored: StoredGrid = {
  templateId: 'thumbnails',
  source: 'template',
  grid: { columns: 5, rows: 4, paddingPx: 2, marginPx: 3 },
  cellWidthPx: 100,
  cellHeightPx: 50,
  startSeconds: 0,
  intervalSeconds: 2,
};

test('a grid whose cells have a size can be used before a sheet is seen', () => {
  expect(toldGeometry(stored)).toEqual({
    source: 'template',
    confidence: 1,
    isSure: true,
    grid: stored.grid,
    cellWidthPx: 100,
    cellHeightPx: 50,
  });
});

test.each([{ cellWidthPx: null }, { cellHeightPx: null }])('a grid without %o needs a sheet', (unknown) => {
  expect(toldGeometry({ ...stored, ...unknown })).toBeNull();
});
