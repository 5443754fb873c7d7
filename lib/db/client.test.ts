import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBatch, insertBatch, listBatches } from './batches';
import { databasePlace, openDatabase } from './client';
import type { Db } from './schema';
import { describeStorageFault } from './storage-error';
import { createTestDatabase } from './test-database';
import { makeTestFolder, NOBODY } from './test-folder';
import { hexIds, pasted } from './test-paste';

let folder: string;

beforeAll(async () => {
  folder = await makeTestFolder('client');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const fileUrl = (name: string) => `file:${path.join(folder, name)}`;

const store = (db: Db, ids = hexIds(1)) =>
  insertBatch({ name: 'list', region: 'cn-shanghai', createdBy: null, parsed: pasted(ids) }, db);

/** Runs `work` without root's power to write everywhere, which a test run in a container usually has. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** What the console says when the database cannot be opened. */
const sentence = (url: string) =>
  openDatabase(url).then(
    () => 'opened',
    (error: unknown) => describeStorageFault(error, databasePlace(url)),
  );

describe('a SQLite file', () => {
  test('is made together with the folders it lies in', async () => {
    const db = await openDatabase(fileUrl('new/deep/sheet.db'));
    await store(db);
    await db.destroy();
    expect(existsSync(path.join(folder, 'new/deep/sheet.db'))).toBe(true);
  });

  test('keeps its lists when it is opened again', async () => {
    const first = await openDatabase(fileUrl('again.db'));
    const batch = await store(first);
    await first.destroy();

    const second = await openDatabase(fileUrl('again.db'));
    expect(await findBatch(batch.id, second)).toEqual(batch);
    await second.destroy();
  });

  test('in a folder that may not be written stops the start, by name', async () => {
    await mkdir(path.join(folder, 'locked'), { mode: 0o555 });
    const url = fileUrl('locked/sheet.db');
    const message = await asOrdinaryUser(() => sentence(url));
    expect(message).toContain(path.join(folder, 'locked/sheet.db'));
    expect(message).toMatch(/^The database cannot be opened \(SQLITE_CANTOPEN\)/);
    expect(await asOrdinaryUser(() => sentence(fileUrl('locked/inner/sheet.db')))).toMatch(
      /^The database cannot be written \(EACCES\)/,
    );
  });

  test('that is read-only stops the start, although it could be read', async () => {
    const db = await openDatabase(fileUrl('readonly.db'));
    await db.destroy();
    await chmod(path.join(folder, 'readonly.db'), 0o444);
    expect(await asOrdinaryUser(() => sentence(fileUrl('readonly.db')))).toMatch(
      /^The database cannot be written \(SQLITE_READONLY\)/,
    );
  });

  test('that is no database stops the start and is left as it is', async () => {
    await writeFile(path.join(folder, 'notes.txt'), 'shopping list\n'.repeat(100));
    expect(await sentence(fileUrl('notes.txt'))).toMatch(/^This is no usable database \(SQLITE_NOTADB\)/);
  });

  test('whose path leads through a file stops the start', async () => {
    await writeFile(path.join(folder, 'plain'), '');
    expect(await sentence(fileUrl('plain/sheet.db'))).toMatch(
      /^The database cannot be opened \((EEXIST|ENOTDIR)\)/,
    );
  });

  test('that turns read-only while it is open fails the write with storageReadOnly and can still be read', async () => {
    const db = await openDatabase(fileUrl('turned.db'));
    const batch = await store(db);
    await sql`pragma query_only = on`.execute(db);
    await expect(store(db)).rejects.toMatchObject({ code: 'storageReadOnly', retryable: false });
    expect(await findBatch(batch.id, db)).toEqual(batch);
    await db.destroy();
  });

  test('that cannot grow fails the write with storageFull, keeps the lists before it and takes a smaller one', async () => {
    const db = await openDatabase(fileUrl('full.db'));
    const batch = await store(db);
    await sql`pragma max_page_count = 40`.execute(db);
    await expect(store(db, hexIds(10_000))).rejects.toMatchObject({ code: 'storageFull', retryable: true });
    const small = await store(db);
    expect((await listBatches({ limit: 10 }, db)).map(({ id }) => id).sort()).toEqual(
      [batch.id, small.id].sort(),
    );
    await db.destroy();
  });

  test('that another process is writing for too long fails the write with storageUnavailable, worth a retry', async () => {
    const [writer, waiter] = [await openDatabase(fileUrl('busy.db')), await openDatabase(fileUrl('busy.db'))];
    await sql`pragma busy_timeout = 50`.execute(waiter);
    await writer.transaction().execute(async () => {
      await expect(store(waiter)).rejects.toMatchObject({ code: 'storageUnavailable', retryable: true });
    });
    await expect(store(waiter)).resolves.toMatchObject({ name: 'list' });
    await Promise.all([writer.destroy(), waiter.destroy()]);
  });
});

describe('a Postgres', () => {
  test('is set up once by two servers that start at the same time', async () => {
    const url = await createTestDatabase('together');
    const [one, other] = await Promise.all([openDatabase(url), openDatabase(url)]);
    const batch = await store(one);
    expect(await findBatch(batch.id, other)).toEqual(batch);
    await Promise.all([one.destroy(), other.destroy()]);
  });

  test('that nobody answers for stops the start, without the password in the sentence', async () => {
    const message = await sentence('postgres://ada:hunter2@127.0.0.1:9/sheets');
    expect(message).toContain('Postgres at 127.0.0.1:9/sheets');
    expect(message).toContain('ECONNREFUSED');
    expect(message).not.toContain('hunter2');
  });

  test('without the database stops the start', async () => {
    const url = (await createTestDatabase('present')).replace('present', 'absent');
    expect(await sentence(url)).toMatch(/^The database cannot be opened \(3D000\): Postgres at .*\/absent/);
  });

  test('that turns read-only fails the write with storageReadOnly', async () => {
    const url = await createTestDatabase('turned');
    const db = await openDatabase(url);
    await sql`alter database ${sql.id(new URL(url).pathname.slice(1))} set default_transaction_read_only = on`.execute(
      db,
    );
    await db.destroy();
    // A session takes the setting when it begins.
    await expect(openDatabase(url)).rejects.toMatchObject({ code: 'storageReadOnly' });
  });
});

test.each(['SQLite', 'Postgres'])(
  '%s with a schema of a newer version is refused and left as it is',
  async (kind) => {
    const url = kind === 'SQLite' ? fileUrl('newer.db') : await createTestDatabase('newer');
    const db = await openDatabase(url);
    await db.insertInto('schema_migrations').values({ name: '9999-later', applied_at: 'later' }).execute();
    await db.destroy();

    await expect(openDatabase(url)).rejects.toMatchObject({ code: 'storageUnavailable', retryable: false });
    expect(await sentence(url)).toContain('was written by a newer version of Contact Sheet');
  },
);

test.each([
  ['file:./data/a.db', path.resolve('data/a.db')],
  ['file:/var/lib/a.db', '/var/lib/a.db'],
  ['file:///var/lib/a.db', '/var/lib/a.db'],
  ['postgres://ada:secret@db.example:5432/sheets?sslmode=require', 'Postgres at db.example:5432/sheets'],
  ['postgresql://db.example/sheets', 'Postgres at db.example/sheets'],
])('%s is told to people as %s', (url, place) => {
  expect(databasePlace(url)).toBe(place);
});
