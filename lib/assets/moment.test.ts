import { describe, expect, it } from 'vitest';
import { formatMoment, momentPath, parseMoment } from './moment';

describe('parseMoment', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['42.5', 42.5],
    ['62s', 62],
    [' 7 ', 7],
    ['1:02', 62],
    ['1:02.25', 62.25],
    ['0:7', 7],
    ['100:00', 6000],
    ['1:02:03', 3723],
    ['1:02:03.5', 3723.5],
  ])('reads %j as %d seconds', (text, seconds) => {
    expect(parseMoment(text)).toBe(seconds);
  });

  it.each(['', 'abc', '-3', '1:', ':30', '1:2:3:4', '1e3', '1:100', 'Infinity', '9'.repeat(20), '4,5'])(
    'refuses %j',
    (text) => {
      expect(parseMoment(text)).toBeNull();
    },
  );
});

describe('momentPath', () => {
  it('adds the second to the clean address, in tenths', () => {
    expect(momentPath('abc', null, 42)).toBe('/assets/abc?t=42');
    expect(momentPath('abc', 'cn-beijing', 3.149)).toBe('/assets/abc?region=cn-beijing&t=3.1');
  });

  it('leads to where it was made', () => {
    for (const seconds of [0, 0.04, 9.96, 3599.99, 86_400]) {
      const t = new URL(momentPath('abc', null, seconds), 'http://host').searchParams.get('t') ?? '';
      expect(parseMoment(t)).toBeCloseTo(seconds, 0);
    }
  });
});

describe('formatMoment', () => {
  it.each([
    [0, '0:00', '0:00.0'],
    [4.6, '0:04', '0:04.6'],
    [59.99, '0:59', '0:59.9'],
    [62.04, '1:02', '1:02.0'],
    [3723.5, '1:02:03', '1:02:03.5'],
    [-1, '0:00', '0:00.0'],
  ])('shows %d as %s or %s', (seconds, clock, withTenths) => {
    expect(formatMoment(seconds)).toBe(clock);
    expect(formatMoment(seconds, true)).toBe(withTenths);
  });

  it('is read back as the second it shows', () => {
    for (const seconds of [0, 9.5, 61, 3661.2]) {
      expect(parseMoment(formatMoment(seconds, true))).toBeCloseTo(seconds, 5);
    }
  });
});
