import { expect, test } from 'vitest';
import { cacheSeconds, isExpired, livesLongEnough } from './lifetime';

const NOW = new Date('2026-04-01T08:00:00.000Z');
const inSeconds = (seconds: number | null) =>
  seconds === null ? null : new Date(NOW.getTime() + seconds * 1000);

test.each([
  { left: null, long: true, dead: false, cached: 300 },
  { left: 86_400, long: true, dead: false, cached: 300 },
  { left: 330, long: true, dead: false, cached: 300 },
  { left: 329.9, long: true, dead: false, cached: 299 },
  { left: 60, long: true, dead: false, cached: 30 },
  { left: 59.999, long: false, dead: false, cached: 29 },
  { left: 30.5, long: false, dead: false, cached: 0 },
  { left: 1, long: false, dead: false, cached: 0 },
  { left: 0, long: false, dead: true, cached: 0 },
  { left: -3600, long: false, dead: true, cached: 0 },
])(
  '$left s before it expires: long enough $long, dead $dead, remembered $cached s',
  ({ left, long, dead, cached }) => {
    const expiry = inSeconds(left);
    expect(livesLongEnough(expiry, NOW)).toBe(long);
    expect(isExpired(expiry, NOW)).toBe(dead);
    expect(cacheSeconds(expiry, NOW)).toBe(cached);
  },
);
