import 'server-only';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  type DatabaseConnection,
  type Dialect,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import Database from 'libsql';
import { migrate } from './migrations';
import type { Db, Schema } from './schema';

/** How long a write waits for another process's write. This process stands still meanwhile, so it is short. */
const BUSY_TIMEOUT_MS = 2000;

/**
 * Opens a database file, making the file and its folder when they are missing, and brings its schema up to date.
 *
 * WAL lets a read go on beside a write. A commit is in the file system before it is acknowledged, so a killed process
 * loses nothing with any setting; FULL also syncs it to the disk, for a power cut. A pasted list is one commit, and for
 * 100,000 IDs (30 ms of processor time) FULL and NORMAL could not be told apart.
 */
export async function openSqlite(file: string): Promise<Db> {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  const db = new Kysely<Schema>({ dialect: dialectOver(database) });
  try {
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
      await sql.raw(`pragma ${pragma}`).execute(db);
    }
    await migrate(db, proveWritable);
  } catch (error) {
    database.close();
    throw error;
  }
  return db;
}

/**
 * The transaction holds the write lock already. On a read-only file SQLite grants that lock silently and only a write
 * fails, so write something that changes nothing: better at start than when the first list is lost.
 */
async function proveWritable(db: Db): Promise<void> {
  await sql`pragma user_version = 0`.execute(db);
}

/** A number that changes when another connection than this one wrote to the file; it says nothing else. */
export async function dataVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}

function dialectOver(database: Database.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WriteFirstDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Kysely's driver, but for how a transaction begins and ends. */
class WriteFirstDriver extends SqliteDriver {
  constructor(private readonly database: Database.Database) {
    super({ database });
  }

  /**
   * A transaction that begins as a read and then writes fails at once, without waiting, when another process wrote.
   * `exec` and no prepared statement: one that ends as busy stays open in libsql until it is collected, and SQLite
   * then refuses every commit, "SQL statements in progress".
   */
  override async beginTransaction(): Promise<void> {
    this.database.exec('begin immediate');
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would fail and hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await super.rollbackTransaction(connection);
  }
}
