import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import type { Failure } from '../errors';
import { type InputLedger, ledgerSums } from './ledger';
import type { LookupEvent, LookupProgress } from './lookup-event';
import { LookupStore } from './lookup-store';
import { foldText, type RowSort, type RowView } from './row-view';

const failure: Failure = {
  code: 'throttled',
  upstreamCode: 'Throttling.User',
  requestId: 'R1',
  retryable: true,
};
const progress: LookupProgress = {
  calls: 1,
  inFlight: 0,
  retries: 0,
  throttles: 0,
  concurrency: 8,
  callsPerSecond: 1,
  elapsedMs: 1000,
};
const titles = ['Night 2', 'night 10', 'Äther', '夜景 3', '北京', null] as const;
const sizes = [0, 191, 5_000_000, null] as const;

function input(unique: number): InputLedger {
  return { tokens: unique + 3, unique, duplicate: 1, malformed: 1, other: 1 };
}

function row(position: number, change: Partial<AssetRow> = {}): AssetRow {
  return {
    id: `id${position}`,
    position,
    title: `Title ${position}`,
    mediaType: 'video',
    status: 'Normal',
    auditStatus: 'pass',
    auditLabel: null,
    durationSeconds: null,
    widthPx: null,
    heightPx: null,
    sizeBytes: null,
    variantCount: 1,
    createdAt: null,
    tags: [],
    contradictions: [],
    hasCover: false,
    ...change,
  };
}

function placed(...positions: number[]) {
  return positions.map((position) => ({ id: `id${position}`, position }));
}

/** A store that publishes when told to. */
function createStore(unique: number) {
  const due: (() => void)[] = [];
  const store = new LookupStore(input(unique), (run) => due.push(run));
  return { store, publish: () => due.splice(0).forEach((run) => void run()), due };
}

function shown(view: RowView): (string | undefined)[] {
  return Array.from({ length: view.length }, (_, index) => view.rowAt(index)?.id);
}

