import { createHmac } from 'node:crypto';
import { type Identity, tokenFault } from './identity';
import { Refusal } from './ims-refusal';
import { byCodeUnit, equalInConstantTime, percentEncode, sha256Hex } from './signing-text';

/**
 * Verifies ACS3-HMAC-SHA256 (signature V3) from its description alone: nothing here is shared with what signs.
 * Pure. Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */

/** A request as it came over the wire. */
export interface WireRequest {
  method: string;
  /** Still percent-encoded, without the query. */
  path: string;
  /** Still percent-encoded, without the question mark. */
  query: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

interface Verifier {
  identities: ReadonlyMap<string, Identity>;
  /** Milliseconds since the epoch. */
  now: number;
}

const ALGORITHM = 'ACS3-HMAC-SHA256';
const AUTHORIZATION = /^ACS3-HMAC-SHA256 Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=([^,\s]+)$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** How far a request's clock may be off, either way. */
export const CLOCK_TOLERANCE_MS = 15 * 60_000;

/**
 * The nonce of a request whose signature, clock and token are good. That the nonce is new is the caller's to check.
 * @throws {Refusal} with the code that the real gateway answers
 */
export function verifyAcs3(request: WireRequest, { identities, now }: Verifier): string {
  const authorization = AUTHORIZATION.exec(request.headers['authorization'] ?? '');
  const [, accessKeyId, signedHeaders, signature] = authorization ?? [];
  if (!accessKeyId || !signedHeaders || !signature) throw new Refusal('IncompleteSignature');

  const identity = identities.get(accessKeyId);
  if (!identity) throw new Refusal('InvalidAccessKeyId.NotFound');
  checkDate(request.headers['x-acs-date'], now);
  checkToken(identity, request.headers['x-acs-security-token'], now);
  const nonce = request.headers['x-acs-signature-nonce'];
  if (!nonce) throw new Refusal('MissingSignatureNonce');

  const names = signedHeaders.split(';').sort(byCodeUnit);
  const isLacking = names.some((name) => request.headers[name] === undefined);
  if (isLacking || mustBeSigned(request).some((name) => !names.includes(name))) {
    throw new Refusal('IncompleteSignature');
  }

  const canonical = canonicalRequest(request, names);
  const stringToSign = `${ALGORITHM}\n${sha256Hex(canonical)}`;
  const expected = createHmac('sha256', identity.accessKeySecret).update(stringToSign).digest('hex');
  const isBodyAsHashed = request.headers['x-acs-content-sha256'] === sha256Hex(request.body);
  if (!equalInConstantTime(signature, expected) || !isBodyAsHashed) {
    // The real gateway echoes both texts, security token and all: whoever shows this message leaks it.
    const echo = `server StringToSign is [${stringToSign}], server CanonicalRequest is [${canonical}]`;
    throw new Refusal('SignatureDoesNotMatch', {
      message: `Specified signature does not match our calculation. ${echo}`,
    });
  }
  return nonce;
}

/** The text whose hash is signed; `names` are the signed headers, sorted. */
export function canonicalRequest(request: WireRequest, names: readonly string[]): string {
  const headers = names.map((name) => `${name}:${(request.headers[name] ?? '').trim()}\n`);
  return [
    request.method,
    request.path,
    canonicalQuery(request.query),
    headers.join(''),
    names.join(';'),
    sha256Hex(request.body),
  ].join('\n');
}

function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .sort(([a, x], [b, y]) => byCodeUnit(a, b) || byCodeUnit(x, y))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

function mustBeSigned({ headers, body }: WireRequest): string[] {
  const acs = Object.keys(headers).filter((name) => name.startsWith('x-acs-'));
  return ['host', 'x-acs-content-sha256', ...acs, ...(body.length > 0 ? ['content-type'] : [])];
}

function checkDate(date: string | undefined, now: number): void {
  const time = date && DATE.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) throw new Refusal('InvalidTimeStamp.Format');
  if (Math.abs(now - time) > CLOCK_TOLERANCE_MS) throw new Refusal('InvalidTimeStamp.Expired');
}

function checkToken(identity: Identity, token: string | undefined, now: number): void {
  const fault = tokenFault(identity, token, now);
  switch (fault) {
    case null:
      return;
    case 'missing':
      throw new Refusal('MissingSecurityToken');
    case 'malformed':
      throw new Refusal('InvalidSecurityToken.Malformed');
    case 'mismatch':
      throw new Refusal('InvalidSecurityToken.MismatchWithAccessKey');
    case 'expired':
      throw new Refusal('InvalidSecurityToken.Expired');
  }
}
