import 'server-only';
import { sql } from 'kysely';
import { database } from './client';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** A process that has not been seen for so long has ended; it takes several missed beats. */
const GONE_AFTER_SECONDS = 5;

/**
 * Tells that this process is alive, and answers how many are, this one included. Postgres only: the clock is its own,
 * since those of several machines differ.
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function countProcesses(id: string, db: Db | Promise<Db> = database()): Promise<number> {
  return withStorageErrors(async () => {
    const open = await db;
    const now = sql<number>`extract(epoch from clock_timestamp())`;
    await open
      .insertInto('processes')
      .values({ id, seen_at: now })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now }))
      .execute();
    await open
      .deleteFrom('processes')
      .where('seen_at', '<', sql<number>`${now} - ${GONE_AFTER_SECONDS}`)
      .execute();
    const { count } = await open
      .selectFrom('processes')
      .select(({ fn }) => fn.countAll<string | number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}
