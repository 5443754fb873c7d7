import { describe, expect, test } from 'vitest';
import { verifyV1 } from '../emulator/oss-v1';
import { verifyV4 } from '../emulator/oss-v4';
import { ossObjectUrl, PRESIGNED_SECONDS } from './oss-url';
import type { OssObject } from './sprite-sheet';

const SHEET: OssObject = { bucket: 'samples', location: 'oss-cn-shanghai', key: 'a b/中+文-00001.jpg' };
const PATH = 'a%20b/%E4%B8%AD%2B%E6%96%87-00001.jpg';
const KEYS = { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret', securityToken: null };
const SETTINGS = { OSS_ACCESS: 'presign', OSS_DOMAINS: {}, OSS_ENDPOINT: undefined } as const;

const urlOf = async (object: OssObject, settings: object = {}, keys: object = {}) => {
  const url = await ossObjectUrl(object, { ...SETTINGS, ...settings }, async () => ({ ...KEYS, ...keys }));
  return new URL(url ?? 'none:');
};

/** The emulator's verifier shares no code with the signer. */
function verified(url: URL, object: OssObject, securityToken: string | null = null) {
  const identities = new Map([[KEYS.accessKeyId, { ...KEYS, securityToken, tokenExpiresAt: null }]]);
  const request = {
    method: 'GET',
    bucket: object.bucket,
    key: object.key,
    parameters: url.searchParams,
    headers: {},
  };
  const verify = url.searchParams.has('x-oss-signature-version') ? verifyV4 : verifyV1;
  return () => verify(request, identities, Date.now());
}

describe('the host', () => {
  test.each([
    ['of the location', {}, `https://samples.oss-cn-shanghai.aliyuncs.com/${PATH}`],
    [
      'of the bucket’s own domain',
      { OSS_DOMAINS: { samples: 'cdn.example' } },
      `https://cdn.example/${PATH}`,
    ],
    [
      'of the endpoint, path style',
      { OSS_ENDPOINT: 'http://127.0.0.1:9000' },
      `http://127.0.0.1:9000/samples/${PATH}`,
    ],
  ])('is that %s', async (_, settings, expected) => {
    const url = await urlOf(SHEET, settings);
    expect(`${url.origin}${url.pathname}`).toBe(expected);
  });

  test('is unknown without location, domain and endpoint', async () => {
    expect(await ossObjectUrl({ ...SHEET, location: null }, SETTINGS, async () => KEYS)).toBeNull();
  });
});

describe('the signature', () => {
  test('is V4 when the location is known', async () => {
    const url = await urlOf(SHEET);
    expect(url.searchParams.get('x-oss-credential')).toMatch(/^YourAccessKeyId\/\d{8}\/cn-shanghai\/oss\//);
    expect(url.searchParams.get('x-oss-expires')).toBe(String(PRESIGNED_SECONDS));
    expect(verified(url, SHEET)).not.toThrow();
    expect(verified(url, { ...SHEET, key: 'another.jpg' })).toThrow();
  });

  test('is V1 when it is not', async () => {
    const sheet = { ...SHEET, location: null };
    const url = await urlOf(sheet, { OSS_DOMAINS: { samples: 'cdn.example' } });
    expect(url.searchParams.has('Signature')).toBe(true);
    expect(verified(url, sheet)).not.toThrow();
    expect(verified(url, { ...sheet, bucket: 'another' })).toThrow();
  });

  test.each([SHEET.location, null])('carries the token of temporary keys (location %s)', async (location) => {
    const securityToken = 'CAIS+/=token';
    const sheet = { ...SHEET, location };
    const url = await urlOf(sheet, { OSS_ENDPOINT: 'https://oss.example' }, { securityToken });
    expect(verified(url, sheet, securityToken)).not.toThrow();
  });

  test('is left out, and no key asked for, when the objects are public', async () => {
    const url = await ossObjectUrl(SHEET, { ...SETTINGS, OSS_ACCESS: 'public' }, () =>
      Promise.reject(new Error('asked')),
    );
    expect(url).toBe(`https://samples.oss-cn-shanghai.aliyuncs.com/${PATH}`);
  });
});
