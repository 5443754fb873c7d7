import { expect, test } from 'vitest';
import { parseIds } from '../ids/parse-ids';
import { createCatalogue } from './catalogue';
import { ODD_ASSETS } from './catalogue-odd';
import { REAL_COUNT } from './catalogue-real';

const catalogue = createCatalogue({
  seed: 1,
  sign: (bucket, key) => `http://127.0.0.1:1/${bucket}/${key}`,
  mediaOrigin: 'http://127.0.0.1:1',
  now: () => 0,
});
const parsed = parseIds(catalogue.sampleText());
const kinds = parsed.ids.map((id) => catalogue.find(id).kind);

test('the sample text holds about 220 unique IDs in several spellings', () => {
  expect(parsed.ids.length).toBe(catalogue.sampleIds().length + 4);
  expect(parsed.ids.length).toBeGreaterThan(200);
  expect(parsed.normalised).toBe(2);
});

test('the sample text holds every real and every odd asset', () => {
  const wanted = [
    ...Array.from({ length: REAL_COUNT }, (_, n) => n),
    ...[...ODD_ASSETS.values()].map(({ n }) => n),
  ].map(catalogue.mediaId);
  expect(wanted.filter((id) => !parsed.ids.includes(id))).toEqual([]);
});

test('the sample text shows duplicates, malformed tokens, ignored IDs and one in neither list', () => {
  expect(parsed.duplicates).toHaveLength(2);
  expect(parsed.malformed.map(({ reason }) => reason)).toEqual(['masked', 'tooShort']);
  expect(kinds.filter((kind) => kind === 'ignored')).toHaveLength(3);
  expect(parsed.ids.filter((_, at) => kinds[at] === 'absent')).toEqual(['e0e00af'.padEnd(32, '0')]);
});

test('the sample text begins with the assets that have real media', () => {
  expect(parsed.ids.slice(0, REAL_COUNT)).toEqual(catalogue.sampleIds().slice(0, REAL_COUNT));
});
