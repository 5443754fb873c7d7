import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRow } from '../assets/fixtures';
import { LookupStore } from '../ledger/lookup-store';
import { type Folds, NO_FOLDS } from './folds';
import { GalleryLines } from './gallery-lines';
import { Grouping } from './grouping';

const word = (values: readonly string[]) => values.join() || 'none';

/** Rows of these audit statuses, in groups by them, that many beside each other. */
function gallery(statuses: readonly string[], across: number, folds: Folds = NO_FOLDS): GalleryLines {
  const counts = { tokens: statuses.length, unique: statuses.length, duplicate: 0, malformed: 0, other: 0 };
  const store = new LookupStore(counts, () => undefined);
  const levels = [{ field: 'audit', word } as const, { field: 'type', word } as const];
  const grouping = new Grouping(levels, 'en');
  const view = store.createRowView({ sort: grouping.sorts, query: '', matches: null, locale: 'en' });
  store.apply({
    type: 'found',
    rows: statuses.map((auditStatus, position) =>
      testRow({ id: `id${position}`, position, auditStatus, mediaType: 'video' }),
    ),
  });
  view.sync();
  return new GalleryLines(grouping.linesOf(view).update(1, folds), across);
}

/** Row by row what stands at each place; a dot where nothing does. */
function drawn(lines: GalleryLines, across: number): string[] {
  return Array.from({ length: lines.rowCount }, (_, row) =>
    Array.from({ length: across }, (_, column) => lines.keyAt(row * across + column) ?? '.').join(' '),
  );
}

describe('a grouped gallery', () => {
  const statuses = ['pass', 'block', 'pass', 'pass', 'block', 'pass'];

  it('has a heading above the cards of each group, which begin a row of their own', () => {
    expect(drawn(gallery(statuses, 3), 3)).toEqual([
      ...['group block . .', 'group block/video . .', 'id1 id4 .'],
      ...['group pass . .', 'group pass/video . .', 'id0 id2 id3', 'id5 . .'],
    ]);
    const closed = gallery(statuses, 3, { isAll: false, keys: ['block/video', 'pass'] });
    expect(drawn(closed, 3)).toEqual(['group block . .', 'group block/video . .', 'group pass . .']);
    expect(closed.headingAt(2)?.path).toBe('pass');
    expect(closed.indexOf('id5')).toBe(6);
  });

  it('leads the arrow keys past empty places', () => {
    const lines = gallery(statuses, 3);
    const at = (key: string) => lines.indexOf(key);
    // Right of the last card of a group is the next heading; below a row's end, or above it, the last that stands there.
    expect(lines.settle(at('id4') + 1, at('id4'))).toBe(at('group pass'));
    expect(lines.settle(at('id3') + 3, at('id3'))).toBe(at('id5'));
    expect(lines.settle(at('id2') - 3, at('id2'))).toBe(at('group pass/video'));
    expect(lines.settle(at('id5') + 1, at('id5'))).toBe(at('id5'));
    expect(lines.settle(at('id0'), at('id2'))).toBe(at('id0'));
  });

  it('has every row once, where its key says, and rows at the heights that were asked for', () => {
    const status = fc.constantFrom('pass', 'block', 'review');
    const folds = fc.record({ isAll: fc.boolean(), keys: fc.subarray(['pass', 'block/video', 'review']) });
    fc.assert(
      fc.property(
        fc.array(status, { maxLength: 30 }),
        fc.integer({ min: 2, max: 6 }),
        folds,
        (all, across, closed) => {
          const open = gallery(all, across);
          expect(open.ids(0, open.length - 1).toSorted()).toEqual(all.map((_, n) => `id${n}`).toSorted());
          const lines = gallery(all, across, closed);
          let topPx = 0;
          for (let row = 0; row < lines.rowCount; row += 1) {
            expect(lines.topOf(row, 10, 100)).toBe(topPx);
            expect(lines.rowAtTop(topPx + 5, 10, 100)).toBe(row);
            topPx += lines.headingAt(row) ? 10 : 100;
          }
          for (let place = 0; place < lines.length; place += 1) {
            const key = lines.keyAt(place);
            if (key !== null) expect(lines.indexOf(key)).toBe(place);
            else expect(lines.keyAt(lines.settle(place, place))).not.toBeNull();
          }
        },
      ),
    );
  });
});
