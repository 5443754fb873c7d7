import 'server-only';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from './client';
import type { Db } from './schema';
import { makeTestFolder } from './test-folder';

/** What every repository works on. */
export const DATABASES = ['SQLite', 'Postgres'] as const;

/** Opens an empty database for one test; `close` closes it, and takes the file away. */
export async function openTestDatabase(
  kind: (typeof DATABASES)[number],
): Promise<{ db: Db; close: () => Promise<void> }> {
  if (kind === 'Postgres') {
    const db = await openDatabase(await createTestDatabase('test'));
    return { db, close: () => db.destroy() };
  }
  const folder = await makeTestFolder('db');
  const db = await openDatabase(`file:${path.join(folder, 'test.db')}`);
  return { db, close: () => db.destroy().then(() => rm(folder, { recursive: true })) };
}

/**
 * Makes an empty database for a test in the run's Postgres and answers its URL. Other suites use the same server, so
 * more than the name that is asked for tells databases apart.
 */
export async function createTestDatabase(name: string): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const client = new pg.Client(url.href);
  const own = `${name}-${randomUUID()}`;
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(own)}`);
  await client.end();
  url.pathname = own;
  return url.href;
}
