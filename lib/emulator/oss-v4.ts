import { createHmac } from 'node:crypto';
import { CLOCK_TOLERANCE_MS } from './acs3';
import type { Identity } from './identity';
import { OssRefusal } from './oss-refusal';
import { type OssRequest, refuseExpired, signingIdentity } from './oss-request';
import { byCodeUnit, equalInConstantTime, percentEncode, sha256Hex } from './signing-text';

/**
 * URL signatures of OSS, version 4. Pure.
 * Source: https://www.alibabacloud.com/help/en/oss/developer-reference/add-signatures-to-urls
 */
const ALGORITHM = 'OSS4-HMAC-SHA256';
const CREDENTIAL = /^([^/]+)\/((\d{8})\/([a-z0-9-]+)\/oss\/aliyun_v4_request)$/;
const DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const MAX_EXPIRES_SECONDS = 7 * 24 * 3600;

/**
 * Verifies the URL's signature. Any region is accepted in the credential's scope.
 * @throws {OssRefusal} with the code that OSS answers
 */
export function verifyV4(request: OssRequest, identities: ReadonlyMap<string, Identity>, now: number): void {
  const { parameters } = request;
  const date = parameters.get('x-oss-date') ?? '';
  const signature = parameters.get('x-oss-signature');
  const credential = CREDENTIAL.exec(parameters.get('x-oss-credential') ?? '');
  const [, accessKeyId, scope, day, region] = credential ?? [];
  const signedAt = Date.parse(date.replace(DATE, '$1-$2-$3T$4:$5:$6Z'));
  const expiresSeconds = Number(parameters.get('x-oss-expires'));
  const isWhole =
    parameters.get('x-oss-signature-version') === ALGORITHM &&
    DATE.test(date) &&
    !Number.isNaN(signedAt) &&
    Number.isInteger(expiresSeconds) &&
    expiresSeconds >= 1 &&
    expiresSeconds <= MAX_EXPIRES_SECONDS;
  if (!isWhole || !signature || !accessKeyId || !scope || !day || !region || !date.startsWith(day)) {
    throw new OssRefusal('InvalidArgument');
  }
  if (signedAt - now > CLOCK_TOLERANCE_MS) throw new OssRefusal('RequestTimeTooSkewed');
  refuseExpired(signedAt + expiresSeconds * 1000, now);

  const token = parameters.get('x-oss-security-token') ?? undefined;
  const identity = signingIdentity(identities, { accessKeyId, token, now });
  const stringToSign = [ALGORITHM, date, scope, sha256Hex(canonicalRequestV4(request))].join('\n');
  const key = [day, region, 'oss', 'aliyun_v4_request'].reduce<string | Buffer>(
    (derived, part) => hmac(derived, part),
    `aliyun_v4${identity.accessKeySecret}`,
  );
  if (!equalInConstantTime(signature, hmac(key, stringToSign).toString('hex'))) {
    throw new OssRefusal('SignatureDoesNotMatch', undefined, {
      OSSAccessKeyId: accessKeyId,
      SignatureProvided: signature,
      StringToSign: stringToSign,
      CanonicalRequest: canonicalRequestV4(request),
    });
  }
}

function canonicalRequestV4({ method, bucket, key, parameters, headers }: OssRequest): string {
  const additional = (parameters.get('x-oss-additional-headers') ?? '').split(';').filter(Boolean);
  const always = Object.keys(headers).filter((name) => /^(content-type|content-md5|x-oss-.*)$/.test(name));
  const signedNames = [...new Set([...additional, ...always])].sort(byCodeUnit);
  const query = [...parameters]
    .filter(([name]) => name !== 'x-oss-signature')
    .map(([name, value]) => ({ name: percentEncode(name), value: percentEncode(value) }))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.value, b.value))
    .map(({ name, value }) => (value ? `${name}=${value}` : name));
  return [
    method,
    percentEncode(`/${bucket}/${key}`).replaceAll('%2F', '/'),
    query.join('&'),
    signedNames.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join(''),
    additional.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
