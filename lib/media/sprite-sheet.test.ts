import { describe, expect, test } from 'vitest';
import type { SpriteSet } from '../assets/asset';
import { spriteSheet } from './sprite-sheet';

function set(facts: Partial<SpriteSet> = {}): SpriteSet {
  return {
    bucket: 'samples',
    location: 'oss-cn-shanghai',
    count: 32,
    tileCount: 2,
    snapshotRegular: null,
    spriteRegular: 'job/sheet-{TileCount}.jpg',
    templateId: null,
    iceJobId: null,
    ...facts,
  };
}

describe('sheets', () => {
  test.each([
    [0, 'job/sheet-00001.jpg'],
    [1, 'job/sheet-00002.jpg'],
    [2, 'other/00001.png'],
  ])('are numbered through all sets: %i is %s', (n, key) => {
    const sets = [set(), set({ spriteRegular: 'other/{TileCount}.png', tileCount: 1 })];
    expect(spriteSheet(sets, n)).toEqual({ bucket: 'samples', location: 'oss-cn-shanghai', key });
  });

  test('end after the last one', () => {
    expect(spriteSheet([set()], 2)).toBeNull();
    expect(spriteSheet([], 0)).toBeNull();
  });

  test('have five digits, however many the data claims', () => {
    const sets = [set({ tileCount: 99_999_999 })];
    expect(spriteSheet(sets, 99_998)?.key).toBe('job/sheet-99999.jpg');
    expect(spriteSheet(sets, 99_999)).toBeNull();
  });

  test('are one when their count is unknown', () => {
    expect(spriteSheet([set({ tileCount: null })], 0)?.key).toBe('job/sheet-00001.jpg');
  });

  test('may lie in a bucket of unknown location', () => {
    expect(spriteSheet([set({ location: null })], 0)).toMatchObject({ location: null });
  });
});

test.each<[string, Partial<SpriteSet>]>([
  ['no bucket', { bucket: null }],
  ['a bucket that ends the host name', { bucket: 'evil.example/#' }],
  ['a bucket with a dot', { bucket: 'a.evil' }],
  ['a location that ends the host name', { location: 'evil.example/?' }],
  ['a location that is none of OSS', { location: 'evil' }],
  ['no key', { spriteRegular: null }],
  ['a key that climbs', { spriteRegular: '../../package-{TileCount}.jpg' }],
  ['a key that climbs later', { spriteRegular: 'a/./../b-{TileCount}.jpg' }],
  ['a key that begins with a slash', { spriteRegular: '/a-{TileCount}.jpg' }],
  ['a key with a backslash', { spriteRegular: 'a\\..\\b-{TileCount}.jpg' }],
  ['a key with a control character', { spriteRegular: 'a\n{TileCount}.jpg' }],
  ['a key that is no picture', { spriteRegular: 'secrets-{TileCount}.sql' }],
  ['a query instead of a picture', { spriteRegular: 'package.json?{TileCount}' }],
])('nothing is signed for %s', (_, facts) => {
  expect(spriteSheet([set(facts)], 0)).toBeNull();
});
