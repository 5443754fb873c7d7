import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../errors';
import { ledgerSums } from '../ledger/ledger';
import type { LookupEvent, LookupProgress, PlacedId } from '../ledger/lookup-event';
import { exportColumns } from './export-columns';
import { absentLine, type ExportLine } from './export-line';
import { LookupLines } from './lookup-lines';
import { ROW } from './test-lines';

const PROGRESS: LookupProgress = {
  calls: 0,
  inFlight: 0,
  retries: 0,
  throttles: 0,
  concurrency: 8,
  callsPerSecond: 0,
  elapsedMs: 0,
};
const FAILURE = {
  code: 'timeout',
  upstreamCode: 'ServiceTimeout',
  requestId: 'R-failed',
  retryable: true,
} as const;
const BEFORE = new Map([
  [1, [absentLine('duplicate', 'id-0')]],
  [10_000, [absentLine('malformed', 'x***')]],
]);

function placedIds(count: number): PlacedId[] {
  return Array.from({ length: count }, (_, position) => ({ id: `id-${position}`, position }));
}

function eventOf(state: string, placed: PlacedId): LookupEvent {
  switch (state) {
    case 'found':
      return { type: 'found', rows: [{ ...ROW, ...placed }] };
    case 'failed':
      return { type: 'failed', ids: [placed], failure: FAILURE };
    case 'unaccounted':
      return { type: 'unaccounted', ids: [placed], requestId: 'R-odd' };
    default:
      return { type: 'ignored', ids: [placed], requestId: 'R-ignored' };
  }
}

type Options = ConstructorParameters<typeof LookupLines>[0];

async function run(
  ids: PlacedId[],
  events: Iterable<LookupEvent> | AsyncIterable<LookupEvent>,
  rest: Partial<Options> = {},
) {
  const broken: unknown[] = [];
  const source = new LookupLines({
    ids,
    sourceLineAt: (position) => position + 1,
    written: new Map(),
    before: new Map(),
    scope: 'tokens',
    order: 'paste',
    input: { tokens: ids.length, unique: ids.length, duplicate: 0, malformed: 0, other: 0 },
    takeDetails: () => null,
    onBroken: (error) => broken.push(error),
    ...rest,
  });
  async function* stream() {
    yield* events;
  }
  const lines: ExportLine[] = [];
  for await (const batch of source.batches(stream())) lines.push(...batch);
  return { lines, closing: source.closing(), broken };
}

const END: LookupEvent = { type: 'end', outcome: 'complete', progress: PROGRESS };

