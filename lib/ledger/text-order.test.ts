import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextOrder } from './text-order';

function sorted(words: string[], locale: string): string[] {
  const order = new TextOrder(locale);
  order.learn(words);
  const keys = new Map(words.map((word) => [word, order.key(word)]));
  return [...words].sort((a, b) => {
    const [left = '', right = ''] = [keys.get(a), keys.get(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  });
}

describe('TextOrder', () => {
  it.each([
    ['numbers by their value', 'en', ['clip 9', 'clip 10', 'clip 100', 'clip 101']],
    ['numbers with leading zeros by their value', 'en', ['take 007', 'take 8', 'take 0010']],
    ['capitals and accents beside their plain letters', 'en', ['apple', 'Äpple 2', 'APPLE 3', 'banana']],
    ['Chinese by pinyin', 'zh-CN', ['安静', '北京', '城市', '片段', '夜景']],
    ['Chinese before Latin in Chinese', 'zh-CN', ['3 zebras', '片段', 'zebra']],
    ['Latin before Chinese in English', 'en', ['3 zebras', 'zebra', '片段']],
    ['mixed words by the part that differs', 'zh-CN', ['Clip 城市', 'Clip 夜景', 'Zoom']],
  ])('puts %s', (_, locale, words) => {
    expect(sorted([...words].reverse(), locale)).toEqual(words);
  });

  it('holds what differs in case, accents or leading zeros only to be equal', () => {
    const order = new TextOrder('en');
    order.learn(['Café 07']);
    expect(order.key('Café 07')).toBe(order.key('CAFE 7'));
  });

  it('agrees with the collator on any words of letters and digits', () => {
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    const word = fc.string({ unit: fc.constantFrom(...'abcXYZéöñ0123456789'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(sorted(words, 'en')).toEqual([...words].sort(collator.compare));
      }),
    );
  });

  it('says when a new character puts earlier keys out of date', () => {
    const order = new TextOrder('zh-CN');
    expect(order.learn(['plain words 12'])).toBe(false);
    expect(order.learn(['夜景'])).toBe(true);
    expect(order.learn(['景夜'])).toBe(false);
    expect(order.learn(['北京'])).toBe(true);
  });
});
