import 'server-only';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { log } from '../log';
import { migrate } from './migrations';
import type { Db, Schema } from './schema';

/** Any number will do, as long as every version of this product locks the same one. */
const MIGRATION_LOCK = 7_105_771_402;

const CONNECT_TIMEOUT_MS = 5000;

/** Connects to Postgres and brings the schema up to date. */
export async function openPostgres(url: string): Promise<Db> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // An idle connection that the server closes reports it here; unheard, it would end the process.
  pool.on('error', (error) => log().warn({ err: error }, 'an idle database connection was lost'));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return db;
}
