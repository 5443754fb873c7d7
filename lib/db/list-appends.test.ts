import { beforeEach, describe, expect, test } from 'vitest';
import { parseIds } from '../ids/parse-ids';
import { recordLookup } from './batch-shelf';
import { findBatch, insertBatch, loadBatchInput } from './batches';
import { appendToBatch, undoAppend } from './list-appends';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { hexIds, pasted } from './test-paste';

describe.each(DATABASES)('what is appended to a list in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const store = async (ids: number) => {
    const parsed = pasted(hexIds(ids), { other: [{ token: 'word', line: 1 }] });
    return insertBatch({ name: 'list', region: 'cn-shanghai', createdBy: null, parsed }, db);
  };
  const both = async (id: string) => [await findBatch(id, db), await loadBatchInput(id, db)];

  test('comes after what is there; what is there already is a duplicate, and the account sums', async () => {
    const { id } = await store(3);
    const text = [hexIds(2, 2).join('\n'), 'two words', hexIds(1, 3)[0]].join('\n');
    const appended = await appendToBatch(id, parseIds(text), db);
    expect(appended).toMatchObject({
      added: 1,
      batch: { input: { tokens: 9, unique: 4, duplicate: 2, malformed: 0, other: 3 } },
    });
    const input = await loadBatchInput(id, db);
    expect(input?.ids).toEqual(hexIds(4));
    expect(input?.duplicates.map(({ token }) => token).sort()).toEqual(hexIds(2, 2));
  });

  test('is taken back exactly, with how the last look-up ended', async () => {
    const { id } = await store(3);
    await recordLookup(id, { found: 3, ignored: 0, failed: 0, unaccounted: 0 }, db);
    const before = await both(id);
    const first = await appendToBatch(id, parseIds(hexIds(15, 1).join(' ').toUpperCase()), db);
    expect((await loadBatchInput(id, db))?.written.size).toBe(6);
    const between = await both(id);
    const second = await appendToBatch(id, parseIds(hexIds(9, 1).join(' ')), db);
    await recordLookup(id, { found: 9, ignored: 1, failed: 0, unaccounted: 0 }, db);

    await expect(undoAppend(first?.undoId ?? '', db)).rejects.toMatchObject({ code: 'batchChanged' });
    await undoAppend(second?.undoId ?? '', db);
    expect(await both(id)).toEqual(between);
    await undoAppend(first?.undoId ?? '', db);
    expect(await both(id)).toEqual(before);
    expect(await undoAppend(first?.undoId ?? '', db)).toBeNull();
  });

  test('is refused whole when the list cannot hold it, and when there is no such list', async () => {
    const { id } = await store(1);
    const before = await both(id);
    await expect(appendToBatch(id, pasted(hexIds(100_000, 1)), db)).rejects.toMatchObject({
      code: 'tooManyIds',
    });
    expect(await both(id)).toEqual(before);
    expect(await appendToBatch('nobody', pasted(hexIds(1)), db)).toBeNull();
  });
});
