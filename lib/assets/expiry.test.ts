import { describe, expect, it } from 'vitest';
import { signedUrlExpiry } from './expiry';
import { wireWith } from './fixtures';

describe('signedUrlExpiry', () => {
  it('reads the earliest expiry of all signed URLs of an item', () => {
    const wire = wireWith({
      basic: { CoverURL: 'https://h/c.jpg?x-oss-date=20260102T030405Z&x-oss-expires=3600&x-oss-signature=x' },
      files: [{}, { FileUrl: 'https://h/b.mp4?Expires=1900000000&Signature=x' }],
    });
    expect(signedUrlExpiry(wire)?.toISOString()).toBe('2026-01-02T04:04:05.000Z');
  });

  it('looks into JSON in strings, each URL on its own', () => {
    const Snapshots = JSON.stringify([
      'http://h/1.png?Expires=1700000000&Signature=a',
      'http://h/2.png?Expires=1600000000',
    ]);
    expect(signedUrlExpiry(wireWith({ basic: { Snapshots } }))?.getTime()).toBe(1_600_000_000_000);
  });

  it.each([
    ['no URL is signed', 'https://h/a.mp4'],
    ['the vendor’s sample leaves it empty', 'http://h/a.mp4?Expires=&Signature='],
    ['it is no number', 'http://h/a.mp4?Expires=never'],
  ])('is null when %s', (_, FileUrl) => {
    expect(signedUrlExpiry(wireWith({ files: [{ FileUrl }] }))).toBeNull();
  });
});
