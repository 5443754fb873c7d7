import { describe, expect, it } from 'vitest';
import { logScale } from './log-scale';

describe('logScale', () => {
  const bitrates = logScale([100, 1000, 10_000], [0, 200]);

  it('gives equal factors equal room', () => {
    expect([100, 1000, 10_000].map(bitrates.at)).toEqual([0, 100, 200]);
  });

  it('marks a few round values and none beside the axis', () => {
    const ticks = bitrates.ticks();
    expect(ticks.length).toBeLessThanOrEqual(4);
    expect(ticks.every((tick) => tick >= 80 && tick <= 12_000)).toBe(true);
    expect(logScale([332, 415], [0, 1]).ticks()).toEqual([332]);
  });

  it('puts equal values into the middle', () => {
    const level = logScale([720, 720], [0, 100]);
    expect([level.at(720), level.covers(720), level.covers(480)]).toEqual([50, true, false]);
  });
});
