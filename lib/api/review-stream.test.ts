import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { database } from '../db/client';
import { recordDecisions } from '../db/decisions';
import { saveVocabulary } from '../db/labels';
import { loadCompany, takeLease } from '../db/review-company';
import { LABELS_TOPIC, signals } from '../db/signals';
import { testDecision } from '../db/test-decision';
import { makeTestFolder } from '../db/test-folder';
import { plainLabel } from '../review/labels';
import { reviewStream } from './review-stream';

let folder: string;

beforeAll(async () => {
  folder = await makeTestFolder('stream');
  vi.stubEnv('DATABASE_URL', `file:${path.join(folder, 'test.db')}`);
});

afterAll(async () => {
  await (await database()).destroy();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function open(reviewer: string, tab: string, afterSeq = 0) {
  const controller = new AbortController();
  const { signal } = controller;
  const events = reviewStream({ batchId: 'list', reviewer, tab, afterSeq, signal });
  /** The next event with this in it. */
  const until = async (part: string) => {
    for (;;) {
      const { value, done } = await events.next();
      if (done) throw new Error(`the stream ended before ${part}`);
      const text = new TextDecoder().decode(value);
      if (text.includes(part)) return text;
    }
  };
  const leave = async () => {
    controller.abort();
    await events.return(undefined);
  };
  return { until, leave };
}

test('tells what happens as it happens, goes on where a reader was, and forgets who left', async () => {
  const ada = open('ada', 'tab-a');
  await ada.until('"others":[]');
  const eve = open('eve', 'tab-e');
  await eve.until('"others":["ada"]');
  await ada.until('"others":["eve"]');

  await recordDecisions([testDecision(1), testDecision(2)], 'eve');
  signals().emit('list');
  expect(await ada.until('event: decisions')).toMatch(/^id: 2\nevent: decisions\ndata: \[.*\]\n\n$/);
  const back = open('ada', 'tab-b', 1);
  expect(await back.until('event: decisions')).not.toContain('decision-1"');

  await takeLease({ batchId: 'list', tab: 'tab-e', reviewer: 'eve', mediaId: 'x' });
  signals().emit('list');
  await ada.until('"mediaId":"x"');
  await eve.leave();
  await ada.until('"others":[],"held":[]');
  await Promise.all([ada.leave(), back.leave()]);
  expect(await loadCompany('list', null)).toEqual({ others: [], held: [] });
});

test('a tab that came back on another connection has not left when the first one ends', async () => {
  const before = open('bo', 'tab-b');
  await before.until('event: company');
  const after = open('bo', 'tab-b');
  await after.until('event: company');
  await before.leave();
  expect((await loadCompany('list', null)).others).toEqual(['bo']);
  await after.leave();
  expect((await loadCompany('list', null)).others).toEqual([]);
});

test('tells what verdicts can carry, and every change of it', async () => {
  const ada = open('ada', 'tab-a');
  expect(await ada.until('event: labels')).toContain('"revision":0');
  await saveVocabulary({ seen: 0, labels: [plainLabel('mark')], savedBy: 'eve' });
  signals().emit(LABELS_TOPIC);
  expect(await ada.until('event: labels')).toContain('"key":"mark"');
  await ada.leave();
});
