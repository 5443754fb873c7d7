import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OssRequest } from './oss-request';
import { verifyV4 } from './oss-v4';
import { ACCOUNT, KEYS } from './testing';
import {
  changedParameters,
  IDENTITIES,
  officialClient,
  TEMPORARY,
  toObjectRequest,
  verdictOf,
  withParameters,
} from './testing-oss';

const verdict = (request: OssRequest, now = Date.now(), identities = IDENTITIES) =>
  verdictOf(() => verifyV4(request, identities, now));
const signedBy = (identity = ACCOUNT, key = KEYS.plain, queries = {}) =>
  officialClient(identity).signatureUrlV4('GET', 60, { queries }, key);

describe('what the official library signs is accepted', () => {
  test.each([
    ['a plain key', {}, KEYS.plain],
    ['a key that needs escaping', {}, KEYS.odd],
    ['a processing instruction', { 'x-oss-process': 'image/resize,w_320/format,webp' }, KEYS.plain],
    ['overridden headers', { 'response-content-disposition': 'attachment; filename="夜 航.jpg"' }, KEYS.odd],
    ['a parameter without a value', { acl: null }, KEYS.plain],
    ['any other parameter', { utm: "a b*(!')", zone: '文' }, KEYS.plain],
  ])('%s, with a lasting and a temporary key', async (_, queries, key) => {
    expect(verdict(toObjectRequest(await signedBy(ACCOUNT, key, queries)))).toBe('accepted');
    expect(verdict(toObjectRequest(await signedBy(TEMPORARY, key, queries)))).toBe('accepted');
  });

  test('any key', async () => {
    const anyKey = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((key) => /^[^/?.\\]/.test(key));
    await fc.assert(
      fc.asyncProperty(anyKey, async (key) => {
        expect(verdict(toObjectRequest(await signedBy(TEMPORARY, key)))).toBe('accepted');
      }),
    );
  });

  test('HEAD, when it was signed for HEAD', async () => {
    const url = await officialClient(ACCOUNT).signatureUrlV4('HEAD', 60, {}, KEYS.plain);
    expect(verdict(toObjectRequest(url, { method: 'HEAD' }))).toBe('accepted');
    expect(verdict(toObjectRequest(url))).toBe('SignatureDoesNotMatch');
  });

  test('additional headers, when they come as they were signed', async () => {
    const headers = { host: 'films.example.com', range: 'bytes=0-9', 'x-oss-meta-a': '1' };
    const url = await officialClient(ACCOUNT).signatureUrlV4('GET', 60, { headers }, KEYS.plain, [
      'range',
      'host',
    ]);
    expect(verdict(toObjectRequest(url, { headers }))).toBe('accepted');
    expect(verdict(toObjectRequest(url, { headers: { ...headers, range: 'bytes=0-8' } }))).toBe(
      'SignatureDoesNotMatch',
    );
    expect(verdict(toObjectRequest(url))).toBe('SignatureDoesNotMatch');
  });
});

describe('with one signed URL', () => {
  let request: OssRequest;
  let signedAt: number;
  beforeAll(async () => {
    request = toObjectRequest(
      await signedBy(TEMPORARY, KEYS.plain, { 'x-oss-process': 'image/resize,w_320' }),
    );
    signedAt = Math.floor(Date.now() / 1000) * 1000;
  });

  test('one changed character of any parameter is refused', () => {
    for (const { name, request: changed } of changedParameters(request)) {
      expect(verdict(changed), name).not.toBe('accepted');
    }
  });

  test.each([
    ['key', { key: `${KEYS.plain}x` }],
    ['bucket', { bucket: 'film' }],
    ['method', { method: 'HEAD' }],
    ['header that counts', { headers: { 'x-oss-meta-a': '1' } }],
    ['content type', { headers: { 'content-type': 'image/png' } }],
  ])('another %s is refused', (_, change) => {
    expect(verdict({ ...request, ...change })).toBe('SignatureDoesNotMatch');
  });

  test.each([{ utm: 'mail' }, { 'x-oss-process': null }, { 'x-oss-process': 'style/a' }])(
    'the change %j is refused',
    (change) => {
      expect(verdict(withParameters(request, change))).toBe('SignatureDoesNotMatch');
    },
  );

  test.each([
    ['version', { 'x-oss-signature-version': 'OSS4-HMAC-SM3' }, 'InvalidArgument'],
    ['no signature', { 'x-oss-signature': null }, 'InvalidArgument'],
    ['no credential', { 'x-oss-credential': null }, 'InvalidArgument'],
    [
      'a credential of another service',
      { 'x-oss-credential': 'STS.test/20260401/cn-shanghai/ecs/aliyun_v4_request' },
      'InvalidArgument',
    ],
    [
      'a credential of another day',
      { 'x-oss-credential': 'STS.test/20200101/cn-shanghai/oss/aliyun_v4_request' },
      'InvalidArgument',
    ],
    ['no date', { 'x-oss-date': null }, 'InvalidArgument'],
    ['no such date', { 'x-oss-date': '20261301T000000Z' }, 'InvalidArgument'],
    ['no lifetime', { 'x-oss-expires': null }, 'InvalidArgument'],
    ['a lifetime of nothing', { 'x-oss-expires': '0' }, 'InvalidArgument'],
    ['a lifetime of more than a week', { 'x-oss-expires': '604801' }, 'InvalidArgument'],
    ['a temporary key without its token', { 'x-oss-security-token': null }, 'InvalidAccessKeyId'],
    ['another token', { 'x-oss-security-token': 'other' }, 'InvalidSecurityToken'],
  ])('%s', (_, change, code) => {
    expect(verdict(withParameters(request, change))).toBe(code);
  });

  test('an unknown key is refused', () => {
    expect(verdict(request, Date.now(), new Map())).toBe('InvalidAccessKeyId');
  });

  test('it is good for its lifetime and not before its time', () => {
    expect(verdict(request, signedAt + 59_000)).toBe('accepted');
    expect(verdict(request, signedAt + 62_001)).toBe('AccessDenied');
    expect(verdict(request, signedAt - 14 * 60_000)).toBe('accepted');
    expect(verdict(request, signedAt - 16 * 60_000)).toBe('RequestTimeTooSkewed');
  });

  test('it dies with its token', () => {
    const over = new Map([[TEMPORARY.accessKeyId, { ...TEMPORARY, tokenExpiresAt: 0 }]]);
    expect(verdict(request, Date.now(), over)).toBe('SecurityTokenExpired');
  });
});
