import { describe, expect, it, vi } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import { testRow } from '../assets/fixtures';
import type { Failure } from '../errors';
import { type InputLedger, ledgerSums } from './ledger';
import type { LookupProgress } from './lookup-event';
import { LookupStore } from './lookup-store';

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

function input(unique: number): InputLedger {
  return { tokens: unique + 3, unique, duplicate: 1, malformed: 1, other: 1 };
}

function row(position: number, change: Partial<AssetRow> = {}): AssetRow {
  return testRow({ id: `id${position}`, position, title: `Title ${position}`, ...change });
}

function placed(...positions: number[]) {
  return positions.map((position) => ({ id: `id${position}`, position }));
}

/** A store that publishes when told to. */
function createStore(unique: number) {
  const due: (() => void)[] = [];
  const urgent: (() => void)[] = [];
  const store = new LookupStore(input(unique), (run, isUrgent) => {
    due.push(run);
    if (isUrgent) urgent.push(run);
  });
  return { store, urgent, publish: () => due.splice(0).forEach((run) => void run()), due };
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

  it('hurries with the first screenful of rows and with the last, and not in between', () => {
    const { store, urgent } = createStore(200);
    store.subscribe(() => undefined);
    store.apply({ type: 'start', lookupId: 'x', total: 200 });
    const rows = Array.from({ length: 200 }, (_, position) => row(position));
    const urgentAfter = [
      [0, 20],
      [20, 60],
      [60, 199],
      [199, 200],
    ].map(([from, to]) => {
      store.apply({ type: 'found', rows: rows.slice(from, to) });
      return urgent.length;
    });
    expect(urgentAfter).toEqual([1, 2, 2, 3]);
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

  it('changes no version while nobody listens, and tells the first who does', () => {
    const { store, publish, due } = createStore(3);
    store.apply({ type: 'found', rows: [row(0)] });
    expect(due).toHaveLength(0);
    const listener = vi.fn();
    store.subscribe(listener);
    store.subscribe(vi.fn());
    expect(due).toHaveLength(1);
    publish();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.getVersion()).toBe(1);
  });
});

it('what the browser learnt of rows is noted in them, each kind by itself, and forgotten for the next', () => {
  const store = new LookupStore({ tokens: 2, unique: 2, duplicate: 0, malformed: 0, other: 0 }, (run) =>
    run(),
  );
  store.apply({ type: 'found', rows: [testRow({ id: 'a' }), testRow({ id: 'b', position: 1 })] });
  store.note('judgedAs', new Map([['a', null]]));
  store.note('changes', new Map([['b', ['title']]]));
  const seen = store.changes.length;
  expect(store.rows.map((row) => [row?.judgedAs, row?.changes])).toEqual([
    [null, undefined],
    [undefined, ['title']],
  ]);
  store.note('judgedAs', new Map([['b', 'pass']]));
  expect(store.rows.map((row) => row?.judgedAs)).toEqual([undefined, 'pass']);
  expect(store.changes.length).toBe(seen + 2);
});
