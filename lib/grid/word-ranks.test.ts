import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordRanks } from './word-ranks';

/** The words by their ranks; those that tie stand as they came. */
function byRank(words: readonly string[], locale: string): string[] {
  const ranks = new WordRanks(locale);
  const ranked = words.map((word) => ({ word, rank: ranks.add(word) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}

describe('the ranks of words', () => {
  it('compare as the words do, whichever comes first, and equal words by which did', () => {
    const known = fc.constantFrom('a', 'A', 'á', 'Folder 9', 'folder 10', '视频', '音频');
    // Fewer than there is room for between any two.
    const words = fc.array(fc.oneof(known, fc.string()), { maxLength: 32 });
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'zh-CN'), (words, locale) => {
        const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
        expect(byRank(words, locale)).toEqual([...words].sort(compare));
      }),
    );
  });

  it.each([
    ['in their order', (n: number) => n],
    ['against it', (n: number) => -n],
    ['in no order', (n: number) => (n * 7919) % 20_011],
    ['in their order between two others', (n: number) => (n < 2 ? n * 50_000 : n)],
  ])('are in order for 20,000 words that come %s', (_name, numberOf) => {
    const words = Array.from({ length: 20_000 }, (_, n) => String(200_000 + numberOf(n)));
    expect(byRank(words, 'en')).toEqual([...words].sort());
  });

  it('never stand above those of words that come later in the alphabet, however little room is left', () => {
    const ranks = new WordRanks('en');
    const [low, high] = [ranks.add('a'), ranks.add('z')];
    const falling = Array.from({ length: 200 }, (_, n) => ranks.add(`m${String(200 - n).padStart(3, '0')}`));
    for (const [n, rank] of falling.entries()) {
      expect(rank).toBeLessThan(falling[n - 1] === rank ? high : (falling[n - 1] ?? high));
      expect(rank).toBeGreaterThanOrEqual(low);
    }
  });
});
