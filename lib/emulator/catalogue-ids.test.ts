import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIdCodec, FAULT_PREFIX } from './catalogue-ids';

const codec = createIdCodec(1, 'media');

describe('an ID', () => {
  test('gives its number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (n) => {
        expect(codec.decode(codec.encode(n))).toBe(n);
      }),
    );
  });

  test('looks like a media ID and never like a fault', () => {
    const ids = Array.from({ length: 70_000 }, (_, n) => codec.encode(n));
    expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id) || id.startsWith(FAULT_PREFIX))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('means nothing under another seed or for another purpose', () => {
    expect(createIdCodec(2, 'media').decode(codec.encode(5))).toBeNull();
    expect(createIdCodec(1, 'job').decode(codec.encode(5))).toBeNull();
  });

  test.each(['', 'x'.repeat(32), 'A'.repeat(32), '0'.repeat(31), '0'.repeat(33)])('is not %j', (text) => {
    expect(codec.decode(text)).toBeNull();
  });

  test('exists for whole numbers from 0 only', () => {
    expect(() => codec.encode(-1)).toThrow(RangeError);
    expect(() => codec.encode(0.5)).toThrow(RangeError);
    expect(() => codec.encode(2 ** 48)).toThrow(RangeError);
  });
});
