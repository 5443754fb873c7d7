import { createRequire } from 'node:module';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from './client';
import { recordDecisions } from './decisions';
import { isPostgres } from './dialect';
import { attendReview, loadCompany, takeLease } from './review-company';
import type { Schema } from './schema';
import { createTestDatabase, openTestDatabase } from './test-database';
import { testDecision } from './test-decision';

/** Kysely once more, with classes of its own, as Next bundles it once for instrumentation and once for routes. */
const other: typeof import('kysely') = createRequire(import.meta.url)('kysely');
const ADA = { batchId: 'list', tab: 'tab-a', reviewer: 'ada' };

test('SQLite is told from Postgres', async () => {
  for (const kind of ['SQLite', 'Postgres'] as const) {
    const { db, close } = await openTestDatabase(kind);
    expect(isPostgres(db)).toBe(kind === 'Postgres');
    await db.transaction().execute(async (inside) => expect(isPostgres(inside)).toBe(kind === 'Postgres'));
    await close();
  }
});

test('Postgres that another copy of this code has opened keeps the record in turn and tells who holds what', async () => {
  const url = await createTestDatabase('copy');
  await (await openDatabase(url)).destroy();
  const pool = new pg.Pool({ connectionString: url });
  const db = new other.Kysely<Schema>({ dialect: new other.PostgresDialect({ pool }) });

  await attendReview(ADA, db);
  expect(await takeLease({ ...ADA, mediaId: 'x' }, 120, db)).toBeNull();
  expect(await loadCompany('list', 'eve', db)).toEqual({
    others: ['ada'],
    held: [{ mediaId: 'x', reviewer: 'ada' }],
  });
  const numbers = Array.from({ length: 20 }, (_, n) => n + 1);
  const recorded = await Promise.all(numbers.map((n) => recordDecisions([testDecision(n)], 'ada', db)));
  expect(
    recorded
      .flat()
      .map(({ seq }) => seq)
      .toSorted((a, b) => a - b),
  ).toEqual(numbers);
  await db.destroy();
});
