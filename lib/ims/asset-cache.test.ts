import { describe, expect, it } from 'vitest';
import { parseAsset } from '../assets/parse-asset';
import { AssetCache, type FoundAsset } from './asset-cache';
import { FakeClock } from './fake-clock';

function found(id: string, url = ''): FoundAsset {
  const asset = parseAsset({ MediaId: id, FileInfoList: [{ FileBasicInfo: { FileUrl: url } }] });
  return { state: 'found', asset, requestId: 'R', fetchedAt: '2026-04-01T08:00:00.000Z' };
}

function world(maxAssets = 3) {
  const clock = new FakeClock();
  return { clock, cache: new AssetCache({ clock, maxAssets }) };
}

describe('the cache', () => {
  it('answers for a minute, with the request that brought it', async () => {
    const { clock, cache } = world();
    cache.set('k', found('a'), 'bulk');
    await clock.pass(59_999);
    expect(cache.get('k')).toEqual(found('a'));
    await clock.pass(1);
    expect(cache.get('k')).toBeUndefined();
  });

  it('never answers with a signed URL that is about to expire', async () => {
    const { clock, cache } = world();
    const expires = clock.wallNow() / 1000 + 30;
    cache.set(
      'k',
      found('a', `http://b.oss-cn-shanghai.aliyuncs.com/o?Expires=${expires}&Signature=s`),
      'bulk',
    );
    await clock.pass(24_000);
    expect(cache.get('k')).toBeDefined();
    await clock.pass(1000);
    expect(cache.get('k')).toBeUndefined();
  });

  it('is not emptied by a long list, but gives room to what somebody looks at', async () => {
    const { clock, cache } = world(3);
    for (const id of ['a', 'b', 'c', 'd']) cache.set(id, found(id), 'bulk');
    expect(['a', 'b', 'c', 'd'].filter((id) => cache.get(id))).toEqual(['a', 'b', 'c']);
    cache.set('e', found('e'), 'interactive');
    expect(['a', 'b', 'c', 'e'].filter((id) => cache.get(id))).toEqual(['b', 'c', 'e']);
    await clock.pass(60_000);
    cache.set('f', found('f'), 'bulk');
    expect(cache.get('f')).toBeDefined();
  });

  it('renews what it has when a list brings it anew', async () => {
    const { clock, cache } = world(1);
    cache.set('a', found('a'), 'bulk');
    await clock.pass(50_000);
    cache.set('a', found('a'), 'bulk');
    await clock.pass(50_000);
    expect(cache.get('a')).toBeDefined();
  });
});
