import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBreak, GENESIS, hashedText } from './chain';
import type { Decision, NewDecision } from './decision';
import { countVerdicts, lastUndoable, standingDecisions } from './standing';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const draft = (id: string, change: Partial<NewDecision> = {}): NewDecision => ({
  id,
  batchId: 'list',
  mediaId: 'a',
  kind: 'approve',
  withdraws: null,
  bulkId: null,
  labels: [],
  reason: null,
  comment: null,
  evidence: null,
  auditStatus: 'review',
  decidedAt: '2026-01-01T00:00:00.000Z',
  ...change,
});

function record(drafts: readonly (NewDecision & { reviewer?: string })[]): Decision[] {
  let previousHash = GENESIS;
  return drafts.map((entry, index) => {
    const written = {
      reviewer: 'ada',
      ...entry,
      seq: index + 1,
      recordedAt: '2026-01-01T00:00:01.000Z',
      previousHash,
    };
    const hash = sha256(hashedText(written));
    previousHash = hash;
    return { ...written, hash };
  });
}

describe('the chain', () => {
  const entries = record([
    draft('1'),
    draft('2', { mediaId: 'b', labels: ['ad'] }),
    draft('3', { kind: 'reject' }),
  ]);

  test('of a record as it was written is whole, from wherever it begins', () => {
    expect(firstBreak(entries, sha256)).toBeNull();
    expect(firstBreak(entries.slice(1), sha256)).toBeNull();
    expect(firstBreak([], sha256)).toBeNull();
  });

  test.each<[string, Partial<Decision>]>([
    ['verdict', { kind: 'reject' }],
    ['label', { labels: ['none'] }],
    ['reviewer', { reviewer: 'eve' }],
    ['time', { recordedAt: '2026-01-01T00:00:02.000Z' }],
    ['asset', { mediaId: 'c' }],
  ])('breaks at the entry whose %s was changed', (_, change) => {
    const changed = entries.map((entry, index) => (index === 1 ? { ...entry, ...change } : entry));
    expect(firstBreak(changed, sha256)).toEqual({ seq: 2, why: 'hash' });
  });

  test('breaks where an entry was taken out, and where one was rewritten with a hash of its own', () => {
    expect(
      firstBreak(
        [entries[0], entries[2]].filter((entry) => entry !== undefined),
        sha256,
      ),
    ).toEqual({
      seq: 3,
      why: 'seq',
    });
    const forged = {
      ...draft('2', { kind: 'reject' }),
      seq: 2,
      reviewer: 'ada',
      recordedAt: '',
      previousHash: GENESIS,
    };
    const rewritten = [entries[0], { ...forged, hash: sha256(hashedText(forged)) }].filter(
      (entry) => entry !== undefined,
    );
    expect(firstBreak(rewritten, sha256)).toEqual({ seq: 2, why: 'previousHash' });
  });
});

describe('what stands', () => {
  test('is the last decision that was not withdrawn', () => {
    const entries = record([
      draft('1'),
      draft('2', { kind: 'reject' }),
      draft('3', { kind: 'withdraw', withdraws: '2' }),
    ]);
    expect(standingDecisions(entries).get('a')?.id).toBe('1');
    expect(countVerdicts(standingDecisions(entries).values())).toEqual({
      approve: 1,
      reject: 0,
      escalate: 0,
      skip: 0,
    });
  });

  test('is undone one decision after another, and a bulk as one', () => {
    const entries = record([
      draft('1'),
      draft('2', { mediaId: 'b', bulkId: 'both' }),
      draft('3', { mediaId: 'c', bulkId: 'both' }),
      { ...draft('4'), reviewer: 'eve' },
    ]);
    expect(lastUndoable(entries, 'ada').map(({ id }) => id)).toEqual(['2', '3']);
    const undone = [
      ...entries,
      ...record([
        draft('5', { kind: 'withdraw', withdraws: '2' }),
        draft('6', { kind: 'withdraw', withdraws: '3' }),
      ]),
    ];
    expect(lastUndoable(undone, 'ada').map(({ id }) => id)).toEqual(['1']);
    expect(lastUndoable([], 'ada')).toEqual([]);
  });

  test('is one state for any interleaving of verdicts, bulks and undos of different assets', () => {
    const step = fc.record({
      asset: fc.constantFrom('a', 'b', 'c'),
      act: fc.constantFrom('approve', 'reject', 'undo'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (steps, picks) => {
        const byAsset = new Map<string, NewDecision[]>();
        for (const [index, { asset, act }] of steps.entries()) {
          const own = byAsset.get(asset) ?? [];
          byAsset.set(asset, own);
          const [last] = lastUndoable(record(own), 'ada');
          if (act !== 'undo')
            own.push(draft(`${index}`, { mediaId: asset, kind: act === 'approve' ? 'approve' : 'reject' }));
          else if (last)
            own.push(draft(`${index}`, { mediaId: asset, kind: 'withdraw', withdraws: last.id }));
        }
        const alone = new Map(
          [...byAsset].flatMap(([asset, own]) => {
            const entry = standingDecisions(own).get(asset);
            return entry ? [[asset, entry.id] as const] : [];
          }),
        );
        // Any merge that keeps each asset's own order.
        const queues = [...byAsset.values()].map((own) => [...own]);
        const merged: NewDecision[] = [];
        while (queues.some((queue) => queue.length > 0)) {
          const filled = queues.filter((queue) => queue.length > 0);
          const entry = filled[(picks.next().value ?? 0) % filled.length]?.shift();
          if (entry) merged.push(entry);
        }
        const together = new Map(
          [...standingDecisions(merged)].map(([asset, { id }]) => [asset, id] as const),
        );
        expect(together).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});
