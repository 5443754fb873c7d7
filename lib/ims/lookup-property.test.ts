import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIds } from '../ids/parse-ids';
import { ledgerSums, toLedger } from '../ledger/ledger';
import { collectOn } from './collect-lookup';
import { createEngine } from './create-engine';
import { FakeClock } from './fake-clock';
import { LookupRun } from './lookup-run';
import { type Nature, ScriptedUpstream, type Trouble } from './scripted-upstream';

const naturesByWeight: Nature[] = [
  'found',
  'found',
  'found',
  'found',
  'ignored',
  'absent',
  'repeated',
  'poison',
  'crash',
];
const troubles: Trouble[] = [
  'none',
  'shuffled',
  'extra',
  'throttled',
  'throttledHint',
  'tooFrequent',
  'unavailable',
  'reset',
  'truncated',
  'html',
  'expired',
  'nonce',
];

const hexId = fc.nat({ max: 400 }).map((n) => `ab${n.toString(16).padStart(30, '0')}`);
const token = fc.oneof(
  { weight: 12, arbitrary: hexId },
  { weight: 1, arbitrary: hexId.map((id) => id.toUpperCase()) },
  { weight: 1, arbitrary: hexId.map((id) => id.slice(0, 29)) },
  { weight: 1, arbitrary: hexId.map((id) => `******${id.slice(6, 26)}******`) },
  { weight: 1, arbitrary: fc.constantFrom('hello', '素材', '2026-04-01', 'https://example.com/a?b=c') },
);
const paste = fc
  .array(fc.tuple(token, fc.constantFrom('\n', ' ', ',', '，', '、', ';', '\t', '", "')), { maxLength: 250 })
  .map((parts) => parts.flat().join(''));

/** Repeats itself after its end, so that a short list decides the behaviour of a long lookup. */
const cycle = <T>(items: readonly T[], at: number, fallback: T): T =>
  items[at % Math.max(1, items.length)] ?? fallback;

const scenario = fc.record({
  text: paste,
  natures: fc.array(fc.constantFrom(...naturesByWeight), { minLength: 1, maxLength: 60 }),
  troubles: fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constant<Trouble>('none') }, fc.constantFrom(...troubles)),
    {
      maxLength: 30,
    },
  ),
  latencies: fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 20 }),
  jitter: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 10 }),
  limits: fc.record({
    batchSize: fc.integer({ min: 1, max: 30 }),
    maxConcurrency: fc.integer({ min: 1, max: 10 }),
    maxQps: fc.integer({ min: 1, max: 40 }),
  }),
  maxIds: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 20 })),
  cancelAtMs: fc.option(fc.nat({ max: 5000 })),
});

describe('every ID of a paste is accounted for, whatever the upstream does', () => {
  it('at every event, in one bucket, within the limits', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        scenario,
        async ({ text, natures, latencies, jitter, limits, maxIds, cancelAtMs, ...given }) => {
          const { ids, ledger } = parseIds(text);
          const clock = new FakeClock();
          const nature = (id: string) => cycle(natures, ids.indexOf(id), 'found');
          const upstream = new ScriptedUpstream({
            clock,
            nature,
            maxIds,
            trouble: (call) => cycle(given.troubles, call, 'none'),
            latencyMs: (call) => cycle(latencies, call, 0),
          });
          let rolls = 0;
          const engine = createEngine(upstream.config(limits), {
            clock,
            transport: upstream.transport,
            random: () => cycle(jitter, rolls++, 0),
          });
          const controller = new AbortController();
          if (cancelAtMs !== null) clock.after(cancelAtMs, () => controller.abort());
          const placed = ids.map((id, position) => ({ id, position }));
          const options = {
            lookupId: 'list',
            region: 'cn-shanghai',
            fresh: false,
            signal: controller.signal,
          };

          const run = new LookupRun(placed, options, engine);
          const result = await collectOn(clock, run.events(), (counts) => {
            expect(ledgerSums(toLedger(ledger, counts))).toBe(true);
          });

          const { found, ignored, unaccounted, failed, end, events } = result;
          const told = [...found, ...ignored, ...unaccounted, ...failed.keys()];
          expect(new Set(told).size).toBe(told.length);
          if (end?.outcome === 'complete') expect(told.toSorted()).toEqual(ids.toSorted());
          expect(events.filter(({ type }) => type === 'end')).toHaveLength(1);
          for (const id of found) expect(['found', 'repeated']).toContain(nature(id));
          for (const id of ignored) expect(nature(id)).toBe('ignored');
          for (const id of unaccounted) expect(nature(id)).toBe('absent');
          for (const [id, failure] of failed)
            if (failure.code === 'invalidId') expect(nature(id)).toBe('poison');
          if (given.troubles.every((trouble) => trouble === 'none') && end?.outcome === 'complete') {
            for (const id of ids) {
              if (nature(id) === 'poison') expect(failed.get(id)?.code).toBe('invalidId');
              if (nature(id) === 'crash') expect(failed.get(id)?.code).toBe('unavailable');
            }
          }

          expect(upstream.maxInFlight).toBeLessThanOrEqual(limits.maxConcurrency);
          const { starts } = upstream;
          const tooClose = starts.filter((at, index) => at - (starts[index - limits.maxQps] ?? -1e9) < 1000);
          expect(tooClose).toEqual([]);

          await clock.pass(0);
          expect(upstream.inFlight).toBe(0);
          expect(engine.limiter.stats()).toMatchObject({ inFlight: 0, waiting: { interactive: 0, bulk: 0 } });
        },
      ),
      { numRuns: 150 },
    );
  });
});
