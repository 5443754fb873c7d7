import { describe, expect, test } from 'vitest';
import { answerObjectRequest, type OssWorld } from './oss';
import { createObjectUrlSigner } from './sign-object-url';
import { ACCOUNT, KEYS, NOW, STORED, stubObjects } from './testing';
import { IDENTITIES, officialClient, toObjectRequest } from './testing-oss';

const world: OssWorld = {
  identities: IDENTITIES,
  objects: stubObjects,
  now: () => NOW,
  requestId: () => '4A3C9F60-0000-4000-8000-000000000001',
};
const sign = createObjectUrlSigner(ACCOUNT, 'http://127.0.0.1');
const signed = (bucket: string, key: string) => new URL(sign(bucket, key, new Date(NOW + 60_000)));

function ask(url: URL, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const { pathname, searchParams } = url;
  return answerObjectRequest(world, { method, path: pathname, parameters: searchParams, headers });
}

function refusal(url: URL, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const reply = ask(url, headers, method);
  if ('object' in reply) throw new Error('expected a refusal, not an object');
  return { ...reply, code: /<Code>(.*)<\/Code>/.exec(reply.body)?.[1] };
}

const film = signed('films', KEYS.plain);
const unsigned = (path: string) => new URL(path, 'http://127.0.0.1');

describe('an object', () => {
  test('comes whole, with its headers', () => {
    expect(ask(film)).toEqual({
      status: 200,
      headers: {
        'x-oss-request-id': '4A3C9F600000400080000000',
        'x-oss-object-type': 'Normal',
        'accept-ranges': 'bytes',
        'content-type': 'image/jpeg',
        etag: STORED.etag,
        'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT',
      },
      object: STORED,
      range: { start: 0, end: 10 },
    });
  });

  test.each(Object.values(KEYS))('is found by the key %j', (key) => {
    expect(ask(signed('films', key)).status).toBe(200);
  });

  test.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', { start: 2, end: 5 }],
    ['bytes=-4', 206, 'bytes 6-9/10', { start: 6, end: 10 }],
    ['bytes=0-1,3-4', 200, undefined, { start: 0, end: 10 }],
  ])('comes in part: %s', (range, status, contentRange, sent) => {
    const reply = ask(film, { range });
    expect(reply).toMatchObject({ status, range: sent });
    expect(reply.headers['content-range']).toBe(contentRange);
  });

  test('has no part beyond its end', () => {
    const refused = refusal(film, { range: 'bytes=10-' });
    expect(refused).toMatchObject({ status: 416, code: 'InvalidRange' });
    expect(refused.body).toContain('<ActualObjectSize>10</ActualObjectSize>');
  });

  const overridden = (response: Record<string, string>) => {
    const options = { expires: 60, method: 'GET', response } as const;
    const url = officialClient(ACCOUNT).signatureUrl(KEYS.plain, options);
    const now = { ...world, now: Date.now };
    return answerObjectRequest(now, { ...toObjectRequest(url), path: `/films/${KEYS.plain}` });
  };

  test('comes with the headers that its signed URL overrides', () => {
    const { headers } = overridden({
      'content-type': 'text/plain',
      'content-disposition': 'filename="夜.jpg"',
    });
    expect(headers['content-type']).toBe('text/plain');
    expect(Buffer.from(headers['content-disposition'] ?? '', 'latin1').toString()).toBe('filename="夜.jpg"');
  });

  test('comes with no header that a line break in a URL would add', () => {
    expect(overridden({ 'content-type': 'text/plain\r\nset-cookie: a=b' }).status).toBe(400);
  });
});

