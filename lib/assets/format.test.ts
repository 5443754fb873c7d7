import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBitrate,
  formatBytes,
  formatDateTime,
  formatDuration,
  formatNumber,
  formatResolution,
  formatShortDateTime,
  formatTimecode,
  formatUtc,
} from './format';

describe('formatDuration', () => {
  it.each([
    [0, '0:00.0'],
    [0.36, '0:00.4'],
    [9.94, '0:09.9'],
    [9.96, '0:10'],
    [59.6, '1:00'],
    [216.206667, '3:36'],
    [3599.5, '1:00:00'],
    [36_000, '10:00:00'],
  ])('writes %d s as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('never writes 60 seconds or 60 minutes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
        expect(formatDuration(seconds)).toMatch(/^(\d+:)?[0-5]?\d:[0-5]\d(\.\d)?$/);
      }),
    );
  });
});

describe('formatBytes', () => {
  it.each([
    [191, 'en', '191 B'],
    [1000, 'en', '1 kB'],
    [999_600, 'en', '1 MB'],
    [12_345_678, 'en', '12.3 MB'],
    [7.5e15, 'en', '7.5 PB'],
    [12_345_678, 'zh-CN', '12.3 MB'],
  ])('writes %d bytes in %s as %s', (bytes, locale, text) => {
    expect(formatBytes(bytes, locale).replace(/\s/g, ' ')).toBe(text);
  });
});

describe('other formats', () => {
  it('writes bitrates in kbit/s and Mbit/s', () => {
    expect([formatBitrate(30, 'en'), formatBitrate(1132.68, 'en')]).toEqual(['30 kbit/s', '1.13 Mbit/s']);
  });

  it('writes numbers by locale and resolutions without one', () => {
    expect([formatNumber(100_000, 'en'), formatResolution(3840, 2160)]).toEqual(['100,000', '3840 × 2160']);
  });

  it('writes a moment in UTC alike everywhere, and in a zone with its offset', () => {
    const iso = '2020-12-26T04:11:08.000Z';
    expect(formatUtc(iso)).toBe('2020-12-26 04:11:08 UTC');
    expect(formatDateTime(iso, 'en', 'Asia/Shanghai')).toBe('Dec 26, 2020, 12:11:08 GMT+8');
    expect(formatDateTime(iso, 'zh-CN', 'Asia/Shanghai')).toContain('12:11:08');
    expect(formatShortDateTime(iso, 'America/New_York')).toBe('2020-12-25 23:11');
  });
});

describe('formatTimecode', () => {
  it.each([
    [0, '0:00'],
    [4.5, '0:04.5'],
    [59.96, '1:00'],
    [62.04, '1:02'],
    [3723.25, '1:02:03.3'],
  ])('writes %d s as %s', (seconds, text) => {
    expect(formatTimecode(seconds)).toBe(text);
  });
});
