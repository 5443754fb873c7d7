import { beforeEach, describe, expect, test } from 'vitest';
import { insertBatch } from './batches';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { hexIds, pasted } from './test-paste';
import { changeView, findDefaultView, insertView, loadViews, setDefaultView } from './views';

describe.each(DATABASES)('views in %s', (kind) => {
  let db: Db;
  let list: string;
  let other: string;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    const make = async () => {
      const batch = { name: 'list', region: 'cn-shanghai', createdBy: null, parsed: pasted(hexIds(3)) };
      return (await insertBatch(batch, db)).id;
    };
    list = await make();
    other = await make();
    return opened.close;
  });

  const save = (name: string, batchId: string | null = null) =>
    insertView({ name, query: 'g=audit', batchId, createdBy: null }, db);
  const names = async (batchId: string) => (await loadViews(batchId, db)).views.map(({ name }) => name);

  test('are seen by every list, or by the one they are for; starred ones first, then by name', async () => {
    const ten = await save('Night 10');
    await save('Night 2');
    await save('Mine', list);
    expect(await names(list)).toEqual(['Mine', 'Night 2', 'Night 10']);
    expect(await names(other)).toEqual(['Night 2', 'Night 10']);
    await changeView(ten.id, { isStarred: true }, db);
    expect(await names(list)).toEqual(['Night 10', 'Mine', 'Night 2']);
  });

  test('are renamed and updated, and what is not named stays', async () => {
    const view = await save('Night');
    expect(await changeView(view.id, { name: 'Day' }, db)).toEqual({ ...view, name: 'Day' });
    expect(await changeView(view.id, { query: 'd=tall' }, db)).toEqual({
      ...view,
      name: 'Day',
      query: 'd=tall',
    });
    expect((await loadViews(list, db)).views).toEqual([{ ...view, name: 'Day', query: 'd=tall' }]);
    expect(await changeView('nothing', { name: 'x' }, db)).toBeNull();
  });

  test('that are deleted are gone, also as what a list opens with, and come back as they were', async () => {
    const view = await save('Night');
    await setDefaultView(list, view.id, db);
    await changeView(view.id, { isDeleted: true }, db);
    expect(await loadViews(list, db)).toEqual({ views: [], defaultId: null });
    expect(await findDefaultView(list, db)).toBeNull();
    await changeView(view.id, { isDeleted: false }, db);
    expect(await loadViews(list, db)).toEqual({ views: [view], defaultId: view.id });
  });

  test('that were deleted more than a day ago go for good with the next that is saved', async () => {
    const view = await save('Old');
    await setDefaultView(list, view.id, db);
    await changeView(view.id, { isDeleted: true }, db);
    await db.updateTable('views').set({ deleted_at: '2020-01-01T00:00:00.000Z' }).execute();
    await save('New');
    expect(await changeView(view.id, { isDeleted: false }, db)).toBeNull();
    expect(await names(list)).toEqual(['New']);
  });

  test('are what one list opens with, until it is another or none', async () => {
    const [first, second] = [await save('First'), await save('Second')];
    await setDefaultView(list, first.id, db);
    await setDefaultView(list, second.id, db);
    expect(await findDefaultView(list, db)).toEqual(second);
    expect(await findDefaultView(other, db)).toBeNull();
    await setDefaultView(list, null, db);
    expect(await findDefaultView(list, db)).toBeNull();
  });

  test('of a list go with it', async () => {
    await save('Mine', list);
    await setDefaultView(list, (await save('All')).id, db);
    await db.deleteFrom('batch_inputs').where('batch_id', '=', list).execute();
    await db.deleteFrom('batches').where('id', '=', list).execute();
    expect(await names(list)).toEqual(['All']);
  });
});
