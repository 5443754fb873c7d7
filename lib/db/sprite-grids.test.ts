import { beforeEach, describe, expect, test } from 'vitest';
import type { StoredGrid } from '../sprites/stored-grid';
import type { Db } from './schema';
import { findSpriteGrid, loadSpriteGrids, saveSpriteGrid, undoSpriteGrid } from './sprite-grids';
import { DATABASES, openTestDatabase } from './test-database';

const grid = (columns: number, facts: Partial<StoredGrid> = {}): StoredGrid => ({
  templateId: 'thumbnails',
  source: 'set',
  grid: { columns, rows: 4, paddingPx: 2, marginPx: 1 },
  cellWidthPx: 160.5,
  cellHeightPx: 90,
  startSeconds: null,
  intervalSeconds: null,
  ...facts,
});

describe.each(DATABASES)('grids in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  test('come back as they were stored, fractions and all', async () => {
    const read = grid(10, {
      source: 'template',
      startSeconds: 0.5,
      intervalSeconds: 2.5,
      cellHeightPx: null,
    });
    await saveSpriteGrid(read, null, db);
    expect(await findSpriteGrid('thumbnails', db)).toEqual(read);
    expect(await loadSpriteGrids(db)).toEqual({ thumbnails: read });
  });

  test('that nobody stored are null', async () => {
    expect(await findSpriteGrid('unknown', db)).toBeNull();
    expect(await loadSpriteGrids(db)).toEqual({});
  });

  test('set by a user go before what the job says, in whichever order they came', async () => {
    await saveSpriteGrid(grid(5), 'ada', db);
    await saveSpriteGrid(grid(10, { source: 'template' }), null, db);
    expect(await findSpriteGrid('thumbnails', db)).toEqual(grid(5));
    expect(await loadSpriteGrids(db)).toEqual({ thumbnails: grid(5) });
  });

  test('are undone one after another, down to what the job says and no further', async () => {
    const read = grid(10, { source: 'template' });
    await saveSpriteGrid(read, null, db);
    await saveSpriteGrid(grid(5), null, db);
    await saveSpriteGrid(grid(6), null, db);
    for (const left of [grid(5), read, read]) {
      await undoSpriteGrid('thumbnails', db);
      expect(await findSpriteGrid('thumbnails', db)).toEqual(left);
    }
  });

  test('of a template that changed replace the ones read before', async () => {
    await saveSpriteGrid(grid(10, { source: 'template' }), null, db);
    await saveSpriteGrid(grid(8, { source: 'template' }), null, db);
    expect(await findSpriteGrid('thumbnails', db)).toEqual(grid(8, { source: 'template' }));
  });
});
