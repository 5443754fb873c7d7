import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCK_TOLERANCE_MS, canonicalRequest, verifyAcs3, type WireRequest } from './acs3';
import type { Identity } from './identity';
import { Refusal } from './ims-refusal';
import vectors from './signature-vectors.json';
import { percentEncode, sha256Hex } from './signing-text';
import { ACCOUNT, NOW, signedCall } from './testing';

const TEMPORARY: Identity = { ...ACCOUNT, securityToken: 'YourSecurityToken/+=', tokenExpiresAt: NOW + 1 };

/** 'accepted', or the code of the refusal. */
function verdict(request: WireRequest, identity: Identity = ACCOUNT, now = NOW): string {
  try {
    verifyAcs3(request, { identities: new Map([[identity.accessKeyId, identity]]), now });
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe.each(vectors)('known request: $name', (vector) => {
  const headers: Record<string, string> = {
    ...Object.fromEntries(Object.entries(vector.headers)),
    'x-acs-content-sha256': vector.payloadHash,
  };
  const names = Object.keys(headers).sort();
  const signed = (signature: string): WireRequest => ({
    method: vector.method,
    path: vector.path,
    query: Object.entries(vector.query)
      .map(([name, value]) => `${name}=${percentEncode(value)}`)
      .join('&'),
    headers: {
      ...headers,
      authorization: `ACS3-HMAC-SHA256 Credential=${vector.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`,
    },
    body: Buffer.from(vector.body),
  });
  const identity: Identity = {
    accessKeyId: vector.accessKeyId,
    accessKeySecret: vector.accessKeySecret,
    securityToken: headers['x-acs-security-token'] ?? null,
    tokenExpiresAt: null,
  };
  const date = Date.parse(vector.headers['x-acs-date']);

  test('its canonical form has the known hash', () => {
    expect(sha256Hex(canonicalRequest(signed(''), names))).toBe(vector.hashedCanonicalRequest);
  });

  test('its signature is accepted, and none that differs in one character', () => {
    expect(verdict(signed(vector.signature), identity, date)).toBe('accepted');
    for (let at = 0; at < vector.signature.length; at++) {
      const other = vector.signature[at] === '0' ? '1' : '0';
      const changed = vector.signature.slice(0, at) + other + vector.signature.slice(at + 1);
      expect(verdict(signed(changed), identity, date)).toBe('SignatureDoesNotMatch');
    }
    expect(verdict(signed(vector.signature.toUpperCase()), identity, date)).toBe('SignatureDoesNotMatch');
  });
});

const parameters = fc.dictionary(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9._]{0,12}$/),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  { maxKeys: 6 },
);

test('whatever the official library signs is accepted: any parameters, query or form, any key, STS or not', () => {
  fc.assert(
    fc.property(
      parameters,
      parameters,
      fc.boolean(),
      fc.string({ minLength: 1 }),
      (query, form, isSts, secret) => {
        const identity = { ...(isSts ? TEMPORARY : ACCOUNT), accessKeySecret: secret };
        const body = new URLSearchParams(form).toString();
        expect(verdict(signedCall({ identity, query, body }), identity)).toBe('accepted');
      },
    ),
    { numRuns: 300 },
  );
});

/** The text with the byte at `at` replaced by another printable one. */
function flip(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return text.slice(0, at) + String.fromCharCode(code === 0x7e ? 0x21 : code + 1) + text.slice(at + 1);
}

