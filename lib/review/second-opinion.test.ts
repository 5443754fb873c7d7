import { describe, expect, test } from 'vitest';
import type { Decision } from './decision';
import { parseKnownAnswers } from './known-answers';
import { blindRecord, isAskedTwice, opinionPairs, type ReviewPlan, scoreKnown } from './second-opinion';

const PLAN: ReviewPlan = { batchId: 'list', sharePercent: 0, ids: new Set(['x']), known: new Map() };
const idOf = (n: number) => n.toString(16).padStart(32, '0');

let count = 0;
function say(reviewer: string, kind: Decision['kind'], mediaId = 'x', withdraws: string | null = null) {
  count += 1;
  return { id: String(count), reviewer, kind, mediaId, withdraws, labels: [] };
}

describe('a share of a list', () => {
  test.each([0, 10, 50, 100])('%i % is about that much of it, and each time the same', (sharePercent) => {
    const plan = { ...PLAN, sharePercent };
    const asked = Array.from({ length: 10_000 }, (_, n) => idOf(n)).filter((id) => isAskedTwice(plan, id));
    expect(Math.abs(asked.length / 100 - sharePercent)).toBeLessThan(1.5);
    expect(asked.every((id) => isAskedTwice(plan, id))).toBe(true);
  });

  test('grows by adding, and is another in another list', () => {
    const ids = Array.from({ length: 500 }, (_, n) => idOf(n));
    const shareOf = (plan: ReviewPlan) => ids.filter((id) => isAskedTwice(plan, id));
    const ten = shareOf({ ...PLAN, sharePercent: 10 });
    expect(shareOf({ ...PLAN, sharePercent: 30 })).toEqual(expect.arrayContaining(ten));
    expect(shareOf({ ...PLAN, sharePercent: 10, batchId: 'other' })).not.toEqual(ten);
  });
});

describe('what a reviewer sees', () => {
  const ada = say('ada', 'reject');
  const eve = say('eve', 'approve');
  const bo = say('bo', 'approve');
  const elsewhere = say('ada', 'approve', 'y');

  test.each<[string, string, ReturnType<typeof say>[], ReturnType<typeof say>[]]>([
    ['nothing of the first opinion before they gave theirs', 'eve', [ada, elsewhere], [elsewhere]],
    ['both opinions once they gave theirs', 'eve', [ada, elsewhere, eve], [ada, elsewhere, eve]],
    ['their own', 'ada', [ada, elsewhere], [ada, elsewhere]],
    ['both when two have spoken, being a third', 'bo', [ada, eve], [ada, eve]],
    [
      'nothing again when one of the two took it back',
      'bo',
      [ada, eve, say('eve', 'withdraw', 'x', eve.id)],
      [],
    ],
  ])('%s', (_, reviewer, record, seen) => {
    expect(blindRecord(PLAN, record, reviewer)).toEqual(seen);
  });

  test('is blind for everybody where the answer is known', () => {
    const plan: ReviewPlan = { ...PLAN, known: new Map([['x', 'reject']]) };
    expect(blindRecord(plan, [ada, eve], 'bo')).toEqual([]);
    expect(blindRecord(plan, [ada, eve, bo], 'bo')).toEqual([ada, eve, bo]);
  });

  test('pairs are the first two who spoke', () => {
    expect(opinionPairs(PLAN, [ada, elsewhere])).toEqual([]);
    expect(opinionPairs(PLAN, [ada, eve, bo, elsewhere])).toEqual([[ada, eve]]);
    expect(opinionPairs({ ...PLAN, known: new Map([['x', 'reject']]) }, [ada, eve])).toEqual([]);
  });
});

test('known answers are scored for each reviewer apart', () => {
  const plan: ReviewPlan = {
    ...PLAN,
    known: new Map([
      ['x', 'reject'],
      ['y', 'approve'],
    ]),
  };
  const record = [
    say('eve', 'approve'),
    say('ada', 'reject'),
    say('ada', 'approve', 'y'),
    say('ada', 'skip', 'z'),
  ];
  expect(scoreKnown(plan, record)).toEqual([
    { reviewer: 'ada', answered: 2, right: 2 },
    { reviewer: 'eve', answered: 1, right: 0 },
  ]);
});

test('known answers are read from lines, and what is none is named by its line', () => {
  const text = `${idOf(1)},reject\r\n\n${idOf(2)}\tApprove\nnonsense\n${idOf(3)},maybe\n${idOf(1)}; escalate`;
  expect(parseKnownAnswers(text)).toEqual({
    known: new Map([
      [idOf(1), 'escalate'],
      [idOf(2), 'approve'],
    ]),
    faults: [4, 5],
  });
});
