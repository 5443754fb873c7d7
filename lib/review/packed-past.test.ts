import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VERDICTS } from './decision';
import { hasOwn, packPast, pastAt } from './packed-past';

const IDS = ['a', 'b', 'c', 'd'];

const live = fc.array(
  fc.record({
    mediaId: fc.constantFrom(...IDS, 'not in the list'),
    kind: fc.constantFrom(...VERDICTS),
    reviewer: fc.constantFrom('ada', 'eve'),
  }),
);

test('each place says what was said last of its asset, and whether the reader is among those who judged it', () => {
  fc.assert(
    fc.property(live, (entries) => {
      const letters = packPast(IDS, entries, 'ada');
      IDS.forEach((id, position) => {
        const own = entries.filter(({ mediaId }) => mediaId === id);
        const last = own.at(-1);
        const isOwn = own.some(({ reviewer }) => reviewer === 'ada');
        expect(pastAt(letters, position)).toEqual(last ? { kind: last.kind, isOwn } : null);
      });
      expect(hasOwn(letters)).toBe(
        entries.some(({ mediaId, reviewer }) => reviewer === 'ada' && IDS.includes(mediaId)),
      );
    }),
  );
});

test('a character an asset, and none for what is open at the end', () => {
  const ids = Array.from({ length: 100_000 }, (_, n) => n.toString(16).padStart(32, '0'));
  const judged = ids
    .slice(0, 70_000)
    .map((mediaId) => ({ mediaId, kind: 'approve', reviewer: 'ada' }) as const);
  expect(packPast(ids, judged, 'eve')).toBe('a'.repeat(70_000));
  expect(packPast(ids, [], 'eve')).toBe('');
  expect(pastAt('', 5)).toBeNull();
});
