import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from './client';
import { countProcesses } from './processes';
import type { Db } from './schema';
import { createTestDatabase } from './test-database';

let db: Db;

beforeAll(async () => {
  db = await openDatabase(await createTestDatabase('processes'));
});

afterAll(async () => {
  await db.destroy();
});

test('processes are counted while they are seen, and one that ended no longer', async () => {
  expect(await countProcesses('a', db)).toBe(1);
  expect(await countProcesses('b', db)).toBe(2);
  expect(await countProcesses('a', db)).toBe(2);
  await db
    .updateTable('processes')
    .set(({ eb }) => ({ seen_at: eb('seen_at', '-', 6) }))
    .where('id', '=', 'b')
    .execute();
  expect(await countProcesses('a', db)).toBe(1);
});
