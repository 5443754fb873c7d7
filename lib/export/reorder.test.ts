import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Reorder } from './reorder';

it('gives every value once and in order, however they arrive, and none before those that stand before it', () => {
  const shuffled = fc.nat(200).chain((count) => {
    const places = Array.from({ length: count }, (_, place) => place);
    return fc.shuffledSubarray(places, { minLength: count });
  });
  fc.assert(
    fc.property(shuffled, (arrival) => {
      const reorder = new Reorder<string>();
      const left: number[] = [];
      const arrived = new Set<number>();
      for (const place of arrival) {
        reorder.put(place, `value ${place}`);
        arrived.add(place);
        for (const [at, value] of reorder.take()) {
          expect(value).toBe(`value ${at}`);
          left.push(at);
        }
        const gap = Array.from({ length: arrival.length + 1 }, (_, n) => n).find((n) => !arrived.has(n));
        expect(left).toHaveLength(gap ?? 0);
        expect(reorder.size).toBe(arrived.size - left.length);
      }
      expect(left).toEqual(arrival.toSorted((a, b) => a - b));
    }),
  );
});
