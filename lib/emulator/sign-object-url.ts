import { LRUCache } from 'lru-cache';
import type { SignObjectUrl } from './catalogue-types';
import type { Identity } from './identity';
import { signV1, stringToSignV1 } from './oss-v1';
import { percentEncode } from './signing-text';

/** Many assets share an object and a minute of expiry, and answers carry 20 assets and more. */
const REMEMBERED_URLS = 5_000;

/** Signs the URLs that the emulator's own answers carry: V1, with the identity's token, as IMS does. Pure. */
export function createObjectUrlSigner(identity: Identity, mediaOrigin: string): SignObjectUrl {
  const urls = new LRUCache<string, string>({ max: REMEMBERED_URLS });

  return (bucket, key, expiresAt, process) => {
    const expires = String(Math.floor(expiresAt.getTime() / 1000));
    const cacheKey = `${bucket}/${key}?${expires}&${process ?? ''}`;
    const known = urls.get(cacheKey);
    if (known) return known;

    const subResources = new URLSearchParams({
      ...(process ? { 'x-oss-process': process } : {}),
      ...(identity.securityToken === null ? {} : { 'security-token': identity.securityToken }),
    });
    const request = { method: 'GET', bucket, key, parameters: subResources, headers: {} };
    const query = new URLSearchParams({
      Expires: expires,
      OSSAccessKeyId: identity.accessKeyId,
      Signature: signV1(identity.accessKeySecret, stringToSignV1(request, expires)),
      ...Object.fromEntries(subResources),
    });
    const path = percentEncode(`${bucket}/${key}`).replaceAll('%2F', '/');
    const url = `${mediaOrigin}/${path}?${query}`;
    urls.set(cacheKey, url);
    return url;
  };
}
