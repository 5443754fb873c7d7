import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { createSignals, type Signals } from './signals';
import { createTestDatabase } from './test-database';

const SIGNALLER = fileURLToPath(new URL('./test-signaller.ts', import.meta.url));

let url: string;

beforeAll(async () => {
  url = await createTestDatabase('signals');
});

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
  const signals = createSignals('file:/nowhere');
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

test('on Postgres two processes hear each other', { timeout: 30_000 }, async () => {
  const signals = createSignals(url);
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
  const signals = createSignals(url);
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
  const signals = createSignals(url);
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
