import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import { testRow } from '../assets/fixtures';
import { foldText } from '../assets/fold-text';
import type { Failure } from '../errors';
import type { IsOver } from '../time-slice';
import type { LookupEvent } from './lookup-event';
import { LookupStore } from './lookup-store';
import type { RowSort } from './row-order';
import { RowView, type RowViewOptions } from './row-view';

const UNIQUE = 24;
const INPUT = { tokens: UNIQUE, unique: UNIQUE, duplicate: 0, malformed: 0, other: 0 };
const ALL: RowViewOptions = { sort: [], query: '', matches: null, locale: 'zh-CN' };
const failure: Failure = { code: 'throttled', upstreamCode: null, requestId: null, retryable: true };

const bySize = (descending = false): RowSort => ({ value: (row) => row.sizeBytes, descending });
const byTitle = (descending = false): RowSort => ({ value: (row) => row.title, descending });
const byStatus: RowSort = { value: (row) => row.auditStatus, descending: false };

function createStore(): LookupStore {
  return new LookupStore(INPUT, () => undefined);
}

function row(position: number, change: Partial<AssetRow> = {}): AssetRow {
  return testRow({ id: `id${position}`, position, title: `Title ${position}`, ...change });
}

function placed(...positions: number[]) {
  return positions.map((position) => ({ id: `id${position}`, position }));
}

function viewOf(store: LookupStore, options: Partial<RowViewOptions> = {}): RowView {
  const view = store.createRowView({ ...ALL, ...options });
  view.sync();
  return view;
}

function shown(view: RowView): (string | undefined)[] {
  return Array.from({ length: view.length }, (_, index) => view.rowAt(index)?.id);
}

