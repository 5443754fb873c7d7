import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from './client';
import { recordDecisions } from './decisions';
import { createSignals, type Signals } from './signals';
import { dataVersion } from './sqlite';
import { createTestDatabase } from './test-database';
import { testDecision } from './test-decision';
import { makeTestFolder } from './test-folder';

const SIGNALLER = fileURLToPath(new URL('./test-signaller.ts', import.meta.url));

let url: string;

beforeAll(async () => {
  url = await createTestDatabase('signals');
});

/** Postgres has no file to look at. */
const noFile = () => Promise.reject(new Error('no file'));

const heard = (signals: Signals, topic: string) =>
  new Promise<void>((resolve) => {
    const stop = signals.on(topic, () => {
      stop();
      resolve();
    });
  });

/** Signals from outside of the process, one after another, until it hears one. */
async function signalUntilHeard(signals: Signals, topic: string): Promise<void> {
  let isHeard = false;
  const answer = heard(signals, topic).then(() => {
    isHeard = true;
  });
  const client = new pg.Client(url);
  await client.connect();
  while (!isHeard) await client.query('select pg_notify($1, $2)', ['contact_sheet', `test ${topic}`]);
  await answer;
  await client.end();
}

/** Resolves when the process's connection listens. */
const untilListening = (signals: Signals) => signalUntilHeard(signals, 'probe');

test('in one process a signal is heard at once, by its topic only, until one stops listening', async () => {
  const signals = createSignals('file:/nowhere', async () => 0);
  const topics: string[] = [];
  const stop = signals.on('a', () => topics.push('a'));
  signals.on('b', () => topics.push('b'));
  signals.emit('a');
  signals.emit('b');
  stop();
  signals.emit('a');
  expect(topics).toEqual(['a', 'b']);
  await signals.close();
});

test('on SQLite a process hears within a second that another wrote to the file, and not that it did itself', async () => {
  const folder = await makeTestFolder('signals');
  const file = `file:${path.join(folder, 'test.db')}`;
  // Two connections of a process are to SQLite what two processes are.
  const [here, there] = [await openDatabase(file), await openDatabase(file)];
  const signals = createSignals(file, () => dataVersion(here));
  const before = await dataVersion(here);
  await recordDecisions([testDecision(1)], 'ada', here);
  expect(await dataVersion(here)).toBe(before);
  const news = heard(signals, 'list');
  // Again and again: the first may be written before the first look.
  let written = 1;
  const writing = setInterval(() => {
    written += 1;
    void recordDecisions([testDecision(written)], 'eve', there);
  }, 100);
  const startedAt = performance.now();
  await news;
  clearInterval(writing);
  expect(performance.now() - startedAt).toBeLessThan(1500);
  await signals.close();
  await Promise.all([here.destroy(), there.destroy()]);
  await rm(folder, { recursive: true });
});

test('on Postgres two processes hear each other', { timeout: 30_000 }, async () => {
  const signals = createSignals(url, noFile);
  const fromOther = heard(signals, 'list-1');
  const other = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', SIGNALLER, url, 'list-1'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(other, 'exit');
  await fromOther;
  const back = once(other.stdout, 'data');
  signals.emit('list-1-back');
  expect(String((await back)[0])).toContain('heard');
  other.kill('SIGTERM');
  await exited;
  await signals.close();
});

test('a process hears its own signal once', async () => {
  const signals = createSignals(url, noFile);
  await untilListening(signals);
  let count = 0;
  signals.on('mine', () => {
    count += 1;
  });
  signals.emit('mine');
  // Postgres keeps the order: with this one heard, nothing of the first is still under way.
  await signalUntilHeard(signals, 'after');
  expect(count).toBe(1);
  await signals.close();
});

test('a lost connection comes back, and everybody looks for what they missed', async () => {
  const signals = createSignals(url, noFile);
  await untilListening(signals);
  const missed = heard(signals, 'list-2');
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`,
  );
  await client.end();
  await missed;
  await untilListening(signals);
  await signals.close();
});
