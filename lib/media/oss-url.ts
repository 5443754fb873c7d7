import 'server-only';
import OSS from 'ali-oss';
import type { Env } from '../env';
import type { Credentials } from '../ims/credentials';
import type { OssObject } from './sprite-sheet';

/** How long a URL that is signed here lives. */
export const PRESIGNED_SECONDS = 600;

type OssSettings = Pick<Env, 'OSS_ACCESS' | 'OSS_DOMAINS' | 'OSS_ENDPOINT'>;

/**
 * The URL at which a browser gets an object, signed unless `OSS_ACCESS=public`; null when nothing says which host has
 * the bucket. Its host is the bucket's own domain, else `OSS_ENDPOINT` in path style, else OSS's by location.
 * Signed with V4, or with V1 when the location is unknown: V4 signs the region.
 */
export async function ossObjectUrl(
  object: OssObject,
  settings: OssSettings,
  loadCredentials: () => Promise<Credentials>,
): Promise<string | null> {
  const base = baseUrl(object, settings);
  if (base === null) return null;
  const path = object.key.split('/').map(encodeURIComponent).join('/');
  const query = settings.OSS_ACCESS === 'public' ? '' : await signedQuery(object, await loadCredentials());
  return `${base}/${path}${query}`;
}

function baseUrl({ bucket, location }: OssObject, { OSS_DOMAINS, OSS_ENDPOINT }: OssSettings): string | null {
  const domain = OSS_DOMAINS[bucket];
  if (domain !== undefined) return `https://${domain}`;
  if (OSS_ENDPOINT !== undefined) return `${OSS_ENDPOINT}/${bucket}`;
  return location === null ? null : `https://${bucket}.${location}.aliyuncs.com`;
}

/** `?` and the signature. Neither version signs scheme or host, so the library need not know the real ones. */
async function signedQuery({ bucket, location, key }: OssObject, credentials: Credentials): Promise<string> {
  const client = new OSS({
    accessKeyId: credentials.accessKeyId,
    accessKeySecret: credentials.accessKeySecret,
    bucket,
    endpoint: 'https://oss.invalid',
    ...(location === null ? {} : { region: location }),
    // The interval only silences the library's advice to let it renew the token, which the credential chain does.
    ...(credentials.securityToken === null
      ? {}
      : { stsToken: credentials.securityToken, refreshSTSTokenInterval: PRESIGNED_SECONDS * 1000 }),
  });
  const url =
    location === null
      ? client.signatureUrl(key, { expires: PRESIGNED_SECONDS, method: 'GET' })
      : await client.signatureUrlV4('GET', PRESIGNED_SECONDS, {}, key);
  return new URL(url).search;
}
