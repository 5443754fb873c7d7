import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenBucket } from './token-bucket';

test('no limit lets everything through', () => {
  const bucket = new TokenBucket(0);
  expect(Array.from({ length: 1000 }, () => bucket.take(0))).toEqual(Array(1000).fill(0));
});

test('one second’s worth goes through at once, then one call per interval', () => {
  const bucket = new TokenBucket(4);
  expect([0, 0, 0, 0, 0].map(() => bucket.take(1000))).toEqual([0, 0, 0, 0, 250]);
  expect(bucket.take(1100)).toBe(150);
  expect(bucket.take(1250)).toBe(0);
  expect(bucket.take(1250)).toBe(250);
});

test('a pause saves up one second’s worth and no more', () => {
  const bucket = new TokenBucket(3);
  bucket.take(0);
  expect([0, 0, 0, 0].map(() => bucket.take(60_000) === 0)).toEqual([true, true, true, false]);
});

test('a call that waits as long as it is told goes through', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 2000 }), (perSecond, calls) => {
      const bucket = new TokenBucket(perSecond);
      let now = 0;
      for (let call = 0; call < calls; call++) now += bucket.take(now);
      expect(bucket.take(now + Math.ceil(1000 / perSecond))).toBe(0);
    }),
  );
});

test('never more than one second’s worth beyond the rate, however the calls come', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.nat(200)), (perSecond, gapsMs) => {
      const bucket = new TokenBucket(perSecond);
      let now = 0;
      let taken = 0;
      for (const gapMs of gapsMs) {
        now += gapMs;
        if (bucket.take(now) === 0) taken += 1;
      }
      expect(taken).toBeLessThanOrEqual(perSecond + (now * perSecond) / 1000);
    }),
  );
});

test('a clock that goes back takes nothing away', () => {
  const bucket = new TokenBucket(2);
  bucket.take(5000);
  expect(bucket.take(1000)).toBe(0);
});
