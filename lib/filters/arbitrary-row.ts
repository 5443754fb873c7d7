import fc from 'fast-check';
import type { AssetRow } from '../assets/asset-row';
import { testRow } from '../assets/fixtures';

const word = fc.constantFrom('pass', 'Pass', 'review', 'block');

/** For tests: rows that share values, so that filters find some and leave others out. */
export const anyRow: fc.Arbitrary<AssetRow> = fc
  .record({
    title: fc.constantFrom('Rain', 'rain, night', '雨夜 3', null),
    auditStatus: fc.option(word),
    auditLabel: fc.constantFrom('ad', 'logo', 'ad, logo', 'AD', null),
    mediaType: fc.constantFrom('video', 'image', null),
    tags: fc.subarray(['sea', 'Sea', 'night']),
    durationSeconds: fc.option(fc.nat(120)),
    sizeBytes: fc.option(fc.nat(5_000_000)),
    isFavorite: fc.option(fc.boolean()),
    createdAt: fc.constantFrom('2026-03-09T16:00:00.000Z', '2025-01-01T00:00:00.000Z', null),
    userData: fc.constantFrom('{"project":"x"}', '{"project":["a","b"]}', null),
  })
  .map((change) => testRow(change));