describe('one changed byte is refused', () => {
  const query = { MediaIds: '1'.repeat(32), Note: 'a b' };
  const request = signedCall({ identity: TEMPORARY, query, body: 'More=x%20y' });
  const signedNames = Object.keys(request.headers).filter((name) => name !== 'accept');

  test.each(signedNames)('in the header %s, wherever it is', (name) => {
    const value = request.headers[name] ?? '';
    for (let at = 0; at < value.length; at++) {
      const headers = { ...request.headers, [name]: flip(value, at) };
      expect(verdict({ ...request, headers }, TEMPORARY), `byte ${at} of ${name}`).not.toBe('accepted');
    }
  });

  test.each(signedNames)('in the name of the header %s', (name) => {
    const { [name]: value = '', ...others } = request.headers;
    for (let at = 0; at < name.length; at++) {
      const headers = { ...others, [flip(name, at)]: value };
      expect(verdict({ ...request, headers }, TEMPORARY), `byte ${at} of ${name}`).not.toBe('accepted');
    }
  });

  test('in the query', () => {
    for (let at = 0; at < request.query.length; at++) {
      const changed = flip(request.query, at);
      const means = (text: string) => new URLSearchParams(text).toString();
      expect(means(changed)).not.toBe(means(request.query));
      expect(verdict({ ...request, query: changed }, TEMPORARY), changed).toBe('SignatureDoesNotMatch');
    }
  });

  test('in the body', () => {
    for (let at = 0; at < request.body.length; at++) {
      const body = Uint8Array.from(request.body);
      body[at] = (body[at] ?? 0) ^ 1;
      expect(verdict({ ...request, body }, TEMPORARY)).toBe('SignatureDoesNotMatch');
    }
  });

  test.each([
    ['the method', { method: 'GET' }],
    ['the path', { path: '//' }],
    ['a parameter more', { query: `${request.query}&a=` }],
    ['a body less', { body: Buffer.alloc(0) }],
  ])('in %s', (_, change) => {
    expect(verdict({ ...request, ...change }, TEMPORARY)).toBe('SignatureDoesNotMatch');
  });

  test('in random requests, at random places', () => {
    fc.assert(
      fc.property(
        parameters,
        fc.nat(),
        fc.constantFrom('query', 'header', 'authorization'),
        (extra, place, part) => {
          const call = signedCall({ query: { MediaIds: 'abc', ...extra } });
          const names = Object.keys(call.headers).filter(
            (name) => name.startsWith('x-acs-') || name === 'host',
          );
          const name = part === 'authorization' ? part : (names[place % names.length] ?? 'host');
          const text = part === 'query' ? call.query : (call.headers[name] ?? '');
          const changed = flip(text, place % text.length);
          const isSame =
            part === 'query' &&
            new URLSearchParams(changed).toString() === new URLSearchParams(text).toString();
          fc.pre(!isSame);
          const altered =
            part === 'query'
              ? { ...call, query: changed }
              : { ...call, headers: { ...call.headers, [name]: changed } };
          expect(verdict(altered)).not.toBe('accepted');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('refusals', () => {
  const without = (name: string): WireRequest => {
    const call = signedCall();
    const { [name]: _, ...headers } = call.headers;
    return { ...call, headers };
  };
  const reauthorised = (change: (authorization: string) => string): WireRequest => {
    const call = signedCall({ body: 'a=b' });
    return {
      ...call,
      headers: { ...call.headers, authorization: change(call.headers['authorization'] ?? '') },
    };
  };

  const refused: [what: string, request: WireRequest, code: string][] = [
    ['no Authorization', without('authorization'), 'IncompleteSignature'],
    ['another algorithm', reauthorised((text) => text.replace('SHA256', 'SM3')), 'IncompleteSignature'],
    ['an old RPC signature', reauthorised(() => 'acs test-key:c2lnbmF0dXJl'), 'IncompleteSignature'],
    ['a signed header that did not come', without('x-acs-version'), 'IncompleteSignature'],
    [
      'an unknown key',
      reauthorised((text) => text.replace('test-key', 'no-key')),
      'InvalidAccessKeyId.NotFound',
    ],
    ['no date', without('x-acs-date'), 'InvalidTimeStamp.Format'],
    [
      'a date with milliseconds',
      signedCall({ headers: { 'x-acs-date': '2026-04-01T08:00:00.000Z' } }),
      'InvalidTimeStamp.Format',
    ],
    [
      'no such date',
      signedCall({ headers: { 'x-acs-date': '2026-13-01T08:00:00Z' } }),
      'InvalidTimeStamp.Format',
    ],
    ['no nonce', without('x-acs-signature-nonce'), 'MissingSignatureNonce'],
    [
      'a header added after signing',
      { ...signedCall(), headers: { ...signedCall().headers, 'x-acs-extra': '1' } },
      'IncompleteSignature',
    ],
    [
      'a hash that is signed but not the body’s',
      signedCall({ headers: { 'x-acs-content-sha256': sha256Hex('b') } }),
      'SignatureDoesNotMatch',
    ],
  ];
  test.each(refused)('%s', (_, request, code) => {
    expect(verdict(request)).toBe(code);
  });

  test.each(['host', 'x-acs-action', 'x-acs-date', 'x-acs-content-sha256', 'content-type'])(
    '%s not among the signed headers',
    (name) => {
      expect(verdict(reauthorised((text) => text.replace(`${name};`, '')))).toBe('IncompleteSignature');
    },
  );

  test.each([
    [-CLOCK_TOLERANCE_MS - 1000, 'InvalidTimeStamp.Expired'],
    [-CLOCK_TOLERANCE_MS, 'accepted'],
    [CLOCK_TOLERANCE_MS, 'accepted'],
    [CLOCK_TOLERANCE_MS + 1000, 'InvalidTimeStamp.Expired'],
  ])('a clock that is %i ms off', (offsetMs, code) => {
    expect(verdict(signedCall({ now: NOW + offsetMs }))).toBe(code);
  });

  test.each([
    ['no token', ACCOUNT, NOW, 'MissingSecurityToken'],
    [
      'another token',
      { ...TEMPORARY, securityToken: 'Other' },
      NOW,
      'InvalidSecurityToken.MismatchWithAccessKey',
    ],
    [
      'a token of the wrong form',
      { ...TEMPORARY, securityToken: 'a b' },
      NOW,
      'InvalidSecurityToken.Malformed',
    ],
    ['a token that is over', TEMPORARY, NOW + 1, 'InvalidSecurityToken.Expired'],
  ])('%s with a temporary key', (_, identity, now, code) => {
    expect(verdict(signedCall({ identity }), TEMPORARY, now)).toBe(code);
  });

  test('a mismatch tells what was signed, token and all, as the real gateway does', () => {
    const call = signedCall({ identity: TEMPORARY, query: { MediaIds: 'abc' } });
    const verify = () =>
      verifyAcs3(
        { ...call, query: 'MediaIds=abd' },
        { identities: new Map([['test-key', TEMPORARY]]), now: NOW },
      );
    expect(verify).toThrow(/StringToSign is \[ACS3-HMAC-SHA256\n[0-9a-f]{64}\]/);
    expect(verify).toThrow('x-acs-security-token:YourSecurityToken/+=');
  });
});

test('the nonce of an accepted request is handed back', () => {
  const identities = new Map([[ACCOUNT.accessKeyId, ACCOUNT]]);
  expect(verifyAcs3(signedCall({ nonce: 'n-1' }), { identities, now: NOW })).toBe('n-1');
});
