import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankWords } from './rank-words';

const SORT = ['Sort by size', '按大小排序'];

describe('typed words', () => {
  it.each([
    ['sort', 0],
    ['SORT', 0],
    ['size', 1],
    ['size sort', 1],
    ['ort', 2],
    ['按大', 0],
    ['大小', 2],
    ['大小 sort', 2],
    ['stsz', 4],
    ['', 0],
  ])('fit a name in either language: %s', (typed, rank) => {
    expect(rankWords(typed, SORT)).toBe(rank);
  });

  it.each(['title', 'sort title', 'zs', '标题'])('do not fit what they do not name: %s', (typed) => {
    expect(rankWords(typed, SORT)).toBeNull();
  });

  it('fit a name best that begins with them, and any name by its own words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(' ');
        expect(rankWords(name.slice(0, words[0]?.length), [name])).toBe(0);
        expect(rankWords(words.toReversed().join(' '), ['x', name])).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  it('are judged without fault, whatever they and the names are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
        (typed, names) => {
          const rank = rankWords(typed, names);
          expect(rank === null || rank >= 0).toBe(true);
        },
      ),
    );
  });
});
