import 'server-only';
import { type ByteRange, parseByteRange } from './byte-range';
import type { ObjectStore, StoredObject } from './catalogue-types';
import type { Identity } from './identity';
import { OssRefusal } from './oss-refusal';
import { type OssRequest, parseObjectPath } from './oss-request';
import { verifyV1 } from './oss-v1';
import { verifyV4 } from './oss-v4';
import { errorXml, type Reply } from './reply';

/** Everything that the emulated OSS consists of. */
export interface OssWorld {
  identities: ReadonlyMap<string, Identity>;
  objects: ObjectStore;
  now: () => number;
  requestId: () => string;
}

/** An answer whose bytes are a part of a stored object. */
export interface ObjectReply extends Omit<Reply, 'body'> {
  object: StoredObject;
  range: ByteRange;
}

/** What a signed URL may override, and the header it does so for. */
const OVERRIDES = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
];

/** What the emulated OSS answers; a refusal is an answer too. Pictures are served as they are, whatever `x-oss-process`. */
export function answerObjectRequest(
  world: OssWorld,
  { path, ...request }: Omit<OssRequest, 'bucket' | 'key'> & { path: string },
): Reply | ObjectReply {
  const requestId = world.requestId().replaceAll('-', '').slice(0, 24);
  try {
    return readObject(world, { ...request, ...parseObjectPath(path) }, requestId);
  } catch (error) {
    if (!(error instanceof OssRefusal)) throw error;
    const { code, message, details, status } = error;
    const members = {
      Code: code,
      Message: message,
      RequestId: requestId,
      HostId: request.headers['host'] ?? '',
    };
    return {
      status,
      headers: { 'content-type': 'application/xml', 'x-oss-request-id': requestId },
      body: errorXml({ ...members, ...details }),
    };
  }
}

function readObject(world: OssWorld, request: OssRequest, requestId: string): Reply | ObjectReply {
  const { bucket, key, parameters, headers: asked } = request;
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new OssRefusal('MethodNotAllowed');
  if (!world.objects.hasBucket(bucket))
    throw new OssRefusal('NoSuchBucket', undefined, { BucketName: bucket });
  const isSigned = refuseUnlessAllowed(world, request);
  const object = key === '' ? null : world.objects.findObject(bucket, key);
  if (!object) throw new OssRefusal('NoSuchKey', undefined, { Key: key });

  const headers = {
    'x-oss-request-id': requestId,
    'x-oss-object-type': 'Normal',
    'accept-ranges': 'bytes',
    'content-type': object.contentType,
    etag: object.etag,
    'last-modified': object.lastModified.toUTCString(),
    ...(isSigned ? overrides(parameters) : {}),
  };
  if (isOtherVersion(asked, object)) throw new OssRefusal('PreconditionFailed');
  if (isUnchanged(asked, object)) return { status: 304, headers, body: '' };

  const whole = { start: 0, end: object.sizeBytes };
  const range = isRangeWanted(asked, object) ? parseByteRange(asked['range'], object.sizeBytes) : null;
  if (range === null) return { status: 200, headers, object, range: whole };
  if (range === 'unsatisfiable') {
    throw new OssRefusal('InvalidRange', undefined, { ActualObjectSize: String(object.sizeBytes) });
  }
  const contentRange = `bytes ${range.start}-${range.end - 1}/${object.sizeBytes}`;
  return { status: 206, headers: { ...headers, 'content-range': contentRange }, object, range };
}

/**
 * Whoever signs is checked, even where nobody needs to sign.
 * @returns whether the request is signed
 */
function refuseUnlessAllowed({ objects, identities, now }: OssWorld, request: OssRequest): boolean {
  const has = (...names: string[]) => names.some((name) => request.parameters.has(name));
  if (has('x-oss-signature-version', 'x-oss-signature')) verifyV4(request, identities, now());
  else if (has('OSSAccessKeyId', 'Expires', 'Signature')) verifyV1(request, identities, now());
  else if (objects.isPublicRead(request.bucket)) return false;
  else throw new OssRefusal('AccessDenied');
  return true;
}

function overrides(parameters: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = parameters.get(`response-${name}`);
      if (value === null) return [];
      // A line break would end the header; other text travels as its UTF-8 bytes.
      if (/\p{Cc}/u.test(value)) throw new OssRefusal('InvalidArgument');
      return [[name, Buffer.from(value).toString('latin1')]];
    }),
  );
}

type Headers = OssRequest['headers'];

function isOtherVersion(asked: Headers, { etag, lastModified }: StoredObject): boolean {
  if (asked['if-match'] !== undefined) return !namesEtag(asked['if-match'], etag);
  const since = Date.parse(asked['if-unmodified-since'] ?? '');
  return wholeSeconds(lastModified) > since;
}

function isUnchanged(asked: Headers, { etag, lastModified }: StoredObject): boolean {
  if (asked['if-none-match'] !== undefined) return namesEtag(asked['if-none-match'], etag);
  const since = Date.parse(asked['if-modified-since'] ?? '');
  return wholeSeconds(lastModified) <= since;
}

/** A player that resumes must not be given the tail of another version of the file. */
function isRangeWanted(asked: Headers, { etag, lastModified }: StoredObject): boolean {
  const condition = asked['if-range'];
  return (
    condition === undefined || condition === etag || Date.parse(condition) === wholeSeconds(lastModified)
  );
}

function namesEtag(list: string, etag: string): boolean {
  return list.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag);
}

/** HTTP dates have no milliseconds. */
function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000;
}
