import { describe, expect, test, vi } from 'vitest';
import type { AssetOutcome } from '../assets/asset-outcome';
import { assetWith } from '../assets/fixtures';
import { answerMedia, type MediaDependencies } from './answer-media';
import { coverUrl, fileUrl, spriteUrl } from './choose-url';

const MEDIA_ID = 'bb1dfa20a0c971f08c94e7f6d6496202';
const NOW = new Date('2026-04-01T08:00:00.000Z');
const FAILURE = { upstreamCode: null, requestId: null, retryable: true };

/** A signed URL that expires so many seconds from now. */
function signed(seconds: number, scheme = 'https'): string {
  const expires = NOW.getTime() / 1000 + seconds;
  return `${scheme}://b.oss-cn-shanghai.aliyuncs.com/c.jpg?Expires=${expires}&OSSAccessKeyId=K&Signature=S%3D`;
}

function found(CoverURL: unknown): AssetOutcome {
  const asset = assetWith({ basic: { CoverURL } });
  return { state: 'found', asset, requestId: null, fetchedAt: NOW.toISOString() };
}

/** Asks for the cover; the upstream answers `outcomes` one after another. */
async function ask(outcomes: AssetOutcome[], { id = MEDIA_ID, query = '', choose = coverUrl } = {}) {
  const fetchAsset = vi.fn<MediaDependencies['fetchAsset']>();
  for (const outcome of outcomes) fetchAsset.mockResolvedValueOnce(outcome);
  const request = new Request(`http://127.0.0.1:3000/media/${id}/cover${query}`);
  const policy = () => ({ hosts: ['*.aliyuncs.com'], ownPrefix: null });
  const response = await answerMedia(request, id, choose, { fetchAsset, policy, now: () => NOW });
  const { code } = response.status === 307 ? { code: null } : await response.json();
  return { response, code, freshness: fetchAsset.mock.calls.map(([, { fresh }]) => fresh) };
}

describe('a redirect', () => {
  test('goes to the signed URL over https and is forgotten before that dies', async () => {
    const { response, freshness } = await ask([found(signed(200, 'http'))]);
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(signed(200));
    expect(response.headers.get('cache-control')).toBe('private, max-age=170');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(freshness).toEqual([false]);
  });

  test('asks anew, once, when the remembered URL dies within a minute', async () => {
    const { response, freshness } = await ask([found(signed(59)), found(signed(3600))]);
    expect(response.headers.get('location')).toBe(signed(3600));
    expect(response.headers.get('cache-control')).toBe('private, max-age=300');
    expect(freshness).toEqual([false, true]);
  });

  test('asks anew at once when the page says that what it led to was refused', async () => {
    const { response, freshness } = await ask([found(signed(3600))], { query: '?fresh=1' });
    expect(response.status).toBe(307);
    expect(freshness).toEqual([true]);
  });

  test('goes to a fresh URL that lives shortly, and is not remembered', async () => {
    const { response, freshness } = await ask([found(signed(20)), found(signed(20))]);
    expect(response.status).toBe(307);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(freshness).toEqual([false, true]);
  });
});

describe('a refusal', () => {
  const failed = (code: 'throttled' | 'forbidden' | 'timeout' | 'badResponse'): AssetOutcome => ({
    state: 'failed',
    failure: { ...FAILURE, code },
  });

  test.each<[string, AssetOutcome[], number, string]>([
    ['an ignored ID', [{ state: 'ignored', requestId: null }], 404, 'ignored'],
    ['an unaccounted ID', [{ state: 'unaccounted', requestId: null }], 404, 'unaccounted'],
    ['no cover', [found(undefined)], 404, 'noMedia'],
    ['a cover that is dead even when fresh', [found(signed(-1)), found(signed(-1))], 410, 'expired'],
    ['a script', [found('javascript:alert(1)')], 403, 'schemeNotAllowed'],
    ['an internal address', [found('http://169.254.169.254/latest/meta-data/')], 403, 'hostNotAllowed'],
    ['a foreign host', [found('https://evil.example/x.jpg')], 403, 'hostNotAllowed'],
    ['credentials', [found('https://a:b@c.aliyuncs.com/x.jpg')], 403, 'credentialsInUrl'],
    ['a throttled upstream', [failed('throttled')], 503, 'throttled'],
    ['a forbidden asset', [failed('forbidden')], 403, 'forbidden'],
    ['a slow upstream', [failed('timeout')], 504, 'timeout'],
    ['a broken upstream', [failed('badResponse')], 502, 'badResponse'],
  ])('for %s is small, has a code and is not remembered', async (_, outcomes, status, expected) => {
    const { response, code } = await ask(outcomes);
    expect([response.status, code]).toEqual([status, expected]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.has('location')).toBe(false);
  });

  test.each([
    ['a malformed ID', { id: 'not-an-id' }, 'invalidId'],
    ['an ID in capitals', { id: MEDIA_ID.toUpperCase() }, 'invalidId'],
    ['a region that is not listed', { query: '?region=evil.example' }, 'regionNotAllowed'],
  ])('for %s comes without asking the upstream', async (_, options, expected) => {
    const { response, code, freshness } = await ask([], options);
    expect([response.status, code]).toEqual([400, expected]);
    expect(freshness).toEqual([]);
  });

  test.each([fileUrl('1'), fileUrl('-1'), fileUrl('x'), fileUrl('1e3'), spriteUrl('99999'), spriteUrl('x')])(
    'for a place where nothing is, %#',
    async (choose) => {
      expect((await ask([found(undefined)], { choose })).code).toBe('noMedia');
    },
  );
});
