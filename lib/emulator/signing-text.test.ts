import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodeUnit, equalInConstantTime, percentEncode, sha256Hex } from './signing-text';

test.each([
  ['a b*~', 'a%20b%2A~'],
  ["(!')/中", '%28%21%27%29%2F%E4%B8%AD'],
  ['AZaz09-_.~', 'AZaz09-_.~'],
  ['+&=%', '%2B%26%3D%25'],
])('%j is encoded as RFC 3986 says', (text, encoded) => {
  expect(percentEncode(text)).toBe(encoded);
});

test('encoded text holds unreserved characters and capital escapes only, and decodes to what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(percentEncode(text)).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(percentEncode(text))).toBe(text);
    }),
  );
});

test('the hash of nothing is the one that signatures name', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('texts are equal when they are the same, of whatever length', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(equalInConstantTime(a, b)).toBe(a === b);
      expect(equalInConstantTime(a, a)).toBe(true);
    }),
  );
});

test('capitals sort before small letters', () => {
  expect(['b', 'a', 'B', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'b']);
});
