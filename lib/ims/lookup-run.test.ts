import { describe, expect, it } from 'vitest';
import { collectLookup, collectOn } from './collect-lookup';
import type { ImsConfig } from './config';
import { createEngine } from './create-engine';
import { FakeClock } from './fake-clock';
import { LookupRun, MAX_UNREAD } from './lookup-run';
import { type Nature, ScriptedUpstream, type Trouble } from './scripted-upstream';

const mediaId = (n: number) => n.toString(16).padStart(32, '0');
const mediaIds = (count: number) => Array.from({ length: count }, (_, n) => mediaId(n));

interface World {
  nature?: (id: string) => Nature;
  trouble?: (call: number, ids: readonly string[]) => Trouble;
  latencyMs?: (call: number) => number;
  maxIds?: number;
  limits?: Partial<ImsConfig>;
}

function world({ limits, ...script }: World = {}) {
  const clock = new FakeClock();
  const upstream = new ScriptedUpstream({ clock, ...script });
  const config = upstream.config(limits);
  const engine = createEngine(config, { clock, transport: upstream.transport, random: () => 0.5 });
  const start = (
    ids: readonly string[],
    options: { fresh?: boolean; signal?: AbortSignal; lookupId?: string } = {},
  ) =>
    new LookupRun(
      ids.map((id, position) => ({ id, position })),
      { lookupId: 'list', region: 'cn-shanghai', fresh: false, ...options },
      engine,
    ).events();
  return { clock, upstream, engine, start };
}

