import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstBreak } from '../review/chain';
import { findBatch, listBatches, loadBatchIds } from './batches';
import { openDatabase } from './client';
import { loadDecisions, sha256 } from './decisions';
import { createTestDatabase } from './test-database';
import { makeTestFolder } from './test-folder';
import { writtenIds } from './test-paste';

const ROUNDS = 3;
/** A writer is killed after 1 to this many acknowledged lists. */
const MOST_LISTS = 25;

const WRITER = new URL('./test-writer.ts', import.meta.url);
const JUDGE = new URL('./test-judge.ts', import.meta.url);

let folder: string;

beforeAll(async () => {
  folder = await makeTestFolder('kill');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Lets a writer acknowledge `enough` things, kills it amid the next, and answers all that it acknowledged. */
async function acknowledgedBeforeKill(
  script: URL,
  [url, ...more]: string[],
  enough: number,
): Promise<{ id: string; number: number }[]> {
  const writer = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', fileURLToPath(script), url ?? '', ...more],
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
      kind === 'SQLite' ? `file:${path.join(folder, 'killed.db')}` : await createTestDatabase('killed');
    for (let round = 0; round < ROUNDS; round += 1) {
      // In the first round both make the file and its schema, at the same time.
      const enough = [1, 2].map(() => 1 + Math.floor(Math.random() * MOST_LISTS));
      const acknowledged = (
        await Promise.all(enough.map((lists) => acknowledgedBeforeKill(WRITER, [url], lists)))
      ).flat();
      expect(acknowledged.length).toBeGreaterThanOrEqual(enough.reduce((sum, lists) => sum + lists));

      const db = await openDatabase(url);
      for (const { id, number } of acknowledged) {
        expect(await findBatch(id, db), `acknowledged list ${number} of round ${round}`).not.toBeNull();
        expect(await loadBatchIds(id, db)).toEqual(writtenIds(number));
      }
      for (const { id, name } of await listBatches({ limit: 10_000 }, db)) {
        expect(await loadBatchIds(id, db), `stored list ${name}`).toEqual(writtenIds(Number(name)));
      }
      await db.destroy();
    }
  },
);

test.each(['SQLite', 'Postgres'])(
  '%s loses no acknowledged verdict and doubles none when a server is killed amid 1,000, and the chain holds',
  { timeout: 120_000 },
  async (kind) => {
    const url =
      kind === 'SQLite' ? `file:${path.join(folder, 'judged.db')}` : await createTestDatabase('judged');
    const acknowledged: string[] = [];
    for (const from of [0, 1000]) {
      const ids = await acknowledgedBeforeKill(
        JUDGE,
        [url, String(from)],
        100 + Math.floor(Math.random() * 100),
      );
      acknowledged.push(...ids.map(({ id }) => id));
      const db = await openDatabase(url);
      const record = await loadDecisions({}, db);
      const recorded = record.map(({ id }) => id);
      expect(recorded).toEqual(expect.arrayContaining(acknowledged));
      expect(new Set(recorded).size).toBe(recorded.length);
      expect(firstBreak(record, sha256)).toBeNull();
      await db.destroy();
    }
  },
);
