import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFolded, NO_FOLDS, parseFolds, printFolds, toggleFold } from './folds';

const key = fc.string({ unit: fc.constantFrom('a', '批', ',', '\\', '~', '*', ' ', '\n', '.') });
const folds = fc.record({ isAll: fc.boolean(), keys: fc.uniqueArray(key, { maxLength: 6 }) });

describe('closed groups', () => {
  it('come back from an address as they were written, whatever their keys hold', () => {
    fc.assert(
      fc.property(folds, (before) => {
        expect(parseFolds(printFolds(before))).toEqual(before);
      }),
    );
  });

  it('are read from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseFolds(text)).not.toThrow();
      }),
    );
  });

  it.each([
    ['', NO_FOLDS],
    ['*', { isAll: true, keys: [] }],
    ['pass,~,block', { isAll: false, keys: ['pass', '', 'block'] }],
    ['*,pass', { isAll: true, keys: ['pass'] }],
    ['\\*', { isAll: false, keys: ['*'] }],
    ['pass,pass,,', { isAll: false, keys: ['pass'] }],
  ])('are spelt %j', (text, expected) => {
    expect(parseFolds(text)).toEqual(expected);
  });

  it('change one at a time, and back', () => {
    fc.assert(
      fc.property(folds, key, key, (before, toggled, other) => {
        const after = toggleFold(before, toggled);
        expect(isFolded(after, toggled)).toBe(!isFolded(before, toggled));
        if (other !== toggled) expect(isFolded(after, other)).toBe(isFolded(before, other));
        expect(isFolded(toggleFold(after, toggled), toggled)).toBe(isFolded(before, toggled));
      }),
    );
  });
});
