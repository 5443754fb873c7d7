import { beforeEach, describe, expect, test } from 'vitest';
import { attendReview, leaveReview, loadCompany, releaseLeases, takeLease } from './review-company';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';

const ADA = { batchId: 'list', tab: 'tab-a', reviewer: 'ada' };
const EVE = { batchId: 'list', tab: 'tab-e', reviewer: 'eve' };
const ALWAYS = 120;

describe.each(DATABASES)('reviewing together in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const take = (who: typeof ADA, mediaId: string, seconds = ALWAYS) =>
    takeLease({ ...who, mediaId }, seconds, db);

  test('an asset is held for one, and the other is told who that is', async () => {
    expect(await take(ADA, 'x')).toBeNull();
    expect(await take(EVE, 'x')).toBe('ada');
    expect(await take(ADA, 'x')).toBeNull();
    expect((await loadCompany('list', 'eve', db)).held).toEqual([{ mediaId: 'x', reviewer: 'ada' }]);
    expect((await loadCompany('list', 'ada', db)).held).toEqual([]);
    expect(await take({ ...EVE, batchId: 'other list' }, 'x')).toBeNull();
  });

  test('of many who ask at once exactly one gets it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        take({ batchId: 'list', tab: `tab-${n}`, reviewer: `reviewer ${n}` }, 'x'),
      ),
    );
    expect(answers.filter((heldBy) => heldBy === null)).toHaveLength(1);
    const winner = `reviewer ${answers.indexOf(null)}`;
    expect(new Set(answers.filter((heldBy) => heldBy !== null))).toEqual(new Set([winner]));
  });

  test('a tab holds one asset of a list, and letting go frees it', async () => {
    await take(ADA, 'x');
    await take(ADA, 'y');
    expect(await take(EVE, 'x')).toBeNull();
    expect(await take(EVE, 'y')).toBe('ada');
    await releaseLeases(ADA, db);
    expect(await take(EVE, 'y')).toBeNull();
  });

  test('a hold that is over is nobody’s, and another tab of the same reviewer takes over', async () => {
    await take(ADA, 'x', -1);
    expect((await loadCompany('list', 'eve', db)).held).toEqual([]);
    expect(await take(EVE, 'x')).toBeNull();
    expect(await take({ ...EVE, tab: 'tab-2' }, 'x')).toBeNull();
    // What the first tab gives back is no longer its own.
    await releaseLeases(EVE, db);
    expect(await take(ADA, 'x')).toBe('eve');
  });

  test('who is here is told once a name, without oneself, until they leave', async () => {
    await attendReview(ADA, db);
    await attendReview({ ...ADA, tab: 'tab-2' }, db);
    await attendReview(EVE, db);
    expect((await loadCompany('list', null, db)).others).toEqual(['ada', 'eve']);
    expect((await loadCompany('list', 'eve', db)).others).toEqual(['ada']);
    await leaveReview('tab-2', db);
    expect((await loadCompany('list', 'eve', db)).others).toEqual(['ada']);
    await leaveReview('tab-a', db);
    expect((await loadCompany('list', 'eve', db)).others).toEqual([]);
    expect((await loadCompany('other list', null, db)).others).toEqual([]);
  });
});
