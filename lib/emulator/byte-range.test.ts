import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseByteRange } from './byte-range';

test.each([
  ['bytes=0-3', { start: 0, end: 4 }],
  ['bytes=5-', { start: 5, end: 10 }],
  ['bytes=9-9', { start: 9, end: 10 }],
  ['bytes=5-99', { start: 5, end: 10 }],
  ['bytes=-3', { start: 7, end: 10 }],
  ['bytes=-10', { start: 0, end: 10 }],
  ['bytes=-99', { start: 0, end: 10 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=10-12', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  [undefined, null],
  ['', null],
  ['bytes=-', null],
  ['bytes=4-3', null],
  ['bytes=0-1,4-5', null],
  ['bytes = 0-1', null],
  ['items=0-1', null],
  ['bytes=a-b', null],
] as const)('%s of ten bytes', (header, range) => {
  expect(parseByteRange(header, 10)).toEqual(range);
});

test('no range of an empty object can be satisfied', () => {
  expect(parseByteRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(parseByteRange('bytes=-5', 0)).toBe('unsatisfiable');
});

test('a range that is satisfied is not empty and lies within the object', () => {
  const bound = fc.option(fc.nat(30), { nil: '' });
  fc.assert(
    fc.property(bound, bound, fc.nat(20), (first, last, sizeBytes) => {
      const range = parseByteRange(`bytes=${first}-${last}`, sizeBytes);
      if (range === null || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.start).toBeLessThan(range.end);
      expect(range.end).toBeLessThanOrEqual(sizeBytes);
    }),
  );
});
