import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyV1 } from './oss-v1';
import { createObjectUrlSigner } from './sign-object-url';
import { ACCOUNT, KEYS } from './testing';
import { IDENTITIES, officialClient, TEMPORARY, toObjectRequest, verdictOf } from './testing-oss';

const ORIGIN = 'http://127.0.0.1:3000/emulator/oss';
const inAMinute = new Date(Date.now() + 60_000);

/** As OSS sees it: the origin's path belongs to the app, which takes it off. */
const asked = (url: string) => toObjectRequest(url.replace(`${ORIGIN}/films`, 'http://films.example.com'));

test('the URL is of the form that IMS answers', () => {
  const url = new URL(createObjectUrlSigner(TEMPORARY, ORIGIN)('films', KEYS.plain, inAMinute));
  expect(url.origin + url.pathname).toBe(`${ORIGIN}/films/covers/1.jpg`);
  expect([...url.searchParams.keys()]).toEqual(['Expires', 'OSSAccessKeyId', 'Signature', 'security-token']);
  expect(url.searchParams.get('Expires')).toBe(String(Math.floor(inAMinute.getTime() / 1000)));
});

test.each([ACCOUNT, TEMPORARY])('every URL verifies, with the key $accessKeyId', (identity) => {
  const sign = createObjectUrlSigner(identity, ORIGIN);
  const anyKey = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const process = fc.constantFrom(undefined, 'image/resize,w_320', 'video/snapshot,t_1000');
  fc.assert(
    fc.property(anyKey, process, (key, instruction) => {
      const request = asked(sign('films', key, inAMinute, instruction));
      expect(request).toMatchObject({ bucket: 'films', key });
      expect(verdictOf(() => verifyV1(request, IDENTITIES, Date.now()))).toBe('accepted');
    }),
  );
});

test('the signature is the one that the official library makes', () => {
  const theirs = new URL(officialClient(TEMPORARY).signatureUrl(KEYS.odd, { expires: 60, method: 'GET' }));
  const expiresAt = new Date(Number(theirs.searchParams.get('Expires')) * 1000);
  const ours = new URL(createObjectUrlSigner(TEMPORARY, ORIGIN)('films', KEYS.odd, expiresAt));
  expect(Object.fromEntries(ours.searchParams)).toEqual(Object.fromEntries(theirs.searchParams));
});

test('the same is signed once, and anything else anew', () => {
  const sign = createObjectUrlSigner(TEMPORARY, ORIGIN);
  const url = sign('films', KEYS.plain, inAMinute);
  expect(sign('films', KEYS.plain, inAMinute)).toBe(url);
  const others = [
    sign('posters', KEYS.plain, inAMinute),
    sign('films', KEYS.odd, inAMinute),
    sign('films', KEYS.plain, new Date(inAMinute.getTime() + 1000)),
    sign('films', KEYS.plain, inAMinute, 'style/a'),
  ];
  expect(new Set([url, ...others]).size).toBe(5);
});
