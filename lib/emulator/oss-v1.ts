import { createHmac } from 'node:crypto';
import type { Identity } from './identity';
import { OssRefusal } from './oss-refusal';
import { type OssRequest, refuseExpired, signingIdentity } from './oss-request';
import { byCodeUnit, equalInConstantTime } from './signing-text';

/**
 * URL signatures of OSS, version 1. Pure.
 * Source: https://help.aliyun.com/zh/oss/developer-reference/ddd-signatures-to-urls
 */

/** Query parameters that are part of what is signed, besides `response-…` and `x-oss-…`; any other is free. */
const SIGNED_PARAMETERS = new Set(
  `acl append asyncFetch bucketInfo callback callback-var cname comp continuation-token cors delete encryption
  endTime img inventory inventoryId lifecycle live location logging metaQuery objectMeta objectInfo partNumber policy
  position qos qosInfo referer regionList replication replicationLocation replicationProgress requestPayment
  resourceGroup restore security-token sequential startTime stat status style styleName symlink tagging transferAcceleration
  udf udfApplication udfApplicationLog udfImage udfImageDesc udfName uploadId uploads versionId versioning versions vod
  website worm wormExtend wormId`.split(/\s+/),
);

/**
 * Verifies the URL's signature.
 * @throws {OssRefusal} with the code that OSS answers
 */
export function verifyV1(request: OssRequest, identities: ReadonlyMap<string, Identity>, now: number): void {
  const { parameters } = request;
  const accessKeyId = parameters.get('OSSAccessKeyId');
  const expires = parameters.get('Expires');
  const signature = parameters.get('Signature');
  if (!accessKeyId || !expires || !signature) throw new OssRefusal('AccessDenied');
  if (!/^\d{1,11}$/.test(expires)) {
    throw new OssRefusal('AccessDenied', `Invalid date (should be seconds since epoch): ${expires}`);
  }
  refuseExpired(Number(expires) * 1000, now);
  const token = parameters.get('security-token') ?? undefined;
  const identity = signingIdentity(identities, { accessKeyId, token, now });
  const stringToSign = stringToSignV1(request, expires);
  if (!equalInConstantTime(signature, signV1(identity.accessKeySecret, stringToSign))) {
    throw new OssRefusal('SignatureDoesNotMatch', undefined, {
      OSSAccessKeyId: accessKeyId,
      SignatureProvided: signature,
      StringToSign: stringToSign,
    });
  }
}

/** What a V1 signature covers; `expires` in seconds since the epoch. */
export function stringToSignV1(request: OssRequest, expires: string): string {
  const { method, headers, bucket, key } = request;
  const ossHeaders = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-oss-'))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => `${name}:${value.trim()}\n`);
  const subResources = [...request.parameters]
    .filter(([name]) => SIGNED_PARAMETERS.has(name) || /^(response-|x-oss-)/.test(name))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => (value ? `${name}=${value}` : name));
  const resource = `/${bucket}/${key}${subResources.length > 0 ? `?${subResources.join('&')}` : ''}`;
  const contentMd5 = headers['content-md5'] ?? '';
  const contentType = headers['content-type'] ?? '';
  return `${method}\n${contentMd5}\n${contentType}\n${expires}\n${ossHeaders.join('')}${resource}`;
}

export function signV1(accessKeySecret: string, stringToSign: string): string {
  return createHmac('sha1', accessKeySecret).update(stringToSign).digest('base64');
}
