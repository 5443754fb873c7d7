import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOCK_TOLERANCE_MS } from './acs3';
import { NonceMemory } from './nonce-memory';

test('a nonce is good once', () => {
  const nonces = new NonceMemory();
  expect(nonces.use('a', 0)).toBe(true);
  expect(nonces.use('a', 1)).toBe(false);
  expect(nonces.use('b', 1)).toBe(true);
});

test('a nonce is remembered for as long as a request that carries it can be valid', () => {
  const nonces = new NonceMemory();
  nonces.use('a', 0);
  expect(nonces.use('a', 2 * CLOCK_TOLERANCE_MS)).toBe(false);
  expect(nonces.use('a', 2 * CLOCK_TOLERANCE_MS + 1)).toBe(true);
});

test('what is too old to be replayed is forgotten', () => {
  const nonces = new NonceMemory();
  for (let n = 0; n < 100; n++) nonces.use(`old ${n}`, n);
  nonces.use('new', 3 * CLOCK_TOLERANCE_MS);
  expect(nonces.size).toBe(1);
});

test('memory stays within its capacity, and the latest nonces stay in memory', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), (capacity, used) => {
      const nonces = new NonceMemory(capacity);
      for (let n = 0; n < used; n++) nonces.use(`${n}`, n);
      expect(nonces.size).toBe(Math.min(capacity, used));
      expect(nonces.use(`${used - 1}`, used)).toBe(capacity === 1);
    }),
  );
});
