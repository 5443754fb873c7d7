import { describe, expect, test } from 'vitest';
import type { Decision } from './decision';
import { alsoJudged, othersOn, voicesOn } from './others';
import { Standing } from './standing';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws' | 'reviewer' | 'bulkId'>;

const say = (id: string, reviewer: string, kind: Decision['kind'], mediaId = 'x'): Entry => ({
  id,
  reviewer,
  kind,
  mediaId,
  withdraws: null,
  bulkId: null,
});
const takeBack = (id: string, withdraws: string, reviewer: string): Entry => ({
  ...say(id, reviewer, 'withdraw'),
  withdraws,
});

describe('what others say of an asset', () => {
  test('is the last of each that was not withdrawn, in the order of the record', () => {
    const record = [
      say('1', 'ada', 'approve'),
      say('2', 'eve', 'reject'),
      say('3', 'ada', 'escalate'),
      say('4', 'bo', 'skip', 'y'),
      say('5', 'bo', 'skip'),
      takeBack('6', '5', 'bo'),
    ];
    expect(voicesOn(record, 'x').map(({ id }) => id)).toEqual(['2', '3']);
    expect(othersOn(record, 'x', 'ada').map(({ id }) => id)).toEqual(['2']);
    expect(othersOn(record, 'y', 'ada').map(({ id }) => id)).toEqual(['4']);
  });

  test('falls back to the one before when the last is withdrawn', () => {
    const record = [say('1', 'ada', 'approve'), say('2', 'ada', 'reject'), takeBack('3', '2', 'ada')];
    expect(voicesOn(record, 'x')).toEqual([record[0]]);
  });
});

describe('a verdict of somebody else is news', () => {
  const mine = say('1', 'ada', 'approve');

  test.each<[string, Entry[], Entry[], string[]]>([
    ['on an asset that I judged', [say('2', 'eve', 'reject')], [mine], ['2']],
    ['not on one that I did not', [say('2', 'eve', 'reject', 'y')], [mine], []],
    ['not when it is my own', [say('2', 'ada', 'reject')], [mine], []],
    ['not when it is known', [say('2', 'eve', 'reject')], [mine, say('2', 'eve', 'reject')], []],
    ['not when mine was taken back', [say('3', 'eve', 'reject')], [mine, takeBack('2', '1', 'ada')], []],
    [
      'not when it comes with its withdrawal',
      [say('3', 'eve', 'reject'), takeBack('4', '3', 'eve')],
      [mine],
      [],
    ],
    ['not when it takes something back', [takeBack('3', '0', 'eve')], [mine], []],
  ])('%s', (_, news, known, told) => {
    const standing = new Standing<Entry>();
    known.forEach((entry, place) => {
      standing.put(entry, place);
    });
    expect(alsoJudged(news, standing, 'ada').map(({ id }) => id)).toEqual(told);
  });
});
