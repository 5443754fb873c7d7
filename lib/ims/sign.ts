import 'server-only';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { OpenApiUtil } from '@alicloud/openapi-core';
import type { Credentials } from './credentials';
import type { Endpoint } from './endpoints';

const ALGORITHM = 'ACS3-HMAC-SHA256';
/** SHA-256 of nothing: RPC parameters travel in the query and the body is empty. */
const EMPTY_PAYLOAD_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** The signer's request type wants a body; it never reads it. */
const EMPTY_BODY = Readable.from([]);

/** One RPC call before it is signed. */
export interface RpcRequest {
  endpoint: Endpoint;
  action: string;
  query: Readonly<Record<string, string>>;
}

/** What goes over the wire: POST without a body. Holds a signature and may hold an STS token: not for logs. */
export interface SignedRequest {
  origin: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
}

/**
 * Signs a call with the official signer (about 15 µs). Each attempt needs its own date and nonce: a replay is refused.
 * https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function signRequest(
  { endpoint, action, query }: RpcRequest,
  { accessKeyId, accessKeySecret, securityToken }: Credentials,
  { wallNow = Date.now(), nonce = randomUUID() }: { wallNow?: number; nonce?: string } = {},
): SignedRequest {
  const headers: Record<string, string> = {
    host: endpoint.host,
    'x-acs-action': action,
    'x-acs-version': endpoint.version,
    'x-acs-date': new Date(wallNow).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    'x-acs-signature-nonce': nonce,
    'x-acs-content-sha256': EMPTY_PAYLOAD_HASH,
  };
  if (securityToken !== null) {
    headers['x-acs-accesskey-id'] = accessKeyId;
    headers['x-acs-security-token'] = securityToken;
  }
  const request = {
    protocol: 'https',
    port: 443,
    method: 'POST',
    pathname: '/',
    query: { ...query },
    headers,
    body: EMPTY_BODY,
  };
  const authorization = OpenApiUtil.getAuthorization(
    request,
    ALGORITHM,
    EMPTY_PAYLOAD_HASH,
    accessKeyId,
    accessKeySecret,
  );
  return {
    origin: endpoint.origin,
    path: `/?${Object.entries(query)
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .join('&')}`,
    // Without `accept` the gateway may answer XML. Neither header is signed.
    headers: { ...headers, authorization, accept: 'application/json', 'user-agent': 'contact-sheet' },
  };
}

/** RFC 3986, as the signer encodes: encodeURIComponent leaves five characters bare that the signature does not. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
