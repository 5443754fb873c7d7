import 'server-only';
import path from 'node:path';
import { env } from '../env';
import { singleton } from '../singleton';
import { openPostgres } from './postgres';
import type { Db } from './schema';
import { openSqlite } from './sqlite';
import { describeStorageFault, toStorageError, withStorageErrors } from './storage-error';

/**
 * Opens the database that a `DATABASE_URL` names, with its schema up to date.
 * @throws {AppError} `storageReadOnly`, `storageFull` or `storageUnavailable`
 */
export async function openDatabase(url: string): Promise<Db> {
  try {
    return await (url.startsWith('file:') ? openSqlite(filePath(url)) : openPostgres(url));
  } catch (error) {
    throw toStorageError(error);
  }
}

/**
 * The process's database, opened at first use. A failed opening is forgotten, so that the next request tries again:
 * a Postgres that was away comes back.
 * @throws {AppError} as `openDatabase`
 */
export function database(): Promise<Db> {
  const holder = singleton<{ opening: Promise<Db> | null }>('database', () => ({ opening: null }));
  holder.opening ??= openDatabase(env().DATABASE_URL).catch((error: unknown) => {
    holder.opening = null;
    throw error;
  });
  return holder.opening;
}

/**
 * Asks the database for one row of its own, for the health check.
 * @throws {AppError} when it does not answer
 */
export async function pingDatabase(): Promise<void> {
  await withStorageErrors(async () =>
    (await database()).selectFrom('schema_migrations').select('name').limit(1).execute(),
  );
}

/**
 * Opens the database at the server's start.
 * @throws {Error} whose message is a sentence for the console; it names the file or the host, never a password
 */
export async function prepareDatabase(): Promise<void> {
  try {
    await database();
  } catch (error) {
    throw new Error(describeStorageFault(error, databasePlace(env().DATABASE_URL)), { cause: error });
  }
}

/** Where a `DATABASE_URL` points, for people: an absolute file path, or host and database without user and password. */
export function databasePlace(url: string): string {
  if (url.startsWith('file:')) return filePath(url);
  const { host, pathname } = new URL(url);
  return `Postgres at ${host}${pathname}`;
}

function filePath(url: string): string {
  return path.resolve(url.replace(/^file:(\/\/)?/, ''));
}
