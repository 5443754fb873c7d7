import { beforeEach, describe, expect, test } from 'vitest';
import type { NewDecision } from '../review/decision';
import { insertBatch } from './batches';
import { recordDecisions } from './decisions';
import { loadOwnBefore, loadPast } from './review-past';
import {
  loadPlan,
  loadVisibleNews,
  type SecondOpinionWish,
  saveKnownAnswers,
  saveSecondOpinion,
} from './review-plans';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';
import { testDecision } from './test-decision';
import { hexIds, pasted } from './test-paste';

describe.each(DATABASES)('what is judged more than once, in %s', (kind) => {
  let db: Db;
  let batchId: string;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    const parsed = pasted(hexIds(3));
    batchId = (await insertBatch({ name: 'list', region: 'cn-shanghai', createdBy: null, parsed }, db)).id;
    return opened.close;
  });

  const ask = (wish: Partial<SecondOpinionWish>) =>
    saveSecondOpinion({ batchId, ids: [], forgetsChosen: false, askedBy: null, ...wish }, db);

  test('is kept as it was asked for last', async () => {
    expect(await loadPlan(batchId, db)).toBeNull();
    await ask({ sharePercent: 10, ids: ['v'] });
    await ask({ sharePercent: 20, ids: ['x', 'y'], forgetsChosen: true });
    await saveKnownAnswers(batchId, new Map([['x', 'skip']]), db);
    await saveKnownAnswers(batchId, new Map([['z', 'reject']]), db);
    expect(await loadPlan(batchId, db)).toEqual({
      batchId,
      sharePercent: 20,
      ids: new Set(['x', 'y']),
      known: new Map([['z', 'reject']]),
    });
  });

  test('adds up, also when several ask at once', async () => {
    await ask({ sharePercent: 10, ids: ['x'] });
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => ask({ ids: [id] })));
    expect(await loadPlan(batchId, db)).toMatchObject({
      sharePercent: 10,
      ids: new Set(['x', 'a', 'b', 'c', 'd']),
    });
  });

  test('leaves what stands as a letter an asset, blind to the second reviewer, and what one can take back', async () => {
    const ids = hexIds(3);
    const judge = (n: number, asset: number, reviewer: string, change: Partial<NewDecision> = {}) =>
      recordDecisions([testDecision(n, { batchId, mediaId: ids[asset] ?? '', ...change })], reviewer, db);
    expect(await loadPast({ batchId, reviewer: 'ada' }, db)).toEqual({ lastSeq: 0, letters: '' });
    await judge(1, 0, 'ada');
    await judge(2, 1, 'eve', { kind: 'reject' });
    await judge(3, 2, 'ada', { bulkId: 'bulk' });
    await judge(4, 1, 'ada', { bulkId: 'bulk', kind: 'skip' });
    await judge(5, 0, 'ada', { kind: 'withdraw', withdraws: 'decision-1' });
    expect(await loadPast({ batchId, reviewer: 'ada' }, db)).toEqual({ lastSeq: 5, letters: '.SA' });
    expect(await loadPast({ batchId, reviewer: 'eve' }, db)).toEqual({ lastSeq: 5, letters: '.Sa' });

    const own = await loadOwnBefore({ batchId, reviewer: 'ada' }, 6, db);
    expect(own.before).toBeNull();
    expect(new Set(own.mediaIds)).toEqual(new Set([ids[1], ids[2]]));
    // With what others said of the same assets: it stands again when a verdict is taken back.
    expect(own.entries.map(({ id }) => id)).toEqual(['decision-2', 'decision-3', 'decision-4']);

    await ask({ ids });
    expect(await loadPast({ batchId, reviewer: 'bo' }, db)).toMatchObject({ letters: '.s' });
  });

  test('does not show the first verdict to the second reviewer, until theirs uncovers it', async () => {
    const news = (reviewer: string, afterSeq: number) => loadVisibleNews({ batchId, reviewer, afterSeq }, db);
    const judge = (n: number, asset: number, reviewer: string) =>
      recordDecisions([testDecision(n, { batchId, mediaId: `asset ${asset}` })], reviewer, db);
    await ask({ ids: ['asset 1'] });
    await judge(1, 1, 'ada');
    await judge(2, 2, 'ada');
    const seqs = async (reviewer: string, afterSeq: number) => {
      const { entries, lastSeq } = await news(reviewer, afterSeq);
      return [entries.map(({ seq }) => seq), lastSeq];
    };
    expect(await seqs('ada', 0)).toEqual([[1, 2], 2]);
    expect(await seqs('eve', 0)).toEqual([[2], 2]);
    await judge(3, 1, 'eve');
    expect(await seqs('eve', 2)).toEqual([[1, 3], 3]);
    expect(await seqs('bo', 0)).toEqual([[1, 2, 3], 3]);
    expect(await seqs('eve', 3)).toEqual([[], 3]);
  });
});