describe('a lookup', () => {
  it('tells the start first and the end last, and every ID in between with its place', async () => {
    const { clock, start } = world();
    const { events, found, end } = await collectOn(clock, start(mediaIds(45)));
    expect(events[0]).toEqual({ type: 'start', lookupId: 'list', total: 45 });
    expect(end).toMatchObject({ outcome: 'complete', progress: { calls: 3, inFlight: 0, retries: 0 } });
    expect(found.toSorted()).toEqual(mediaIds(45));
    const positions = events.flatMap((event) => (event.type === 'found' ? event.rows : []));
    expect(positions.every((row) => mediaId(row.position) === row.id)).toBe(true);
  });

  it('ends at once when there is nothing to ask for', async () => {
    const { clock, start, upstream } = world();
    const { events } = await collectOn(clock, start([]));
    expect(events.map(({ type }) => type)).toEqual(['start', 'end']);
    expect(upstream.asked).toEqual([]);
  });

  it('tells rows as soon as their call has landed', async () => {
    const { clock, start } = world({ latencyMs: (call) => (call === 0 ? 50 : 5000) });
    const reader = start(mediaIds(40));
    await reader.next();
    const { value } = await clock.run(reader.next());
    expect(value).toMatchObject({ type: 'found', rows: { length: 20 } });
    expect(clock.now()).toBe(50);
    await clock.run(reader.return(undefined));
  });

  it('names the poison ID with its request, and finds the others of its call', async () => {
    const poison = mediaId(7);
    const { clock, start } = world({ nature: (id) => (id === poison ? 'poison' : 'found') });
    const { found, failed } = await collectOn(clock, start(mediaIds(20)));
    expect(found).toHaveLength(19);
    expect([...failed]).toEqual([
      [
        poison,
        {
          code: 'invalidId',
          upstreamCode: 'InvalidParameter',
          requestId: expect.any(String),
          retryable: false,
        },
      ],
    ]);
  });

  it('finds the others of a call that one ID crashes', async () => {
    const { clock, start, upstream } = world({ nature: (id) => (id === mediaId(13) ? 'crash' : 'found') });
    const { found, failed } = await collectOn(clock, start(mediaIds(20)));
    expect(found).toHaveLength(19);
    expect([...failed.keys()]).toEqual([mediaId(13)]);
    expect(failed.get(mediaId(13))).toMatchObject({ code: 'unavailable', upstreamCode: 'InternalError' });
    expect(upstream.asked.length).toBeLessThan(25);
  });

  it('does not take an outage for the fault of one ID', async () => {
    const { clock, start, upstream } = world({ trouble: () => 'unavailable' });
    const { failed } = await collectOn(clock, start(mediaIds(20)));
    expect(failed.size).toBe(20);
    expect(upstream.asked).toHaveLength(4 + 2 * 2);
  });

  it('learns the size of call that the upstream takes', async () => {
    const { clock, start, upstream, engine } = world({ maxIds: 6, limits: { batchSize: 20 } });
    const { found } = await collectOn(clock, start(mediaIds(200)));
    expect(found).toHaveLength(200);
    expect(engine.pool.chunkSize).toBe(5);
    upstream.asked.length = 0;
    await collectOn(clock, start(mediaIds(50), { fresh: true }));
    expect(upstream.asked.every((ids) => ids.length === 5)).toBe(true);
  });

  it('asks for the rest of a list no more when the account may not ask at all', async () => {
    const { clock, start, upstream } = world({ trouble: () => 'forbidden', limits: { maxConcurrency: 2 } });
    const { failed } = await collectOn(clock, start(mediaIds(2000)));
    expect(failed.size).toBe(2000);
    expect([...failed.values()].every(({ code }) => code === 'forbidden')).toBe(true);
    expect(upstream.asked.length).toBeLessThan(10);
  });

  it('ends as cancelled when its signal aborts, with every call aborted', async () => {
    const controller = new AbortController();
    const { clock, start, upstream, engine } = world({ latencyMs: () => 1000 });
    clock.after(100, () => controller.abort());
    const { end, events } = await collectOn(clock, start(mediaIds(1000), { signal: controller.signal }));
    expect(end?.outcome).toBe('cancelled');
    expect(events.at(-1)).toBe(end);
    await clock.pass(0);
    expect(upstream).toMatchObject({ inFlight: 0, aborted: 8 });
    expect(engine.limiter.stats()).toMatchObject({ inFlight: 0, waiting: { bulk: 0 } });
    expect(clock.pending).toBe(0);
  });

  it('asks for nothing when it was cancelled before it began', async () => {
    const { clock, start, upstream } = world();
    const { events } = await collectOn(clock, start(mediaIds(100), { signal: AbortSignal.abort() }));
    expect(events.map(({ type }) => type)).toEqual(['start', 'end']);
    expect(upstream.asked).toEqual([]);
  });

  it('ends its calls when the reader stops early', async () => {
    const { clock, start, upstream } = world({ latencyMs: (call) => (call === 0 ? 10 : 1000) });
    const reader = start(mediaIds(1000));
    await reader.next();
    await clock.run(reader.next());
    await reader.return(undefined);
    await clock.pass(0);
    expect(upstream.inFlight).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it('does not run ahead of a reader that stalls', async () => {
    const { clock, start, upstream } = world({ limits: { maxQps: 10_000 } });
    const reader = start(mediaIds(6000));
    await reader.next();
    await clock.run(reader.next());
    await clock.pass(60_000);
    expect(upstream.asked.length * 20).toBeLessThanOrEqual(MAX_UNREAD + 2 * 8 * 20 + 500);
    const rest = await collectOn(clock, reader);
    expect(rest.end?.outcome).toBe('complete');
  });

  it('does not ask again for what it asked within the last minute, unless it is a refresh', async () => {
    const { clock, start, upstream } = world();
    await collectOn(clock, start(mediaIds(40)));
    const second = await collectOn(clock, start(mediaIds(40)));
    expect(second.found).toHaveLength(40);
    expect(upstream.asked).toHaveLength(2);
    await collectOn(clock, start(mediaIds(40), { fresh: true }));
    expect(upstream.asked).toHaveLength(4);
    await clock.pass(60_001);
    await collectOn(clock, start(mediaIds(40)));
    expect(upstream.asked).toHaveLength(6);
  });

  it('shares the calls of another lookup for the same IDs, and needs none of its own', async () => {
    const { clock, start, upstream } = world();
    const both = ['one', 'two'].map((lookupId) => collectLookup(start(mediaIds(100), { lookupId })));
    const results = await clock.run(Promise.all(both));
    expect(results.map(({ found }) => found.length)).toEqual([100, 100]);
    expect(upstream.asked.flat().toSorted()).toEqual(mediaIds(100));
  });

  it('leaves the calls alone that another lookup waits for when it is cancelled', async () => {
    const controller = new AbortController();
    const { clock, start, upstream } = world({ latencyMs: () => 200 });
    const first = collectLookup(start(mediaIds(40), { lookupId: 'one', signal: controller.signal }));
    const second = collectLookup(start(mediaIds(20), { lookupId: 'two' }));
    clock.after(100, () => controller.abort());
    const results = await clock.run(Promise.all([first, second]));
    expect(results.map(({ end }) => end?.outcome)).toEqual(['cancelled', 'complete']);
    expect(results[1].found).toHaveLength(20);
    expect(upstream).toMatchObject({ aborted: 1 });
    expect(upstream.asked).toHaveLength(2);
  });

  it('tells its progress about every 150 ms, and goes on telling while the upstream asks to wait', async () => {
    const { clock, start } = world({ trouble: (call) => (call < 3 ? 'throttledHint' : 'none') });
    const { events } = await collectOn(clock, start(mediaIds(20)));
    const told = events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
    const gaps = told.slice(1).map(({ elapsedMs }, index) => elapsedMs - (told[index]?.elapsedMs ?? 0));
    expect(told.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(200);
    expect(told.at(-1)).toMatchObject({ throttles: 3, retries: 3, calls: 3 });
  });
});
