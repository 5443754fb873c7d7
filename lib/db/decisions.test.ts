import { beforeEach, describe, expect, test } from 'vitest';
import { firstBreak, GENESIS } from '../review/chain';
import { loadDecisions, recordDecisions, sha256 } from './decisions';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { testDecision } from './test-decision';

describe.each(DATABASES)('the record in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  test('gives back what was written, chained, whatever characters it holds', async () => {
    const odd = testDecision(1, {
      labels: ['ad', '中文 "\\ 😀'],
      reason: 'nul\0 here',
      // Text that was cut within a character.
      comment: 'half \ud83d',
      auditStatus: '\ude00',
      evidence: { sheet: 0, cell: 7, seconds: 4.5, file: null },
    });
    const [entry] = await recordDecisions([odd], 'ada \ud83d', db);
    expect(entry).toMatchObject({
      ...odd,
      reason: 'nul here',
      comment: 'half \ufffd',
      auditStatus: '\ufffd',
      seq: 1,
      reviewer: 'ada \ufffd',
      previousHash: GENESIS,
    });
    const more = await recordDecisions([testDecision(2), testDecision(3)], 'eve', db);
    const record = await loadDecisions({}, db);
    expect(record).toEqual([entry, ...more]);
    expect(firstBreak(record, sha256)).toBeNull();
  });

  test('has a decision once, however often it is sent', async () => {
    const first = await recordDecisions([testDecision(1)], 'ada', db);
    expect(await recordDecisions([testDecision(1), testDecision(2)], 'ada', db)).toHaveLength(2);
    expect(await recordDecisions([testDecision(1)], 'ada', db)).toEqual(first);
    expect(await loadDecisions({}, db)).toHaveLength(2);
  });

  test('is one chain when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        recordDecisions([testDecision(2 * n), testDecision(2 * n + 1)], `reviewer ${n % 3}`, db),
      ),
    );
    const record = await loadDecisions({}, db);
    expect(record).toHaveLength(40);
    expect(firstBreak(record, sha256)).toBeNull();
  });

  test('is told by list, and from an entry on', async () => {
    await recordDecisions(
      [testDecision(1), testDecision(2, { batchId: 'other' }), testDecision(3)],
      'ada',
      db,
    );
    expect((await loadDecisions({ batchId: 'list' }, db)).map(({ seq }) => seq)).toEqual([1, 3]);
    expect((await loadDecisions({ batchId: 'list', afterSeq: 1 }, db)).map(({ seq }) => seq)).toEqual([3]);
    expect((await loadDecisions({ limit: 1 }, db)).map(({ seq }) => seq)).toEqual([1]);
  });
});
