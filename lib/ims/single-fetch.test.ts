import { describe, expect, it } from 'vitest';
import { collectLookup } from './collect-lookup';
import { createEngine } from './create-engine';
import { FakeClock } from './fake-clock';
import { LookupRun } from './lookup-run';
import { type Nature, ScriptedUpstream } from './scripted-upstream';

const mediaId = (n: number) => n.toString(16).padStart(32, '0');

function world(nature: (id: string) => Nature = () => 'found') {
  const clock = new FakeClock();
  const upstream = new ScriptedUpstream({ clock, nature });
  const engine = createEngine(upstream.config(), { clock, transport: upstream.transport, random: () => 0 });
  const region = 'cn-shanghai';
  const fetch = (id: string, options: { fresh?: boolean; signal?: AbortSignal } = {}) =>
    engine.single.fetch(id, { region, ...options });
  const list = (count: number, lookupId = 'list') => {
    const ids = Array.from({ length: count }, (_, position) => ({ id: mediaId(position), position }));
    return new LookupRun(ids, { lookupId, region, fresh: false }, engine).events();
  };
  return { clock, upstream, fetch, list };
}

describe('one asset', () => {
  it('is found, ignored, unaccounted or failed, with the request', async () => {
    const natures: Record<string, Nature> = { a: 'found', b: 'ignored', c: 'absent', d: 'poison' };
    const { clock, fetch } = world((id) => natures[id] ?? 'found');
    expect(await clock.run(fetch('a'))).toMatchObject({
      state: 'found',
      asset: { mediaId: 'a' },
      requestId: 'REQ-0',
      fetchedAt: '2026-04-01T08:00:00.055Z',
    });
    expect(await clock.run(fetch('b'))).toEqual({ state: 'ignored', requestId: 'REQ-1' });
    expect(await clock.run(fetch('c'))).toEqual({ state: 'unaccounted', requestId: 'REQ-2' });
    expect(await clock.run(fetch('d'))).toMatchObject({ state: 'failed', failure: { code: 'invalidId' } });
  });

  it('shares its call with the others of the same 5 ms, and with whoever wants the same', async () => {
    const { clock, upstream, fetch } = world();
    const first = [fetch('a'), fetch('b'), fetch('a')];
    await clock.pass(4);
    const rest = [fetch('c')];
    await clock.run(Promise.all([...first, ...rest]));
    expect(upstream.asked).toEqual([['a', 'b', 'c']]);
  });

  it('is not asked for again within a minute, unless it is a refresh', async () => {
    const { clock, upstream, fetch } = world();
    await clock.run(fetch('a'));
    const before = clock.now();
    await clock.run(fetch('a'));
    expect(clock.now()).toBe(before);
    await clock.run(fetch('a', { fresh: true }));
    expect(upstream.asked).toEqual([['a'], ['a']]);
  });

  it('asks again at once for what was ignored: it may have been registered since', async () => {
    const { clock, upstream, fetch } = world(() => 'ignored');
    await clock.run(fetch('a'));
    await clock.run(fetch('a'));
    expect(upstream.asked).toHaveLength(2);
  });

  it('is left by one who waits without harm to the other', async () => {
    const { clock, upstream, fetch } = world();
    const controller = new AbortController();
    const left = fetch('a', { signal: controller.signal });
    const stays = fetch('a');
    clock.after(20, () => controller.abort());
    expect(await clock.run(left)).toMatchObject({ state: 'failed', failure: { code: 'cancelled' } });
    expect(await clock.run(stays)).toMatchObject({ state: 'found' });
    expect(upstream.aborted).toBe(0);
  });

  it('ends its call when nobody waits any more, before or after it was sent', async () => {
    const { clock, upstream, fetch } = world();
    for (const afterMs of [2, 20]) {
      const controller = new AbortController();
      clock.after(afterMs, () => controller.abort());
      await clock.run(fetch('a', { signal: controller.signal }));
      await clock.pass(100);
    }
    expect(await fetch('a', { signal: AbortSignal.abort() })).toMatchObject({
      failure: { code: 'cancelled' },
    });
    expect(upstream).toMatchObject({ asked: { length: 1 }, aborted: 1, inFlight: 0 });
  });

  it('goes before a list, also when the list has already lined up for it', async () => {
    const { clock, upstream, fetch, list } = world();
    const all = collectLookup(list(1000));
    await clock.pass(60);
    const wanted = upstream.asked.flat().length + 5;
    const startedAt = clock.now();
    await clock.run(Promise.all([fetch('z'), fetch(mediaId(wanted))]));
    expect(clock.now() - startedAt).toBeLessThanOrEqual(105);
    expect((await clock.run(all)).found).toHaveLength(1000);
    expect(upstream.timesAsked(mediaId(wanted))).toBe(1);
  });
});
