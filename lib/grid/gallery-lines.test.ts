import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRow } from '../assets/fixtures';
import { LookupStore } from '../ledger/lookup-store';
import { type Folds, NO_FOLDS } from './folds';
import { GalleryLines, type Lead } from './gallery-lines';
import { Grouping } from './grouping';

const word = (values: readonly string[]) => values.join() || 'none';

interface Shape {
  folds?: Folds;
  isGrouped?: boolean;
  lead?: Lead | null;
}

/** Rows of these audit statuses, in groups by them, that many beside each other. */
function gallery(
  statuses: readonly string[],
  across: number,
  { folds = NO_FOLDS, isGrouped = true, lead = null }: Shape = {},
): GalleryLines {
  const counts = { tokens: statuses.length, unique: statuses.length, duplicate: 0, malformed: 0, other: 0 };
  const store = new LookupStore(counts, () => undefined);
  const levels = [{ field: 'audit', word } as const, { field: 'type', word } as const];
  const grouping = new Grouping(levels, 'en');
  const sort = isGrouped ? grouping.sorts : [];
  const view = store.createRowView({ sort, query: '', matches: null, locale: 'en' });
  store.apply({
    type: 'found',
    rows: statuses.map((auditStatus, position) =>
      testRow({ id: `id${position}`, position, auditStatus, mediaType: 'video' }),
    ),
  });
  view.sync();
  return new GalleryLines(isGrouped ? grouping.linesOf(view).update(1, folds) : view, across, lead);
}

/** Row by row what stands at each place; a dot where nothing does. */
function drawn(lines: GalleryLines, across: number): string[] {
  return Array.from({ length: lines.rowCount }, (_, row) =>
    Array.from({ length: across }, (_, column) => lines.keyAt(row * across + column) ?? '.').join(' '),
  );
}

describe('a gallery', () => {
  const statuses = ['pass', 'block', 'pass', 'pass', 'block', 'pass'];

  it('without groups is its cards one after another', () => {
    const lines = gallery(statuses, 4, { isGrouped: false });
    expect(drawn(lines, 4)).toEqual(['id0 id1 id2 id3', 'id4 id5 . .']);
    expect([lines.length, lines.headingAt(0), lines.indexOf('id9')]).toEqual([6, null, -1]);
  });

  it('leaves places empty before the first card, so that another stays in its column', () => {
    const plain = gallery(statuses, 4, { isGrouped: false });
    const lead = plain.leadFor(plain.indexOf('id1'), -2);
    expect(lead).toEqual({ path: null, places: 2 });
    const shifted = gallery(statuses, 4, { isGrouped: false, lead });
    expect(drawn(shifted, 4)).toEqual(['. . id0 id1', 'id2 id3 id4 id5']);
    expect(shifted.leadFor(shifted.indexOf('id4'), 1).places).toBe(3);
    // Home, and up from the second row.
    expect([shifted.settle(0, 7), shifted.settle(1, 5), shifted.ids(0, 2)]).toEqual([2, 2, ['id0']]);

    const grouped = gallery(statuses, 3);
    const within = grouped.leadFor(grouped.indexOf('id3'), -1);
    expect(within).toEqual({ path: 'pass/video', places: 2 });
    expect(drawn(gallery(statuses, 3, { lead: within }), 3)).toEqual([
      ...['group block . .', 'group block/video . .', 'id1 id4 .'],
      ...['group pass . .', 'group pass/video . .', '. . id0', 'id2 id3 id5'],
    ]);
  });

  it('has a heading above the cards of each group, which begin a row of their own', () => {
    expect(drawn(gallery(statuses, 3), 3)).toEqual([
      ...['group block . .', 'group block/video . .', 'id1 id4 .'],
      ...['group pass . .', 'group pass/video . .', 'id0 id2 id3', 'id5 . .'],
    ]);
    const closed = gallery(statuses, 3, { folds: { isAll: false, keys: ['block/video', 'pass'] } });
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
    const lead = fc.option(
      fc.record({ path: fc.constantFrom('pass/video', 'block', null), places: fc.nat({ max: 1 }) }),
    );
    const shape = fc.record({ folds, lead, isGrouped: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(status, { maxLength: 30 }),
        fc.integer({ min: 2, max: 6 }),
        shape,
        (all, across, asked) => {
          const open = gallery(all, across, { ...asked, folds: NO_FOLDS });
          expect(open.ids(0, open.length - 1).toSorted()).toEqual(all.map((_, n) => `id${n}`).toSorted());
          const lines = gallery(all, across, asked);
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