/** What a view should show, by one sort with the collator itself. */
function naive(store: LookupStore, { sort, query, matches, locale }: RowViewOptions): string[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const terms = foldText(query).split(' ').filter(Boolean);
  const compareBy =
    ({ value, descending }: RowSort) =>
    (a: AssetRow, b: AssetRow): number => {
      const [left, right] = [value(a), value(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      const ascending =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : collator.compare(String(left), String(right));
      return descending ? -ascending : ascending;
    };
  const compares = sort.map(compareBy);
  return store
    .found()
    .filter((found) => {
      const text = foldText([found.title, found.id, found.auditLabel, ...found.tags].join('\n'));
      return terms.every((term) => text.includes(term)) && (matches?.(found) ?? true);
    })
    .sort((a, b) => compares.reduce((order, compare) => order || compare(a, b), 0))
    .map(({ id }) => id);
}

describe('RowView', () => {
  it('shows rows in the order of the paste, whatever the order of arrival', () => {
    const store = createStore();
    const view = viewOf(store);
    store.apply({ type: 'found', rows: [row(2), row(3)] });
    view.sync();
    store.apply({ type: 'found', rows: [row(0), row(1)] });
    view.sync();
    expect(shown(view)).toEqual(['id0', 'id1', 'id2', 'id3']);
    expect(view.indexOf('id3')).toBe(3);
    expect(view.ids(1, 2)).toEqual(['id1', 'id2']);
  });

  it.each([false, true])('sorts absent values last (descending: %s)', (descending) => {
    const store = createStore();
    store.apply({ type: 'found', rows: [row(0), row(1, { sizeBytes: 5 }), row(2, { sizeBytes: 7 })] });
    expect(shown(viewOf(store, { sort: [bySize(descending)] })).at(-1)).toBe('id0');
  });

  it('sorts what ties by the next column, each in its own direction', () => {
    const store = createStore();
    store.apply({
      type: 'found',
      rows: [
        row(0, { auditStatus: 'review', sizeBytes: 1 }),
        row(1, { auditStatus: 'pass', sizeBytes: 1 }),
        row(2, { auditStatus: 'pass', sizeBytes: 2 }),
        row(3, { auditStatus: 'pass', sizeBytes: 2 }),
      ],
    });
    expect(shown(viewOf(store, { sort: [byStatus, bySize(true)] }))).toEqual(['id2', 'id3', 'id1', 'id0']);
  });

  it('finds rows by title, ID, tag and label, every word of the query counting', () => {
    const store = createStore();
    store.apply({
      type: 'found',
      rows: [
        row(0, { title: 'Harbour NIGHT', tags: ['夜景'] }),
        row(1, { title: 'Harbour day', auditLabel: 'porn' }),
        row(2, { title: 'Ｆｕｌｌ width' }),
      ],
    });
    const search = (query: string) => shown(viewOf(store, { query }));
    expect(search('harbour')).toEqual(['id0', 'id1']);
    expect(search(' night  HARBOUR ')).toEqual(['id0']);
    expect(search('夜')).toEqual(['id0']);
    expect(search('porn')).toEqual(['id1']);
    expect(search('full')).toEqual(['id2']);
    expect(search('id1')).toEqual(['id1']);
    expect(search('nothing')).toEqual([]);
  });

  it('takes a long list in by slices, shows nothing until it has all of it, and then keeps up', () => {
    const store = createStore();
    store.apply({ type: 'found', rows: Array.from({ length: UNIQUE }, (_, n) => row(n)) });
    const view = new RowView(store, { ...ALL, sort: [byTitle(true)] }, 10);
    const states: [ready: boolean, length: number][] = [];
    for (let slice = 0; view.isStale && slice < 20; slice += 1) {
      view.sync(() => true);
      states.push([view.isReady, view.length]);
    }
    expect(states.length).toBeGreaterThan(3);
    expect(states.slice(0, -1).every(([ready, length]) => !ready && length === 0)).toBe(true);
    expect(states.at(-1)).toEqual([true, UNIQUE]);
    // A character that sorts between known ones makes all keys new; the old order stays until that is done.
    store.apply({ type: 'found', rows: [row(0, { title: '啊' })] });
    view.sync(() => true);
    expect([view.isReady, view.isStale, view.length]).toEqual([true, true, UNIQUE]);
    view.sync();
    expect([view.isStale, view.length]).toEqual([false, UNIQUE]);
  });

  const position = fc.nat({ max: UNIQUE - 1 });
  const positions = fc.uniqueArray(position, { maxLength: 8 });
  const anyRow = fc.record({
    position,
    title: fc.constantFrom('Night 2', 'night 10', 'Äther', '夜景 3', '北京', null),
    sizeBytes: fc.constantFrom(0, 191, 5_000_000, null),
    auditStatus: fc.constantFrom('pass', 'Review', '审核', null),
    tags: fc.subarray(['sea', 'Night']),
  });
  const event: fc.Arbitrary<LookupEvent> = fc.oneof(
    fc
      .array(anyRow, { maxLength: 8 })
      .map((rows): LookupEvent => ({ type: 'found', rows: rows.map((r) => row(r.position, r)) })),
    positions.map((p): LookupEvent => ({ type: 'ignored', ids: placed(...p), requestId: null })),
    positions.map((p): LookupEvent => ({ type: 'failed', ids: placed(...p), failure })),
  );
  const options: fc.Arbitrary<RowViewOptions> = fc.record({
    sort: fc.subarray([bySize(), byTitle(true), byStatus, byTitle(), bySize(true)]),
    query: fc.constantFrom('', 'night', 'id1', 'sea 2'),
    matches: fc.constantFrom(null, (r: AssetRow) => r.sizeBytes !== 191),
    locale: fc.constant('zh-CN'),
  });
  /** How many looks at the clock a slice lasts; null: no sync at all. */
  const looks = fc.option(fc.nat({ max: 6 }));

  it('equals a fresh sort and filter after any events, in slices of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, looks)), options, (steps, wanted) => {
        const store = createStore();
        const view = new RowView(store, wanted, 3);
        for (const [next, left] of steps) {
          store.apply(next);
          if (left === null) continue;
          view.sync(overAfter(left));
          if (!view.isStale) expect(shown(view)).toEqual(naive(store, wanted));
          expect(shown(view)).not.toContain(undefined);
        }
        view.sync();
        expect(view.isStale).toBe(false);
        expect(shown(view)).toEqual(naive(store, wanted));
      }),
      { numRuns: 1000 },
    );
  });

  it('has another revision whenever it shows other rows, and the same one when nothing came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, looks)), options, (steps, wanted) => {
        const store = createStore();
        const views = [new RowView(store, wanted, 3), new RowView(store, wanted, 3)];
        const shownAt = new Map<number, unknown>();
        for (const [next, left] of steps) {
          store.apply(next);
          for (const [n, view] of views.entries()) {
            view.sync(overAfter(left ?? 0));
            const shownNow = [n, ...Array.from({ length: view.length }, (_, index) => view.rowAt(index))];
            expect(shownAt.get(view.revision) ?? shownNow).toEqual(shownNow);
            shownAt.set(view.revision, shownNow);
            if (view.isStale) continue;
            const { revision } = view;
            view.sync();
            expect(view.revision).toBe(revision);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  function overAfter(looksLeft: number): IsOver {
    let left = looksLeft;
    return () => {
      left -= 1;
      return left < 0;
    };
  }
});
