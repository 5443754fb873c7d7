import { describe, expect, it } from 'vitest';
import { KNOWN_REQUESTS } from '../emulator/testing-vectors';
import { endpointOf } from './endpoints';
import { signRequest } from './sign';

describe('a signed request', () => {
  it.each(KNOWN_REQUESTS)(
    'has the known signature: $name',
    ({ accessKeyId, accessKeySecret, headers, query, signature }) => {
      const host = headers['host'] ?? '';
      const endpoint = { origin: `https://${host}`, host, version: headers['x-acs-version'] ?? '' };
      const securityToken = headers['x-acs-security-token'] ?? null;
      const signed = signRequest(
        { endpoint, action: headers['x-acs-action'] ?? '', query },
        { accessKeyId, accessKeySecret, securityToken },
        { wallNow: Date.parse(headers['x-acs-date'] ?? ''), nonce: headers['x-acs-signature-nonce'] ?? '' },
      );
      // Vectors that leave the payload hash out of the signed headers cannot be had from a client that sends it.
      const signedHeaders = /SignedHeaders=([^,]+)/
        .exec(signed.headers['authorization'] ?? '')?.[1]
        ?.split(';');
      expect(signedHeaders).toEqual(Object.keys({ ...headers, 'x-acs-content-sha256': '' }).toSorted());
      expect(signed.headers['authorization']).toContain(`Signature=${signature}`);
    },
  );

  const call = {
    endpoint: endpointOf('cn-shanghai', 'ice', undefined),
    action: 'A',
    query: { MediaIds: "a b*~(!')/中" },
  };
  const keys = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null };

  it('sends what it signed: RFC 3986 in the query, JSON asked for, no secret anywhere', () => {
    const signed = signRequest(call, keys);
    expect(signed.path).toBe('/?MediaIds=a%20b%2A~%28%21%27%29%2F%E4%B8%AD');
    expect(signed.headers).toMatchObject({
      accept: 'application/json',
      host: 'ice.cn-shanghai.aliyuncs.com',
    });
    expect(JSON.stringify(signed)).not.toContain('secret');
  });

  it('is new each time, so that an attempt is never taken for a replay', () => {
    const nonces = Array.from({ length: 50 }, () => signRequest(call, keys).headers['x-acs-signature-nonce']);
    expect(new Set(nonces).size).toBe(50);
    expect(signRequest(call, keys, { wallNow: 0 }).headers['x-acs-date']).toBe('1970-01-01T00:00:00Z');
  });
});
