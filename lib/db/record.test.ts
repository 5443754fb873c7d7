import { beforeEach, describe, expect, test } from 'vitest';
import type { RecordQuery } from '../review/record-query';
import { noteAuditStatus } from './audit-seen';
import { insertBatch } from './batches';
import { recordDecisions } from './decisions';
import { loadRecordPage, loadReviewers } from './record';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { testDecision } from './test-decision';
import { hexIds, pasted } from './test-paste';

describe.each(DATABASES)('the pages of the record in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const seqs = async (query: RecordQuery) =>
    (await loadRecordPage(query, 100, db)).entries.map(({ decision }) => decision.seq);

  test('follow each other without a gap, the newest first, also when more is recorded meanwhile', async () => {
    await recordDecisions(
      Array.from({ length: 7 }, (_, n) => testDecision(n)),
      'ada',
      db,
    );
    const first = await loadRecordPage({}, 3, db);
    expect(first.entries.map(({ decision }) => decision.seq)).toEqual([7, 6, 5]);
    expect(first.next).toBe(5);
    await recordDecisions([testDecision(8)], 'ada', db);
    const second = await loadRecordPage({ before: 5 }, 3, db);
    expect(second.entries.map(({ decision }) => decision.seq)).toEqual([4, 3, 2]);
    const last = await loadRecordPage({ before: 2 }, 3, db);
    expect(last).toMatchObject({ entries: [{ decision: { seq: 1 } }], next: null });
  });

  test('say of which list an entry is and in which region that was looked up, while there is one', async () => {
    const list = { name: 'Ads', region: 'cn-beijing', createdBy: null, parsed: pasted(hexIds(1)) };
    const { id } = await insertBatch(list, db);
    await recordDecisions([testDecision(1, { batchId: id }), testDecision(2)], 'ada', db);
    expect((await loadRecordPage({}, 2, db)).entries).toMatchObject([
      { listName: null, region: null },
      { listName: 'Ads', region: 'cn-beijing' },
    ]);
  });

  test('hold what each filter leaves, and what several leave together', async () => {
    await recordDecisions(
      [
        testDecision(1, { labels: ['ad', '50%_off'] }),
        testDecision(2, { kind: 'reject', labels: ['adult'], batchId: 'other' }),
      ],
      'ada',
      db,
    );
    await recordDecisions(
      [testDecision(3, { kind: 'reject' }), testDecision(4, { kind: 'withdraw', withdraws: 'decision-1' })],
      'eve',
      db,
    );
    expect(await seqs({ reviewer: 'ada' })).toEqual([2, 1]);
    expect(await seqs({ list: 'other' })).toEqual([2]);
    expect(await seqs({ verdict: 'reject' })).toEqual([3, 2]);
    expect(await seqs({ verdict: 'reject', reviewer: 'eve' })).toEqual([3]);
    expect(await seqs({ label: 'ad' })).toEqual([1]);
    expect(await seqs({ label: '50%_off' })).toEqual([1]);
    expect(await seqs({ label: '%' })).toEqual([]);
    expect(await seqs({ withdrawn: 'yes' })).toEqual([1]);
    expect(await seqs({ withdrawn: 'no' })).toEqual([4, 3, 2]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await seqs({ from: today, to: today })).toHaveLength(4);
    expect(await seqs({ from: '2999-01-01' })).toEqual([]);
    expect(await seqs({ to: '2000-01-01' })).toEqual([]);
    expect(await loadReviewers(db)).toEqual(['ada', 'eve']);
    const { entries } = await loadRecordPage({}, 100, db);
    expect(entries.map(({ isWithdrawn, withdrawsSeq }) => [isWithdrawn, withdrawsSeq])).toEqual([
      [false, 1],
      [false, null],
      [false, null],
      [true, null],
    ]);
  });

  test('flag a decision when a later look-up saw another status, and no longer when it is as it was', async () => {
    const [one, two] = await recordDecisions(
      [testDecision(1, { auditStatus: 'review' }), testDecision(2, { auditStatus: null })],
      'ada',
      db,
    );
    const look = async (status: string | null) => {
      // By the clock a look-up in the same millisecond is none that came later.
      await expect.poll(() => new Date().toISOString()).not.toBe(two?.recordedAt);
      await noteAuditStatus(
        [
          { id: one?.mediaId ?? '', auditStatus: status },
          { id: two?.mediaId ?? '', auditStatus: null },
          { id: 'f'.repeat(32), auditStatus: 'block' },
        ],
        db,
      );
    };
    await look('block');
    expect(await seqs({ drift: 'yes' })).toEqual([1]);
    expect(await seqs({ drift: 'no' })).toEqual([2]);
    expect((await loadRecordPage({ drift: 'yes' }, 1, db)).entries[0]?.drift).toEqual({ now: 'block' });
    await look(null);
    expect((await loadRecordPage({ drift: 'yes' }, 1, db)).entries[0]?.drift).toEqual({ now: null });
    await look('review');
    expect(await seqs({ drift: 'yes' })).toEqual([]);
    const kept = await db.selectFrom('audit_seen').selectAll().execute();
    expect(kept).toHaveLength(2);
  });
});
