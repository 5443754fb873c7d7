import 'server-only';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { OpenApiUtil } from '@alicloud/openapi-core';
import type { WireRequest } from './acs3';
import type { AssetItems, Catalogue, ObjectStore, StoredObject } from './catalogue-types';
import { FaultPlan } from './fault-plan';
import type { Identity } from './identity';
import type { ImsWorld } from './ims';
import { createItemTexts } from './item-texts';
import { NonceMemory } from './nonce-memory';
import { percentEncode, sha256Hex } from './signing-text';
import { EmulatorStats } from './stats';
import { TokenBucket } from './token-bucket';

/** What the emulator's tests share. Requests are signed by the official library, never by code of the emulator. */

export const NOW = Date.parse('2026-04-01T08:00:00Z');

export const ACCOUNT: Identity = {
  accessKeyId: 'test-key',
  accessKeySecret: 'test-secret',
  securityToken: null,
  tokenExpiresAt: null,
};

interface CallToSign {
  identity?: Identity;
  host?: string;
  method?: string;
  /** No header when empty, as for `version`. */
  action?: string;
  version?: string;
  query?: Readonly<Record<string, string>>;
  /** Sent as a form when not empty. */
  body?: string;
  now?: number;
  nonce?: string;
  /** Further headers, or other values for those that are there anyway. */
  headers?: Readonly<Record<string, string>>;
}

export function signedCall({
  identity = ACCOUNT,
  host = 'ice.cn-shanghai.aliyuncs.com',
  method = 'POST',
  action = 'BatchGetYikeAssetMediaInfos',
  version = '2020-11-09',
  query = {},
  body = '',
  now = NOW,
  nonce = randomUUID(),
  headers: given = {},
}: CallToSign = {}): WireRequest {
  const payloadHash = sha256Hex(body);
  const headers: Record<string, string> = {
    accept: 'application/json',
    host,
    ...(action ? { 'x-acs-action': action } : {}),
    ...(version ? { 'x-acs-version': version } : {}),
    'x-acs-date': `${new Date(now).toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-content-sha256': payloadHash,
    ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    ...(identity.securityToken ? { 'x-acs-security-token': identity.securityToken } : {}),
    ...given,
  };
  const toSign = {
    protocol: 'https',
    port: 443,
    method,
    pathname: '/',
    query,
    headers,
    body: Readable.from([]),
  };
  const { accessKeyId, accessKeySecret } = identity;
  const authorization = OpenApiUtil.getAuthorization(
    toSign,
    'ACS3-HMAC-SHA256',
    payloadHash,
    accessKeyId,
    accessKeySecret,
  );
  const pairs = Object.entries(query).map(
    ([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`,
  );
  return {
    method,
    path: '/',
    query: pairs.join('&'),
    headers: { ...headers, authorization },
    body: Buffer.from(body),
  };
}

const FIVE_IDS = [1, 2, 3, 4, 5].map((n) => `${n}`.repeat(32));
const asset = (mediaId: string): AssetItems => ({
  batchItem: { MediaId: mediaId, MediaBasicInfo: { MediaId: mediaId, Title: `标题 ${mediaId}` } },
  singleItem: { MediaId: mediaId, BizData: { Prompt: 'a lighthouse' } },
});

/** Five assets, `1…1` to `5…5`, an ignored `0…0`, and one job. */
export const stubCatalogue: Catalogue = {
  find(mediaId) {
    if (mediaId === '0'.repeat(32)) return { kind: 'ignored' };
    return FIVE_IDS.includes(mediaId) ? { kind: 'asset', ...asset(mediaId) } : { kind: 'absent' };
  },
  assetFor: asset,
  snapshotJob: (jobId) => (jobId === 'job' ? { JobId: 'job', Status: 'Success' } : null),
  mediaId: (n) => FIVE_IDS[n % FIVE_IDS.length] ?? '',
  sampleIds: () => FIVE_IDS,
  sampleText: () => FIVE_IDS.join('\n'),
};

export const STORED: StoredObject = {
  bytes: Buffer.from('0123456789'),
  contentType: 'image/jpeg',
  etag: '"781E5E245D69B566979B86E28D23F2C7"',
  sizeBytes: 10,
  lastModified: new Date('2026-03-01T10:00:00.500Z'),
};

/** Object keys of both buckets: a plain one, one that needs every kind of encoding, and an empty object. */
export const KEYS = { plain: 'covers/1.jpg', odd: "夜 航/a+b&c=d!'()*%41~.jpg", empty: 'empty' };

/** A private bucket `films` and a public one, `posters`, with the same objects. */
export const stubObjects: ObjectStore = {
  hasBucket: (bucket) => bucket === 'films' || bucket === 'posters',
  isPublicRead: (bucket) => bucket === 'posters',
  findObject(_bucket, key) {
    if (key === KEYS.empty) return { ...STORED, bytes: Buffer.alloc(0), sizeBytes: 0 };
    return Object.values(KEYS).includes(key) ? STORED : null;
  },
};

interface WorldOptions extends Partial<ImsWorld> {
  identity?: Identity;
  faults?: string;
  qps?: number;
}

export function stubWorld({
  identity = ACCOUNT,
  faults = '',
  qps = 0,
  ...given
}: WorldOptions = {}): ImsWorld {
  return {
    identities: new Map([[identity.accessKeyId, identity]]),
    nonces: new NonceMemory(),
    limit: new TokenBucket(qps),
    faultPlan: new FaultPlan(faults, 1),
    catalogue: stubCatalogue,
    itemText: createItemTexts(stubCatalogue, () => NOW),
    stats: new EmulatorStats(),
    maxIds: 100,
    latencyMs: 0,
    slowMs: 3_000,
    now: () => NOW,
    requestId: () => '4A3C9F60-0000-4000-8000-000000000001',
    ...given,
  };
}
