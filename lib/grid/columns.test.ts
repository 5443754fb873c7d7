import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type ColumnId } from '../assets/columns';
import { type ColumnsView, orderedColumns, placeColumns } from './column-layout';
import { clampWidth, moveColumn, pinColumn, showColumn, sizeColumn, stepColumn } from './edit-columns';

const FIRST: ColumnsView = {
  hidden: [],
  shown: [],
  order: [],
  left: ['position', 'cover', 'title'],
  right: [],
  widths: [],
};
const IDS = COLUMNS.map(({ id }) => id);
const id = fc.constantFrom(...IDS);
const some = fc.uniqueArray(id, { maxLength: 6 });
const anyView: fc.Arbitrary<ColumnsView> = fc.record({
  hidden: some,
  shown: some,
  order: some,
  left: some,
  right: some,
  widths: fc.uniqueArray(fc.record({ column: id, widthPx: fc.integer({ min: 40, max: 1200 }) }), {
    selector: ({ column }) => column,
    maxLength: 4,
  }),
});
const placed = (view: ColumnsView) => placeColumns(view, 'compact');
const shownIds = (view: ColumnsView) => placed(view).map((column) => column.id);

describe('the columns of a view', () => {
  it('are those that are shown by themselves, in their first order', () => {
    expect(shownIds(FIRST)).toEqual(COLUMNS.filter(({ isDefault }) => isDefault).map((column) => column.id));
    expect(IDS.length).toBeGreaterThanOrEqual(30);
  });

  it('are hidden, and shown beside the others', () => {
    expect(shownIds({ ...FIRST, hidden: ['tags'], shown: ['region'] })).toEqual([
      ...shownIds(FIRST).filter((column) => column !== 'tags'),
      'region',
    ]);
  });

  it('stand left, between, right; each once, whatever the view says', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const columns = placed(view);
        expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
        const zones = columns.map(({ pin }) => (pin === 'left' ? 0 : pin === null ? 1 : 2));
        expect(zones).toEqual(zones.toSorted());
      }),
    );
  });

  it('give a cover the room that the height of the row asks for, until it is sized', () => {
    const width = (view: ColumnsView, density: 'compact' | 'tall') =>
      placeColumns(view, density).find((column) => column.id === 'cover')?.widthPx;
    expect(width(FIRST, 'tall')).toBeGreaterThan(width(FIRST, 'compact') ?? 0);
    expect(width({ ...FIRST, widths: [{ column: 'cover', widthPx: 90 }] }, 'tall')).toBe(90);
  });
});

describe('editing columns', () => {
  it('moves a column before another, which then follows it, and names no more of the order than it must', () => {
    const moved = moveColumn(FIRST, placed(FIRST), 'size', 'mediaType');
    expect(shownIds({ ...FIRST, ...moved }).slice(3, 6)).toEqual(['mediaId', 'size', 'mediaType']);
    expect(moved.order).toEqual(['position', 'cover', 'title', 'mediaId', 'size']);
    const back = { ...FIRST, ...moved };
    expect(moveColumn(back, placed(back), 'size', 'variants').order).toEqual([]);
  });

  it('puts a column where it was dropped, at the edge of what it was dropped on', () => {
    fc.assert(
      fc.property(anyView, id, fc.option(id), (view, column, wished) => {
        const columns = placed(view);
        const before = columns.some((each) => each.id === wished) ? wished : null;
        fc.pre(columns.some((each) => each.id === column) && before !== column && columns.length > 1);
        const after = placed({ ...view, ...moveColumn(view, columns, column, before) });
        const at = after.findIndex((each) => each.id === column);
        expect(after[at + 1]?.id ?? null).toBe(before);
        const beside = columns.find((each) => each.id === before) ?? columns.at(-1);
        expect(after[at]?.pin).toBe(beside?.pin);
        expect(after.length).toBe(columns.length);
      }),
    );
  });

  it('steps a column past its neighbour and back', () => {
    fc.assert(
      fc.property(anyView, id, (view, column) => {
        const there = stepColumn(view, placed(view), column, 1);
        fc.pre(there !== null);
        const after = { ...view, ...there };
        expect(shownIds(after).indexOf(column)).toBe(shownIds(view).indexOf(column) + 1);
        const back = stepColumn(after, placed(after), column, -1);
        expect(shownIds({ ...after, ...back })).toEqual(shownIds(view));
      }),
    );
  });

  it('does not step a column out of its edge', () => {
    expect(stepColumn(FIRST, placed(FIRST), 'title', 1)).toBeNull();
    expect(stepColumn(FIRST, placed(FIRST), 'position', -1)).toBeNull();
  });

  it('shows, hides and pins one column and leaves the others', () => {
    fc.assert(
      fc.property(
        anyView,
        id,
        fc.boolean(),
        fc.constantFrom('left', 'right', null),
        (view, column, isShown, pin) => {
          const others = (each: ColumnId) => each !== column;
          const seen = { ...view, ...showColumn(view, column, isShown) };
          expect(shownIds(seen).includes(column)).toBe(isShown);
          expect(shownIds(seen).filter(others)).toEqual(shownIds(view).filter(others));
          const pinned = { ...seen, ...pinColumn(seen, column, pin) };
          expect(placed(pinned).find((each) => each.id === column)?.pin).toBe(isShown ? pin : undefined);
          expect(shownIds(pinned).filter(others)).toEqual(shownIds(view).filter(others));
        },
      ),
    );
  });

  it('sizes a column in whole px within bounds, and takes the width back', () => {
    const sized = { ...FIRST, ...sizeColumn(FIRST, 'size', 99.6) };
    expect(sized.widths).toEqual([{ column: 'size', widthPx: 100 }]);
    expect(sizeColumn(sized, 'size', null).widths).toEqual([]);
    expect([clampWidth(-5), clampWidth(9999)]).toEqual([40, 1200]);
  });

  it('orders every column, known ones first where they are named', () => {
    fc.assert(
      fc.property(some, (order) => {
        const all = orderedColumns(order);
        expect(all.slice(0, order.length)).toEqual(order);
        expect(all.toSorted()).toEqual(IDS.toSorted());
      }),
    );
  });
});
