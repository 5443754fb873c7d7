import { type Identity, tokenFault } from './identity';
import { OssRefusal } from './oss-refusal';

/** A request for an object, path style. Pure. */
export interface OssRequest {
  method: string;
  bucket: string;
  /** Decoded; empty when the bucket itself is asked for. */
  key: string;
  parameters: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
}

/**
 * Bucket and key of a path such as `/bucket/folder/a%20b.jpg`.
 * @throws {OssRefusal} `InvalidObjectName` when the path is not percent-encoded UTF-8
 */
export function parseObjectPath(path: string): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(decode(path)) ?? [];
  return { bucket, key };
}

/**
 * The identity that signed, whose token does.
 * @throws {OssRefusal} when there is no such key, or its token is absent, wrong or expired
 */
export function signingIdentity(
  identities: ReadonlyMap<string, Identity>,
  given: { accessKeyId: string; token: string | undefined; now: number },
): Identity {
  const identity = identities.get(given.accessKeyId);
  if (!identity) throw new OssRefusal('InvalidAccessKeyId');
  const fault = tokenFault(identity, given.token, given.now);
  switch (fault) {
    case null:
      return identity;
    case 'missing':
      // Without its token a temporary key is one that OSS does not know.
      throw new OssRefusal('InvalidAccessKeyId');
    case 'expired':
      throw new OssRefusal('SecurityTokenExpired');
    case 'malformed':
    case 'mismatch':
      throw new OssRefusal('InvalidSecurityToken');
  }
}

/**
 * Refuses a URL whose time is over; both instants in milliseconds since the epoch.
 * @throws {OssRefusal} `AccessDenied`
 */
export function refuseExpired(expiresAt: number, now: number): void {
  if (now <= expiresAt) return;
  throw new OssRefusal('AccessDenied', 'Request has expired.', {
    Expires: new Date(expiresAt).toISOString(),
    ServerTime: new Date(now).toISOString(),
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new OssRefusal('InvalidObjectName');
  }
}