describe('a lookup as lines', () => {
  it('has every ID once, in the order of the paste, however the answers arrive and however it ends', async () => {
    const states = fc.array(fc.constantFrom('found', 'ignored', 'unaccounted', 'failed', 'pending'), {
      maxLength: 30,
    });
    const arrival = states.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(
          list.map((_, n) => n),
          { minLength: list.length },
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(arrival, fc.boolean(), async ([list, order], isBroken) => {
        const ids = placedIds(list.length);
        async function* events(): AsyncGenerator<LookupEvent> {
          yield { type: 'start', lookupId: 'x', total: ids.length };
          for (const at of order) {
            const [state = '', placed] = [list[at], ids[at]];
            if (state !== 'pending' && placed) yield eventOf(state, placed);
          }
          if (isBroken) throw new AppError('unavailable');
          yield {
            type: 'end',
            outcome: list.includes('pending') ? 'cancelled' : 'complete',
            progress: PROGRESS,
          };
        }
        const { lines, closing, broken } = await run(ids, events());
        const expected = list.map((state) => (state === 'pending' && isBroken ? 'failed' : state));
        expect(lines.map(({ token }) => token)).toEqual(ids.map(({ id }) => id));
        expect(lines.map(({ state }) => state)).toEqual(expected);
        expect(lines.map(({ sourceLine }) => sourceLine)).toEqual(ids.map(({ position }) => position + 1));
        expect(closing.lineCount).toBe(list.length);
        expect(closing.ledger && ledgerSums(closing.ledger)).toBe(true);
        expect(closing.outcome).toBe(
          isBroken ? 'broken' : list.includes('pending') ? 'cancelled' : 'complete',
        );
        expect(broken).toHaveLength(Number(isBroken));
      }),
    );
  });

  it('puts the other tokens of the paste between them', async () => {
    const ids = placedIds(2);
    const before = new Map([
      [1, BEFORE.get(1) ?? []],
      [2, BEFORE.get(10_000) ?? []],
    ]);
    const events = [...ids].reverse().map((placed) => eventOf('found', placed));
    const inOrder = await run(ids, [...events, END], { before });
    expect(inOrder.lines.map(({ token, state }) => `${state} ${token}`)).toEqual([
      'found id-0',
      'duplicate id-0',
      'found id-1',
      'malformed x***',
    ]);
    const asTheyCome = await run(ids, [...events, END], { before, order: 'arrival' });
    expect(asTheyCome.lines.map(({ token, state }) => `${state} ${token}`)).toEqual([
      'duplicate id-0',
      'malformed x***',
      'found id-1',
      'found id-0',
    ]);
  });

  it('one for each asset leaves out only the IDs of which it is known that there is none', async () => {
    const ids = placedIds(4);
    const states = ['ignored', 'failed', 'unaccounted', 'found'];
    const events = ids.map((placed, at) => eventOf(states[at] ?? '', placed));
    for (const order of ['paste', 'arrival'] as const) {
      const { lines, closing } = await run(ids, [...events, END], { scope: 'assets', order });
      expect(lines.map(({ state }) => state)).toEqual(['failed', 'unaccounted', 'found']);
      expect(lines[0]).toMatchObject({
        reason: 'timeout',
        upstreamCode: 'ServiceTimeout',
        requestId: 'R-failed',
      });
      expect(closing.lineCount).toBe(3);
      expect(closing.ledger).toMatchObject({ found: 1, ignored: 1, failed: 1, unaccounted: 1 });
      expect(closing.requestIds).toEqual(['R-ignored', 'R-failed', 'R-odd']);
    }
  });

  it('keeps the order of a part of a list, and the positions that its IDs have in the whole', async () => {
    const ids = placedIds(10).filter(({ position }) => position % 3 === 0);
    const events = ids.toReversed().map((placed) => eventOf('found', placed));
    const { lines } = await run(ids, [...events, END], { scope: 'assets' });
    expect(lines.map(({ row }) => row?.position)).toEqual([0, 3, 6, 9]);
  });

  it('tells a token as it was pasted, where tokens are asked for', async () => {
    const ids = placedIds(2);
    const written = new Map([['id-1', 'ID-1']]);
    const events = [...ids.map((placed) => eventOf('found', placed)), END];
    const { lines } = await run(ids, events, { written });
    const [, token] = exportColumns('tokens', []);
    expect(lines.map((line) => token?.value(line))).toEqual(['id-0', 'ID-1']);
    const assets = await run(ids, events, { written, scope: 'assets' });
    expect(assets.lines.map((line) => line.written)).toEqual([null, null]);
  });

  it('ends the lookup when it is left early', async () => {
    let isEnded = false;
    async function* events(): AsyncGenerator<LookupEvent> {
      try {
        for (const placed of placedIds(100)) yield eventOf('found', placed);
      } finally {
        isEnded = true;
      }
    }
    const source = new LookupLines({
      ids: placedIds(100),
      sourceLineAt: () => null,
      written: new Map(),
      before: new Map(),
      scope: 'assets',
      order: 'paste',
      input: { tokens: 100, unique: 100, duplicate: 0, malformed: 0, other: 0 },
      takeDetails: () => null,
      onBroken: () => undefined,
    });
    for await (const batch of source.batches(events())) if (batch.length > 0) break;
    expect(isEnded).toBe(true);
  });
});
