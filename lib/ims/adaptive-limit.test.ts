import { describe, expect, it } from 'vitest';
import { AdaptiveLimit } from './adaptive-limit';

describe('the adaptive limit', () => {
  it('starts at the ceiling and never goes above it', () => {
    const limit = new AdaptiveLimit(8);
    limit.succeeded();
    expect(limit.value).toBe(8);
  });

  it('halves once for all the calls that one throttling caught in flight', () => {
    const limit = new AdaptiveLimit(16);
    for (let call = 0; call < 16; call++) limit.throttled(0, 50);
    expect(limit.value).toBe(8);
    limit.throttled(60, 100);
    expect(limit.value).toBe(4);
  });

  it('never goes below one', () => {
    const limit = new AdaptiveLimit(2);
    for (let at = 0; at < 10; at++) limit.throttled(at, at);
    expect(limit.value).toBe(1);
  });

  it('takes a slot back for each round of successes', () => {
    const limit = new AdaptiveLimit(16);
    limit.throttled(0, 0);
    for (let call = 0; call < 9; call++) limit.succeeded();
    expect(limit.value).toBe(9);
  });
});
