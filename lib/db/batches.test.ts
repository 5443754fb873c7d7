import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../errors';
import {
  findBatch,
  insertBatch,
  listBatches,
  loadBatchIds,
  loadBatchInput,
  type PastedList,
} from './batches';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { hexIds, pasted } from './test-paste';

const ODD_TEXT = 'نص ‮ 中文 😀 "\'\\ \t \0 \ud800 end';

describe.each(DATABASES)('batches on %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const store = (parsed: PastedList, name = 'list') =>
    insertBatch({ name, region: 'cn-shanghai', createdBy: null, parsed }, db);

  test('a stored list is found with its ledger of the input', async () => {
    const parsed = pasted(hexIds(3), { duplicates: [{ token: 'a', line: 2 }], normalised: 2 });
    const batch = await insertBatch({ name: 'ticket', region: 'us-west-1', createdBy: 'ada', parsed }, db);

    expect(batch).toMatchObject({
      name: 'ticket',
      region: 'us-west-1',
      createdBy: 'ada',
      input: { tokens: 4, unique: 3, duplicate: 1, malformed: 0, other: 0 },
      normalised: 2,
    });
    expect(batch.id).toMatch(/^[\w-]{22}$/);
    expect(new Date(batch.createdAt).toISOString()).toBe(batch.createdAt);
    expect(await findBatch(batch.id, db)).toEqual(batch);
  });

  test('what was pasted comes back in order and unchanged, whatever characters it holds', async () => {
    const parsed = pasted(hexIds(5).reverse(), {
      written: new Map([[hexIds(4).at(-1) ?? '', hexIds(4).at(-1)?.toUpperCase() ?? '']]),
      duplicates: [{ token: hexIds(1).join(), line: 7, written: 'as it was' }],
      malformed: [{ token: `${ODD_TEXT}*`, line: 8, reason: 'masked' }],
      other: [{ token: ODD_TEXT, line: 9 }],
    });
    const { id } = await store(parsed);
    const { ids, idLines, written, duplicates, malformed, other, order } = parsed;

    expect(await loadBatchInput(id, db)).toEqual({
      ids,
      written,
      duplicates,
      malformed,
      other,
      places: { idLines, order },
    });
    expect(await loadBatchIds(id, db)).toEqual(ids);
  });

  test('a list without IDs has none, not one empty ID', async () => {
    const { id } = await store(pasted([]));
    expect(await loadBatchIds(id, db)).toEqual([]);
  });

  test('a name keeps every character that a database can hold', async () => {
    const { id, name } = await store(pasted([]), 'nul\0 中文 😀');
    expect(name).toBe('nul 中文 😀');
    expect(await findBatch(id, db)).toMatchObject({ name });
  });

  test('an ID that could not be given back as it was is refused and nothing is stored', async () => {
    await expect(store(pasted(['a\nb']))).rejects.toMatchObject({ code: 'badRequest' });
    expect(await listBatches({ limit: 10 }, db)).toEqual([]);
  });

  test('a list that nobody stored is absent', async () => {
    expect(await findBatch('nobody', db)).toBeNull();
    expect(await loadBatchIds('nobody', db)).toBeNull();
    expect(await loadBatchInput('nobody', db)).toBeNull();
  });

  test('recent lists come newest first and no more than asked for', async () => {
    const stored = [
      await store(pasted([]), 'one'),
      await store(pasted([]), 'two'),
      await store(pasted([]), 'three'),
    ];
    const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z'];
    for (const [index, { id }] of stored.entries()) {
      await db
        .updateTable('batches')
        .set({ created_at: times[index] ?? '' })
        .where('id', '=', id)
        .execute();
    }
    const recent = await listBatches({ limit: 2 }, db);
    expect(recent.map(({ name }) => name)).toEqual(['three', 'one']);
  });

  test('lists stored at the same time do not disturb one another', async () => {
    const lists = Array.from({ length: 20 }, (_, index) => pasted(hexIds(index + 1)));
    const batches = await Promise.all(lists.map((parsed) => store(parsed)));
    const loaded = await Promise.all(batches.map(({ id }) => loadBatchIds(id, db)));
    expect(loaded).toEqual(lists.map(({ ids }) => ids));
  });

  test('100,000 IDs come back whole', async () => {
    const parsed = pasted(hexIds(100_000));
    const { id } = await store(parsed);
    expect(await loadBatchIds(id, db)).toEqual(parsed.ids);
  });

  test('a failed write leaves nothing of the list behind', async () => {
    await db.schema.dropTable('batch_inputs').execute();
    await expect(store(pasted(hexIds(1)))).rejects.toBeInstanceOf(AppError);
    expect(await listBatches({ limit: 10 }, db)).toEqual([]);
  });
});
