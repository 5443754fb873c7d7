import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateWindow } from './rate-window';

describe('the rate window', () => {
  it('never lets more starts into any second than its capacity', () => {
    const gaps = fc.array(fc.nat({ max: 400 }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), gaps, (capacity, waits) => {
        const window = new RateWindow(capacity);
        const starts: number[] = [];
        let now = 0;
        for (const wait of waits) {
          now = Math.max(now + wait, window.freeAt(capacity));
          window.record(now);
          starts.push(now);
        }
        for (const [index, start] of starts.entries()) {
          expect(start - (starts[index - capacity] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
        }
      }),
    );
  });

  it('keeps a part of the capacity for those with the larger quota', () => {
    const window = new RateWindow(10);
    for (let n = 0; n < 8; n++) window.record(100);
    expect(window.freeAt(8)).toBe(1125);
    expect(window.freeAt(10)).toBeLessThan(100);
    expect(window.count(100)).toBe(8);
    expect(window.count(1125)).toBe(0);
  });
});
