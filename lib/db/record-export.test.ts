import { beforeEach, describe, expect, test } from 'vitest';
import type { RecordQuery } from '../review/record-query';
import { recordDecisions } from './decisions';
import { recordPages } from './record-export';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { testDecision } from './test-decision';

describe.each(DATABASES)('the record as a file in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const seqs = async (query: RecordQuery, onlyStanding = false) => {
    const pages: number[][] = [];
    for await (const page of recordPages(query, { onlyStanding, pageSize: 2 }, db))
      pages.push(page.map(({ seq }) => seq));
    return pages;
  };

  test('is read in pages, by the filters of its page, and holds nothing that came meanwhile', async () => {
    await recordDecisions(
      [1, 2, 3, 4].map((n) => testDecision(n)),
      'ada',
      db,
    );
    await recordDecisions([testDecision(5, { kind: 'reject', labels: ['ad'] })], 'eve', db);
    expect(await seqs({})).toEqual([[1, 2], [3, 4], [5]]);
    expect(await seqs({ reviewer: 'ada', before: 2 })).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await seqs({ label: 'ad', verdict: 'reject' })).toEqual([[5]]);
    expect(await seqs({ reviewer: 'nobody' })).toEqual([]);
    const pages = recordPages({}, { onlyStanding: false, pageSize: 4 }, db);
    expect((await pages.next()).value).toHaveLength(4);
    await recordDecisions([testDecision(6)], 'ada', db);
    expect((await pages.next()).value).toMatchObject([{ seq: 5 }]);
    expect(await pages.next()).toMatchObject({ done: true });
  });

  test('holds what stands: a later verdict in the place of an earlier, that one again when it is withdrawn', async () => {
    const { mediaId } = testDecision(1);
    await recordDecisions(
      [testDecision(1), testDecision(2), testDecision(3, { mediaId, kind: 'reject' })],
      'ada',
      db,
    );
    expect(await seqs({}, true)).toEqual([[2, 3]]);
    // What stands is so whoever asks: another's later verdict counts also where only theirs are left out.
    expect(await seqs({ verdict: 'approve' }, true)).toEqual([[2]]);
    await recordDecisions(
      [testDecision(4, { mediaId, kind: 'withdraw', withdraws: 'decision-3' })],
      'ada',
      db,
    );
    expect(await seqs({}, true)).toEqual([[1, 2]]);
    await recordDecisions([testDecision(5, { mediaId, batchId: 'other' })], 'ada', db);
    expect(await seqs({}, true)).toEqual([[2, 5]]);
    expect(await seqs({ list: 'list' }, true)).toEqual([[1, 2]]);
  });
});
