import { describe, expect, it } from 'vitest';
import { SheetStore } from './sheet-store';

interface FakeSheet {
  widthPx: number;
  heightPx: number;
  address: string;
}

/** A loader that ends each load when told to. */
function fakeLoader(sidePx = 100) {
  const loads: { address: string; attempt: number; signal: AbortSignal; end: (isGood: boolean) => void }[] =
    [];
  const load = (address: string, attempt: number, signal: AbortSignal) =>
    new Promise<FakeSheet>((resolve, reject) => {
      const end = (isGood: boolean) =>
        isGood ? resolve({ widthPx: sidePx, heightPx: sidePx, address }) : reject(new Error('refused'));
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      loads.push({ address, attempt, signal, end });
    });
  return { load, loads, end: (n: number, isGood = true) => loads[n]?.end(isGood) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('SheetStore', () => {
  it('loads nothing that nobody wants', () => {
    const fake = fakeLoader();
    const store = new SheetStore(fake);
    store.subscribe('a', () => undefined);
    expect(store.read('a')).toEqual({ state: 'idle' });
    expect(fake.loads).toEqual([]);
  });

  it('loads at most four at once, the newest wish first', async () => {
    const fake = fakeLoader();
    const store = new SheetStore(fake);
    for (const address of ['a', 'b', 'c', 'd', 'e', 'f']) store.want(address);
    expect(fake.loads.map(({ address }) => address)).toEqual(['a', 'b', 'c', 'd']);
    fake.end(1);
    await settled();
    expect(fake.loads.map(({ address }) => address)).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(store.read('b')).toMatchObject({ state: 'ready', sheet: { address: 'b' } });
    expect(store.read('e')).toEqual({ state: 'loading' });
  });

  it('cancels a load, and leaves the queue, when the last one lets go', async () => {
    const fake = fakeLoader();
    const store = new SheetStore({ ...fake, maxLoads: 1 });
    const [first, second] = [store.want('a'), store.want('a')];
    const waiting = store.want('b');
    first();
    first();
    expect(fake.loads[0]?.signal.aborted).toBe(false);
    waiting();
    expect(store.read('b')).toEqual({ state: 'idle' });
    second();
    expect(fake.loads[0]?.signal.aborted).toBe(true);
    expect(store.read('a')).toEqual({ state: 'idle' });
    await settled();
    expect(fake.loads).toHaveLength(1);
  });

  it('loads again what was cancelled, beside the load that is still ending', async () => {
    const fake = fakeLoader();
    const store = new SheetStore(fake);
    store.want('a')();
    store.want('a');
    await settled();
    fake.end(1);
    await settled();
    expect(fake.loads.map(({ attempt }) => attempt)).toEqual([0, 0]);
    expect(store.read('a')).toMatchObject({ state: 'ready' });
  });

  it('asks for a failed picture once more, and then only when it is renewed', async () => {
    const fake = fakeLoader();
    const store = new SheetStore(fake);
    const release = store.want('a');
    fake.end(0, false);
    await settled();
    fake.end(1, false);
    await settled();
    expect(store.read('a')).toEqual({ state: 'failed' });
    release();
    store.want('a');
    await settled();
    expect(fake.loads).toHaveLength(2);
    store.renew('a');
    fake.end(2);
    await settled();
    expect(store.read('a')).toMatchObject({ state: 'ready' });
    expect(fake.loads.map(({ attempt }) => attempt)).toEqual([0, 1, 2]);
  });

  it('keeps decoded pictures up to the cap, drops the least recently wanted, and never one in use', async () => {
    const fake = fakeLoader(100);
    const store = new SheetStore({ ...fake, maxBytes: 2 * 40_000 });
    const load = async (address: string) => {
      const release = store.want(address);
      fake.end(fake.loads.length - 1);
      await settled();
      return release;
    };
    (await load('a'))();
    (await load('b'))();
    store.want('a')();
    (await load('c'))();
    expect(['a', 'b', 'c'].map((address) => store.read(address).state)).toEqual(['ready', 'idle', 'ready']);
    expect(store.bytes).toBe(80_000);
    const releases = [await load('d'), await load('e'), await load('f')];
    expect(store.bytes).toBe(120_000);
    for (const release of releases) release();
    expect(store.bytes).toBe(80_000);
  });

  it('tells those who look at an address, and only them', async () => {
    const fake = fakeLoader();
    const store = new SheetStore(fake);
    const heard: string[] = [];
    const stop = store.subscribe('a', () => heard.push(store.read('a').state));
    store.subscribe('b', () => heard.push('b'));
    store.want('a');
    fake.end(0);
    await settled();
    expect(heard).toEqual(['loading', 'ready']);
    stop();
    expect(store.read('a')).toBe(store.read('a'));
  });
});
