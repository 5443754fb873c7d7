import 'server-only';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

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