describe('LookupStore', () => {
  it('holds everything pending until it is answered', () => {
    const { store } = createStore(5);
    expect(store.ledger()).toEqual({
      ...input(5),
      found: 0,
      ignored: 0,
      failed: 0,
      unaccounted: 0,
      pending: 5,
    });
  });

  it('moves an ID from failed to found when a retry finds it', () => {
    const { store } = createStore(2);
    store.apply({ type: 'failed', ids: placed(0, 1), failure });
    expect(store.failed().map(({ id }) => id)).toEqual(['id0', 'id1']);
    store.apply({ type: 'found', rows: [row(1)] });
    expect(store.failed().map(({ id }) => id)).toEqual(['id0']);
    expect(store.ledger()).toMatchObject({ found: 1, failed: 1, pending: 0 });
  });

  it('replaces a row in place when it is found again', () => {
    const { store } = createStore(2);
    store.apply({ type: 'found', rows: [row(0), row(1)] });
    store.apply({ type: 'found', rows: [row(0, { title: 'Newer' })] });
    expect(store.rows.map((r) => r?.title)).toEqual(['Newer', 'Title 1']);
    expect(store.ledger().found).toBe(2);
    expect(store.searchText(0)).toContain('newer');
  });

  it('takes a row off the table when IMS ignores its ID on refresh', () => {
    const { store } = createStore(1);
    store.apply({ type: 'found', rows: [row(0)] });
    store.apply({ type: 'ignored', ids: placed(0), requestId: 'R2' });
    expect(store.found()).toEqual([]);
    expect(store.ignored()).toEqual([{ id: 'id0', position: 0, requestId: 'R2' }]);
    expect(ledgerSums(store.ledger())).toBe(true);
  });

  it('keeps the row on screen, as stale, when refreshing it fails', () => {
    const { store } = createStore(1);
    store.apply({ type: 'found', rows: [row(0)] });
    store.apply({ type: 'failed', ids: placed(0), failure });
    expect(store.ledger()).toMatchObject({ found: 1, failed: 0 });
    expect(store.stale()).toEqual([{ id: 'id0', position: 0, failure }]);
    store.apply({ type: 'found', rows: [row(0)] });
    expect(store.staleCount).toBe(0);
  });

  it('counts what a run has settled, of that run alone', () => {
    const { store } = createStore(3);
    store.apply({ type: 'start', lookupId: 'a', total: 3 });
    store.apply({ type: 'found', rows: [row(0), row(1)] });
    store.apply({ type: 'progress', progress });
    expect(store.run()).toMatchObject({ total: 3, settled: 2, idsPerSecond: 2, outcome: null });
    store.apply({ type: 'end', outcome: 'cancelled', progress });
    expect(store.run()?.outcome).toBe('cancelled');
    store.apply({ type: 'start', lookupId: 'b', total: 1 });
    expect(store.run()).toMatchObject({ total: 1, settled: 0, progress: null, outcome: null });
  });

  it('tells its readers once for all events of a frame', () => {
    const { store, publish, due } = createStore(3);
    const listener = vi.fn();
    const unsubscribe = store.subscribe(listener);
    store.apply({ type: 'found', rows: [row(0)] });
    store.apply({ type: 'found', rows: [row(1)] });
    expect(due).toHaveLength(1);
    expect(listener).not.toHaveBeenCalled();
    publish();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.getVersion()).toBe(1);
    unsubscribe();
    store.apply({ type: 'found', rows: [row(2)] });
    publish();
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('RowView', () => {
  const sortBySize: RowSort = { value: (r) => r.sizeBytes, descending: false };

  it('shows rows in the order of the paste, whatever the order of arrival', () => {
    const { store } = createStore(4);
    const view = store.createRowView({ sort: null, query: '', locale: 'en' });
    store.apply({ type: 'found', rows: [row(2), row(3)] });
    view.sync();
    store.apply({ type: 'found', rows: [row(0), row(1)] });
    view.sync();
    expect(shown(view)).toEqual(['id0', 'id1', 'id2', 'id3']);
    expect(view.indexOf('id3')).toBe(3);
    expect(view.ids(1, 2)).toEqual(['id1', 'id2']);
  });

  it.each([false, true])('sorts absent values last (descending: %s)', (descending) => {
    const { store } = createStore(3);
    store.apply({
      type: 'found',
      rows: [row(0), row(1, { sizeBytes: 5 }), row(2, { sizeBytes: 7 })],
    });
    const view = store.createRowView({ sort: { ...sortBySize, descending }, query: '', locale: 'en' });
    expect(shown(view).at(-1)).toBe('id0');
  });

  it('finds rows by title, ID, tag and label, every word of the query counting', () => {
    const { store } = createStore(3);
    store.apply({
      type: 'found',
      rows: [
        row(0, { title: 'Harbour NIGHT', tags: ['夜景'] }),
        row(1, { title: 'Harbour day', auditLabel: 'porn' }),
        row(2, { title: 'Ｆｕｌｌ width' }),
      ],
    });
    const search = (query: string) => shown(store.createRowView({ sort: null, query, locale: 'en' }));
    expect(search('harbour')).toEqual(['id0', 'id1']);
    expect(search(' night  HARBOUR ')).toEqual(['id0']);
    expect(search('夜')).toEqual(['id0']);
    expect(search('porn')).toEqual(['id1']);
    expect(search('full')).toEqual(['id2']);
    expect(search('id1')).toEqual(['id1']);
    expect(search('nothing')).toEqual([]);
  });

  const UNIQUE = 24;
  const position = fc.nat({ max: UNIQUE - 1 });
  const positions = fc.uniqueArray(position, { maxLength: 8 });
  const anyRow = fc.record({
    position,
    title: fc.constantFrom(...titles),
    sizeBytes: fc.constantFrom(...sizes),
    tags: fc.subarray(['sea', 'Night']),
  });
  const event: fc.Arbitrary<LookupEvent> = fc.oneof(
    fc.constant<LookupEvent>({ type: 'start', lookupId: 'l', total: UNIQUE }),
    fc.constant<LookupEvent>({ type: 'progress', progress }),
    fc.constant<LookupEvent>({ type: 'end', outcome: 'complete', progress }),
    fc.array(anyRow, { maxLength: 8 }).map(
      (rows): LookupEvent => ({
        type: 'found',
        rows: rows.map((r) => row(r.position, r)),
      }),
    ),
    positions.map((p): LookupEvent => ({ type: 'ignored', ids: placed(...p), requestId: null })),
    positions.map((p): LookupEvent => ({ type: 'unaccounted', ids: placed(...p), requestId: null })),
    positions.map((p): LookupEvent => ({ type: 'failed', ids: placed(...p), failure })),
  );
  const options = fc.record({
    sort: fc.constantFrom<RowSort | null>(
      null,
      sortBySize,
      { ...sortBySize, descending: true },
      { value: (r) => r.title, descending: false },
      { value: (r) => r.title, descending: true },
    ),
    query: fc.constantFrom('', 'night', 'id1', 'sea 2'),
    locale: fc.constant('zh-CN'),
  });

  it('equals a fresh sort and filter, and the ledger sums, after any sequence of events', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.boolean())), options, (steps, wanted) => {
        const { store } = createStore(UNIQUE);
        const view = store.createRowView(wanted);
        for (const [next, sync] of steps) {
          store.apply(next);
          expect(ledgerSums(store.ledger())).toBe(true);
          if (!sync) continue;
          view.sync();
          expect(shown(view)).toEqual(naive(store, wanted));
        }
        view.sync();
        expect(shown(view)).toEqual(naive(store, wanted));
      }),
      { numRuns: 500 },
    );
  });

  function naive(
    store: LookupStore,
    { sort, query, locale }: { sort: RowSort | null; query: string; locale: string },
  ) {
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
    const terms = foldText(query).split(' ').filter(Boolean);
    const compare = (a: AssetRow, b: AssetRow): number => {
      const [left, right] = sort ? [sort.value(a), sort.value(b)] : [null, null];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      const ascending =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : collator.compare(String(left), String(right));
      return sort?.descending ? -ascending : ascending;
    };
    return store
      .found()
      .filter((r) => {
        const text = foldText([r.title, r.id, r.auditLabel, ...r.tags].join('\n'));
        return terms.every((term) => text.includes(term));
      })
      .sort(compare)
      .map((r) => r.id);
  }
});
