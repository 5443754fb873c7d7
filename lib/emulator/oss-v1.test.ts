import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OssRequest } from './oss-request';
import { stringToSignV1, verifyV1 } from './oss-v1';
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
  verdictOf(() => verifyV1(request, identities, now));
const signedBy = (identity = ACCOUNT, key = KEYS.plain, options = {}) =>
  officialClient(identity).signatureUrl(key, { expires: 60, method: 'GET', ...options });
describe('what the official library signs is accepted', () => {
  test.each([
    ['a plain key', {}, KEYS.plain],
    ['a key that needs escaping', {}, KEYS.odd],
    ['a processing instruction', { process: 'image/resize,w_320/format,webp' }, KEYS.plain],
    [
      'overridden headers',
      { response: { 'content-type': 'text/plain', 'content-disposition': 'attachment; filename="夜.jpg"' } },
      KEYS.plain,
    ],
    ['a traffic limit', { trafficLimit: 819200 }, KEYS.plain],
    [
      'all of them',
      { process: 'video/snapshot,t_1000', response: { expires: '0' }, trafficLimit: 819200 },
      KEYS.odd,
    ],
  ])('%s, with a lasting and a temporary key', (_, options, key) => {
    expect(verdict(toObjectRequest(signedBy(ACCOUNT, key, options)))).toBe('accepted');
    expect(verdict(toObjectRequest(signedBy(TEMPORARY, key, options)))).toBe('accepted');
  });

  test('any key', () => {
    const anyKey = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((key) => /^[^/?.\\]/.test(key));
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(verdict(toObjectRequest(signedBy(TEMPORARY, key)))).toBe('accepted');
      }),
    );
  });

  test('HEAD, when it was signed for HEAD', () => {
    const url = signedBy(ACCOUNT, KEYS.plain, { method: 'HEAD' });
    expect(verdict(toObjectRequest(url, { method: 'HEAD' }))).toBe('accepted');
    expect(verdict(toObjectRequest(url))).toBe('SignatureDoesNotMatch');
  });

  test('headers that were signed and are sent', () => {
    const url = signedBy(ACCOUNT, KEYS.plain, {
      'x-oss-range-behavior': 'standard',
      'Content-Type': 'image/png',
    });
    const headers = { 'x-oss-range-behavior': ' standard ', 'content-type': 'image/png' };
    expect(verdict(toObjectRequest(url, { headers }))).toBe('accepted');
    expect(verdict(toObjectRequest(url))).toBe('SignatureDoesNotMatch');
  });
});

describe('what was changed is refused', () => {
  const request = toObjectRequest(signedBy(TEMPORARY, KEYS.plain, { process: 'image/resize,w_320' }));

  test('one character of any parameter', () => {
    for (const { name, request: changed } of changedParameters(request)) {
      expect(verdict(changed), name).not.toBe('accepted');
    }
  });

  test.each([
    ['the key', { key: `${KEYS.plain}x` }],
    ['the bucket', { bucket: 'film' }],
    ['the method', { method: 'HEAD' }],
    ['a header that counts', { headers: { 'x-oss-meta-a': '1' } }],
    ['a content type', { headers: { 'content-type': 'image/png' } }],
  ])('%s', (_, change) => {
    expect(verdict({ ...request, ...change })).toBe('SignatureDoesNotMatch');
  });

  test('a processing instruction cannot be added, changed or taken away', () => {
    const plain = toObjectRequest(signedBy());
    expect(verdict(withParameters(plain, { 'x-oss-process': 'image/resize,w_10' }))).toBe(
      'SignatureDoesNotMatch',
    );
    expect(verdict(withParameters(request, { 'x-oss-process': 'image/resize,w_321' }))).toBe(
      'SignatureDoesNotMatch',
    );
    expect(verdict(withParameters(request, { 'x-oss-process': null }))).toBe('SignatureDoesNotMatch');
  });

  test('a parameter that OSS does not know does no harm', () => {
    expect(verdict(withParameters(request, { utm_source: 'mail' }))).toBe('accepted');
  });
});

describe('refusals', () => {
  const now = Date.now();
  const lasting = toObjectRequest(signedBy());
  const temporary = toObjectRequest(signedBy(TEMPORARY));

  test.each([
    ['no key ID', withParameters(lasting, { OSSAccessKeyId: null }), 'AccessDenied'],
    ['an empty signature', withParameters(lasting, { Signature: '' }), 'AccessDenied'],
    ['no expiry', withParameters(lasting, { Expires: null }), 'AccessDenied'],
    ['an expiry that is no number', withParameters(lasting, { Expires: 'soon' }), 'AccessDenied'],
    ['an unknown key ID', withParameters(lasting, { OSSAccessKeyId: 'nobody' }), 'InvalidAccessKeyId'],
    [
      'a temporary key without its token',
      withParameters(temporary, { 'security-token': null }),
      'InvalidAccessKeyId',
    ],
    ['another token', withParameters(temporary, { 'security-token': 'other' }), 'InvalidSecurityToken'],
    [
      'a token of the wrong form',
      withParameters(temporary, { 'security-token': 'a b' }),
      'InvalidSecurityToken',
    ],
  ])('%s', (_, request, code) => {
    expect(verdict(request)).toBe(code);
  });

  test('a URL is good until its second is over', () => {
    const expiresAt = Number(lasting.parameters.get('Expires')) * 1000;
    expect(verdict(lasting, expiresAt)).toBe('accepted');
    expect(verdict(lasting, expiresAt + 1)).toBe('AccessDenied');
    expect(() => verifyV1(lasting, IDENTITIES, expiresAt + 1)).toThrow('Request has expired.');
  });

  test('a URL dies with its token', () => {
    const over = new Map([[TEMPORARY.accessKeyId, { ...TEMPORARY, tokenExpiresAt: now }]]);
    expect(verdict(temporary, now, over)).toBe('SecurityTokenExpired');
  });
});

test('the signed text is the documented one', () => {
  const parameters = new URLSearchParams(
    'uploads=&Expires=1&response-expires=0&x-oss-process=style/a&free=1',
  );
  const headers = {
    'x-oss-b': '2',
    'x-oss-a': '1',
    'content-md5': 'md5',
    'content-type': 'text/plain',
    range: 'bytes=0-',
  };
  expect(stringToSignV1({ method: 'GET', bucket: 'films', key: 'a b/夜', parameters, headers }, '1')).toBe(
    'GET\nmd5\ntext/plain\n1\nx-oss-a:1\nx-oss-b:2\n/films/a b/夜?response-expires=0&uploads&x-oss-process=style/a',
  );
});
