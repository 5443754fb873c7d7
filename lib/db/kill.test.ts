import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBatch, listRecentBatches, loadBatchIds } from './batches';
import { openDatabase } from './client';
import { makeTestFolder } from './test-folder';
import { writtenIds } from './test-paste';
import { startTestPostgres, type TestPostgres } from './test-postgres';

const ROUNDS = 3;
/** A writer is killed after 1 to this many acknowledged lists. */
const MOST_LISTS = 25;

let folder: string;
let postgres: TestPostgres;

beforeAll(async () => {
  folder = await makeTestFolder('kill');
  postgres = await startTestPostgres();
}, 60_000);

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

/** Lets the writer acknowledge `enough` lists, kills it amid the next, and answers all that it acknowledged. */
async function acknowledgedBeforeKill(
  url: string,
  enough: number,
): Promise<{ id: string; number: number }[]> {
  const writer = spawn(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      fileURLToPath(new URL('./test-writer.ts', import.meta.url)),
      url,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(writer, 'exit');
  const acknowledged: { id: string; number: number }[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    const [id = '', number = ''] = line.split(' ');
    acknowledged.push({ id, number: Number(number) });
    if (acknowledged.length === enough) writer.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

test.each(['SQLite', 'Postgres'])(
  '%s keeps every acknowledged list whole when its two writers are killed, and no half of one',
  { timeout: 120_000 },
  async (kind) => {
    const url =
      kind === 'SQLite' ? `file:${path.join(folder, 'killed.db')}` : await postgres.createDatabase('killed');
    for (let round = 0; round < ROUNDS; round += 1) {
      // In the first round both make the file and its schema, at the same time.
      const enough = [1, 2].map(() => 1 + Math.floor(Math.random() * MOST_LISTS));
      const acknowledged = (
        await Promise.all(enough.map((lists) => acknowledgedBeforeKill(url, lists)))
      ).flat();
      expect(acknowledged.length).toBeGreaterThanOrEqual(enough.reduce((sum, lists) => sum + lists));

      const db = await openDatabase(url);
      for (const { id, number } of acknowledged) {
        expect(await findBatch(id, db), `acknowledged list ${number} of round ${round}`).not.toBeNull();
        expect(await loadBatchIds(id, db)).toEqual(writtenIds(number));
      }
      for (const { id, name } of await listRecentBatches(10_000, db)) {
        expect(await loadBatchIds(id, db), `stored list ${name}`).toEqual(writtenIds(Number(name)));
      }
      await db.destroy();
    }
  },
);
