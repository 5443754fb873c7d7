import { describe, expect, it } from 'vitest';
import { isLocale, negotiateLocale } from './negotiate';

describe('negotiateLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-hans', 'zh-CN'],
    ['en;q=0.5, zh;q=0.7', 'zh-CN'],
    ['fr-FR, fr;q=0.9, zh;q=0.3, en;q=0.2', 'zh-CN'],
    ['fr, de', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['zh;q=nonsense', 'en'],
    ['*', 'en'],
    [';;;,,q=1', 'en'],
  ])('answers %j with %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe('isLocale', () => {
  it('knows the locales that have messages, and nothing else', () => {
    expect(['en', 'zh-CN', 'zh', '', undefined, '__proto__'].map(isLocale)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
