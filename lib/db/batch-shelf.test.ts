import { beforeEach, describe, expect, test } from 'vitest';
import { changeBatch, duplicateBatch, purgeBatches, recordLookup } from './batch-shelf';
import { findBatch, insertBatch, listBatches, loadBatchIds } from './batches';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { hexIds, pasted } from './test-paste';

describe.each(DATABASES)('the shelf of lists in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const store = (name: string) =>
    insertBatch({ name, region: 'cn-shanghai', createdBy: null, parsed: pasted(hexIds(2)) }, db);
  const names = async (filter: { query?: string; isArchived?: boolean } = {}) =>
    (await listBatches({ limit: 10, ...filter }, db)).map(({ name }) => name).sort();

  test('a list is renamed, starred and archived, and each is taken back', async () => {
    const { id } = await store('old');
    expect(await changeBatch(id, { name: 'new', isStarred: true, isArchived: true }, db)).toMatchObject({
      name: 'new',
      isStarred: true,
      isArchived: true,
    });
    expect(await names()).toEqual([]);
    expect(await names({ isArchived: true })).toEqual(['new']);
    await changeBatch(id, { isStarred: false, isArchived: false }, db);
    expect(await findBatch(id, db)).toMatchObject({ isStarred: false, isArchived: false });
  });

  test('starred lists come first', async () => {
    const { id } = await store('first');
    await store('second');
    await changeBatch(id, { isStarred: true }, db);
    expect((await listBatches({ limit: 2 }, db)).map(({ name }) => name)).toEqual(['first', 'second']);
  });

  test('lists are found by part of their name, whatever its characters mean to the database', async () => {
    for (const name of ['Ticket 100%', 'Ticket 1000', 'a_b', 'axb']) await store(name);
    expect(await names({ query: 'ticket' })).toEqual(['Ticket 100%', 'Ticket 1000']);
    expect(await names({ query: '100%' })).toEqual(['Ticket 100%']);
    expect(await names({ query: 'a_b' })).toEqual(['a_b']);
  });

  test('a deleted list is gone and comes back, until it is purged', async () => {
    const { id } = await store('list');
    await changeBatch(id, { isDeleted: true }, db);
    expect(await findBatch(id, db)).toBeNull();
    await purgeBatches(db);
    await changeBatch(id, { isDeleted: false }, db);
    expect(await findBatch(id, db)).not.toBeNull();

    await db.updateTable('batches').set({ deleted_at: '2020-01-01T00:00:00.000Z' }).execute();
    await purgeBatches(db);
    expect(await changeBatch(id, { isDeleted: false }, db)).toBeNull();
    expect(await loadBatchIds(id, db)).toBeNull();
  });

  test('a list is kept until its expiry, which can be taken away', async () => {
    const { id } = await store('list');
    const soon = await changeBatch(id, { expiresInDays: 7 }, db);
    expect(Date.parse(soon?.expiresAt ?? '') - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await db
      .updateTable('batches')
      .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
      .execute();
    expect(await findBatch(id, db)).toBeNull();
    expect(await names()).toEqual([]);
    await changeBatch(id, { expiresInDays: null }, db);
    expect(await findBatch(id, db)).toMatchObject({ expiresAt: null });
  });

  test('a copy has the IDs and nothing of the shelf', async () => {
    const { id } = await store('list');
    await changeBatch(id, { isStarred: true }, db);
    const copy = await duplicateBatch(id, 'copy', db);
    expect(copy).toMatchObject({ name: 'copy', isStarred: false, input: { unique: 2 } });
    expect(await loadBatchIds(copy?.id ?? '', db)).toEqual(hexIds(2));
    expect(await duplicateBatch('nobody', 'copy', db)).toBeNull();
  });

  test('the last look-up is told', async () => {
    const { id } = await store('list');
    expect(await findBatch(id, db)).toMatchObject({ lastLookup: null });
    await recordLookup(id, { found: 1, ignored: 1, failed: 0, unaccounted: 0 }, db);
    expect(await findBatch(id, db)).toMatchObject({
      lastLookup: { found: 1, ignored: 1, failed: 0, unaccounted: 0 },
    });
  });
});
