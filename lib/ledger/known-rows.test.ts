import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import { testRow } from '../assets/fixtures';
import { ledgerSums } from './ledger';
import type { LookupEvent, LookupProgress, PlacedId } from './lookup-event';
import { LookupStore } from './lookup-store';
import { listsToDrop, MAX_KNOWN_LISTS, packRows, unpackRows } from './packed-rows';

const COUNT = 8;
const AS_OF = '2026-01-02T03:04:05.000Z';
const progress: LookupProgress = {
  ...{ calls: 1, inFlight: 0, retries: 0, throttles: 0, concurrency: 8, callsPerSecond: 1, elapsedMs: 1 },
};
const failure = { code: 'timeout', upstreamCode: null, requestId: 'R1', retryable: true } as const;

function createStore(unique = COUNT) {
  return new LookupStore({ tokens: unique, unique, duplicate: 0, malformed: 0, other: 0 }, (run) => run());
}

function row(position: number, title = 'now'): AssetRow {
  return testRow({ id: `id${position}`, position, title });
}

function answerOf(kind: 'found' | 'ignored' | 'unaccounted' | 'failed', places: number[]): LookupEvent {
  const ids: PlacedId[] = places.map((position) => ({ id: `id${position}`, position }));
  switch (kind) {
    case 'found':
      return { type: 'found', rows: places.map((place) => row(place)) };
    case 'failed':
      return { type: 'failed', ids, failure };
    default:
      return { type: kind, ids, requestId: 'R1' };
  }
}

const places = fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 5 });
const step = fc.oneof(
  fc.record({ known: places }),
  fc.record({ kind: fc.constantFrom('found', 'ignored', 'unaccounted', 'failed'), places }),
);

test('whatever is known and answered in whatever order, the ledger counts answers alone and sums', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = createStore();
      const answered = new Set<number>();
      for (const next of steps) {
        if ('known' in next) {
          store.addKnown(
            next.known.map((place) => row(place, 'then')),
            AS_OF,
          );
        } else {
          store.apply(answerOf(next.kind, next.places));
          for (const place of next.places) answered.add(place);
        }
        const ledger = store.ledger();
        expect(ledgerSums(ledger)).toBe(true);
        expect(ledger.pending).toBe(COUNT - answered.size);
        expect(store.shownCount).toBe(ledger.found + store.knownCount);
        expect(store.found().map(({ title }) => title)).toEqual(Array(ledger.found).fill('now'));
        for (let place = 0; place < COUNT; place += 1) {
          const shown = store.rowOf(`id${place}`);
          expect(store.isDecided(`id${place}`)).toBe(answered.has(place));
          expect(shown?.asOf).toBe(shown?.title === 'then' ? AS_OF : undefined);
          if (answered.has(place)) expect(shown?.title).not.toBe('then');
        }
      }
    }),
  );
});

test('a known row goes when its ID is ignored or fails, and stays when the look-up is cancelled', () => {
  const store = createStore(3);
  store.addKnown([row(0), row(1), row(2)], AS_OF);
  store.apply({ type: 'start', lookupId: 'a', total: 3 });
  store.apply(answerOf('ignored', [0]));
  store.apply(answerOf('failed', [1]));
  store.apply({ type: 'end', outcome: 'cancelled', progress });
  expect(store.rows.map((shown) => shown?.id)).toEqual([undefined, undefined, 'id2']);
  expect(store.ledger()).toMatchObject({ found: 0, ignored: 1, failed: 1, pending: 1 });
  expect(store.stale()).toEqual([]);
});

test('rows of IDs that the list does not have go with the end of the look-up', () => {
  const store = createStore(1);
  store.addKnown([row(0), row(5)], AS_OF);
  store.apply({ type: 'start', lookupId: 'a', total: 1 });
  store.apply(answerOf('found', [0]));
  store.apply({ type: 'end', outcome: 'complete', progress });
  expect(store.shownCount).toBe(1);
  expect(store.knownCount).toBe(0);
});

test('rows are packed without loss but for what this browser noted in them', () => {
  const rows = [row(0), row(1, '标题 "quoted"\n')];
  expect(unpackRows(packRows(rows))).toEqual(rows);
  expect(unpackRows(packRows([{ ...row(2), asOf: AS_OF, changes: ['title'] }, null]))).toEqual([row(2)]);
});

test('the newest lists are kept, up to ten and up to 200,000 rows', () => {
  const list = (day: number, rowCount = 1) => ({
    batchId: `list${day}`,
    savedAt: new Date(day * 86_400_000).toISOString(),
    rowCount,
  });
  const lists = Array.from({ length: MAX_KNOWN_LISTS + 2 }, (_, day) => list(day));
  expect(listsToDrop(lists).sort()).toEqual(['list0', 'list1']);
  expect(listsToDrop([list(1, 100_000), list(3, 100_000), list(2, 100_000)])).toEqual(['list1']);
});