describe('conditions', () => {
  const before = 'Sun, 01 Mar 2026 09:59:59 GMT';
  const at = 'Sun, 01 Mar 2026 10:00:00 GMT';

  test.each([
    [{ 'if-none-match': STORED.etag }, 304],
    [{ 'if-none-match': `"x", W/${STORED.etag}` }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"x"' }, 200],
    [{ 'if-none-match': '"x"', 'if-modified-since': at }, 200],
    [{ 'if-modified-since': at }, 304],
    [{ 'if-modified-since': before }, 200],
    [{ 'if-modified-since': 'yesterday' }, 200],
    [{ 'if-match': STORED.etag }, 200],
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-unmodified-since': at }, 200],
    [{ 'if-unmodified-since': before }, 412],
  ])('%j is %i', (headers, status) => {
    expect(ask(film, headers).status).toBe(status);
  });

  test.each([
    [STORED.etag, 206],
    [at, 206],
    ['"x"', 200],
    [before, 200],
  ])('a part if it is still %s is %i', (condition, status) => {
    expect(ask(film, { range: 'bytes=0-0', 'if-range': condition }).status).toBe(status);
  });

  test('304 has the ETag and no body', () => {
    expect(ask(film, { 'if-none-match': '*' })).toMatchObject({ headers: { etag: STORED.etag }, body: '' });
  });
});

describe('refusals', () => {
  const expired = new URL(sign('films', KEYS.plain, new Date(NOW - 1000)));
  const forged = new URL(film);
  forged.searchParams.set('Signature', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=');
  const unknown = new URL(film);
  unknown.searchParams.set('OSSAccessKeyId', 'nobody');

  test.each([
    ['no signature', unsigned('/films/covers/1.jpg'), 403, 'AccessDenied'],
    ['an expired one', expired, 403, 'AccessDenied'],
    ['a wrong one', forged, 403, 'SignatureDoesNotMatch'],
    ['an unknown key ID', unknown, 403, 'InvalidAccessKeyId'],
    ['half a V4 signature', unsigned('/films/covers/1.jpg?x-oss-signature=0'), 400, 'InvalidArgument'],
    ['no such key', signed('films', 'none'), 404, 'NoSuchKey'],
    ['no such bucket', signed('none', KEYS.plain), 404, 'NoSuchBucket'],
    ['the bucket itself', signed('films', ''), 404, 'NoSuchKey'],
    ['a path that is not encoded', unsigned('/films/%ff'), 400, 'InvalidObjectName'],
  ])('%s', (_, url, status, code) => {
    expect(refusal(url)).toMatchObject({ status, code });
  });

  test.each(['PUT', 'POST', 'DELETE', 'OPTIONS'])('%s is not allowed', (method) => {
    expect(refusal(film, {}, method)).toMatchObject({ status: 405, code: 'MethodNotAllowed' });
  });

  test('an unsigned request does not learn whether a key exists', () => {
    expect(refusal(unsigned('/films/none')).code).toBe('AccessDenied');
  });

  test('are XML with the request’s ID, and nothing in them is markup', () => {
    const { headers, body } = refusal(signed('films', '<b>&"'), { host: '127.0.0.1:1' });
    expect(headers).toEqual({
      'content-type': 'application/xml',
      'x-oss-request-id': '4A3C9F600000400080000000',
    });
    expect(body).toContain('<RequestId>4A3C9F600000400080000000</RequestId>');
    expect(body).toContain('<HostId>127.0.0.1:1</HostId>');
    expect(body).toContain('<Key>&lt;b&gt;&amp;&quot;</Key>');
  });
});

describe('a public bucket', () => {
  test('is read without a signature', () => {
    expect(ask(unsigned('/posters/covers/1.jpg')).status).toBe(200);
    expect(refusal(unsigned('/posters/none')).code).toBe('NoSuchKey');
  });

  test('has no header overridden by who does not sign', () => {
    const { headers } = ask(unsigned('/posters/covers/1.jpg?response-content-type=text%2Fhtml'));
    expect(headers['content-type']).toBe('image/jpeg');
  });

  test('still checks a signature that is there', () => {
    expect(refusal(unsigned('/posters/covers/1.jpg?Signature=x&Expires=1&OSSAccessKeyId=x')).code).toBe(
      'AccessDenied',
    );
  });
});
