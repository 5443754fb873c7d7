import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from './decision';
import { lastUndoable, Standing, standingDecisions } from './standing';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws' | 'bulkId' | 'reviewer'>;

const ASSETS = ['a', 'b', 'c', 'd'];
const REVIEWERS = ['ada', 'eve'];

const step = fc.record({
  act: fc.constantFrom('approve', 'reject', 'skip', 'bulk', 'undo'),
  asset: fc.constantFrom(...ASSETS),
  reviewer: fc.constantFrom(...REVIEWERS),
});

/** A record as people make it: verdicts, bulks and undos in any interleaving. */
const recordOf = fc.array(step, { maxLength: 40 }).map((steps) => {
  const entries: Entry[] = [];
  const entry = (change: Partial<Entry>): Entry => ({
    id: `${entries.length}`,
    mediaId: 'a',
    kind: 'approve',
    withdraws: null,
    bulkId: null,
    reviewer: 'ada',
    ...change,
  });
  for (const { act, asset, reviewer } of steps) {
    const at = entries.length;
    if (act === 'undo')
      for (const { id, mediaId } of lastUndoable(entries, reviewer))
        entries.push(entry({ mediaId, reviewer, kind: 'withdraw', withdraws: id }));
    else if (act === 'bulk')
      for (const mediaId of ASSETS.slice(1)) entries.push(entry({ mediaId, reviewer, bulkId: `bulk ${at}` }));
    else entries.push(entry({ mediaId: asset, reviewer, kind: act }));
  }
  return entries;
});

function expectSame(fold: Standing<Entry>, entries: readonly Entry[]) {
  const plain = standingDecisions(entries);
  for (const asset of ASSETS) expect(fold.get(asset)).toEqual(plain.get(asset));
  for (const reviewer of REVIEWERS) {
    const undoable = lastUndoable(entries, reviewer);
    expect(fold.lastUndoable(reviewer)).toEqual(undoable);
    expect(fold.lastPlace(reviewer) !== null).toBe(undoable.length > 0);
  }
}

test('entry by entry stands what stands of the whole', () => {
  fc.assert(
    fc.property(recordOf, (entries) => {
      const fold = new Standing<Entry>();
      entries.forEach((entry, place) => {
        fold.put(entry, place);
        expectSame(fold, entries.slice(0, place + 1));
      });
    }),
  );
});

test('in whatever order entries arrive, their places decide', () => {
  const shuffled = recordOf.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(
        entries.map((_, place) => place),
        { minLength: entries.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([entries, order]) => {
      const fold = new Standing<Entry>();
      for (const place of order) {
        const entry = entries[place];
        if (entry) fold.put(entry, place);
      }
      expectSame(fold, entries);
    }),
  );
});

test('what was unsent takes its place in the record when it is recorded, and is not there twice', () => {
  fc.assert(
    fc.property(recordOf, fc.nat(40), (entries, from) => {
      const fold = new Standing<Entry>();
      entries.forEach((entry, place) => {
        fold.put(entry, place < from ? place : 1000 + place);
      });
      entries.forEach((entry, place) => {
        fold.put(entry, place);
      });
      expectSame(fold, entries);
    }),
  );
});

test('each verdict that changed is told, so that a reader need not look at all', () => {
  fc.assert(
    fc.property(recordOf, (entries) => {
      const fold = new Standing<Entry>();
      const seen = new Map<string, string | undefined>();
      let told = 0;
      entries.forEach((entry, place) => {
        fold.put(entry, place);
        for (const asset of fold.changes.slice(told)) seen.set(asset, fold.get(asset)?.id);
        told = fold.changes.length;
        for (const asset of ASSETS) expect(seen.get(asset)).toBe(fold.get(asset)?.id);
      });
    }),
  );
});

test('what others have skipped waits for the rest, what one skipped oneself does not', () => {
  fc.assert(
    fc.property(recordOf, (entries) => {
      const fold = new Standing<Entry>();
      for (const [place, entry] of entries.entries()) fold.put(entry, place);
      for (const asset of ASSETS)
        for (const reviewer of [...REVIEWERS, 'bob']) {
          const spoke = fold.of(asset).some((entry) => entry.reviewer === reviewer);
          const kind = standingDecisions(entries).get(asset)?.kind;
          expect(fold.isOpenFor(asset, reviewer)).toBe(!kind || (kind === 'skip' && !spoke));
        }
    }),
  );
  const past = (letter: 'own' | 'other') => ({ kind: 'skip', isOwn: letter === 'own' }) as const;
  expect(new Standing<Entry>(() => past('other')).isOpenFor('a', 'ada')).toBe(true);
  expect(new Standing<Entry>(() => past('own')).isOpenFor('a', 'ada')).toBe(false);
});
