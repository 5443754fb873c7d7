import { z } from 'zod';
import { AppError } from '../errors';

/** A JSON object as it came: nothing about its fields is known yet. */
export type WireObject = Readonly<Record<string, unknown>>;

/**
 * One item of `MediaInfos` of `BatchGetYikeAssetMediaInfos`, or `MediaInfo` of `GetYikeAssetMediaInfo`, untouched.
 * Every leaf is declared a string by the vendor and any may be absent, so none is promised here: `parseAsset` reads
 * them one by one and keeps an account of those it cannot read.
 */
export type WireAsset = WireObject;

/** Whether a value is a JSON object (neither null nor a list). */
export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Only the envelope is checked with zod. Its per-leaf schemas would either fail a whole asset for one odd leaf or,
// with `.catch`, forget what the leaf was; both lose what the detail page must show.
const envelope = z.object({
  RequestId: z.string().nullish(),
  MediaInfos: z.array(z.unknown()).nullish(),
  IgnoredList: z.array(z.unknown()).nullish(),
});

/** The parts of a successful answer; `items` and `ignored` are in the upstream's order, repeats included. */
export interface BatchResponse {
  requestId: string | null;
  items: WireAsset[];
  ignored: string[];
}

/**
 * The envelope of a `BatchGetYikeAssetMediaInfos` answer.
 * Items that are no objects cannot be matched to an ID and are left out: their ID shows up as unaccounted.
 * @throws {AppError} `badResponse` when neither list is there or one is not a list: that is some other answer.
 */
export function parseBatchResponse(body: unknown): BatchResponse {
  const parsed = envelope.safeParse(body);
  const { RequestId, MediaInfos, IgnoredList } = parsed.data ?? {};
  if (!parsed.success || (!MediaInfos && !IgnoredList)) {
    throw new AppError('badResponse', { requestId: RequestId ?? null, retryable: true });
  }
  return {
    requestId: RequestId || null,
    items: (MediaInfos ?? []).filter(isObject),
    ignored: (IgnoredList ?? []).filter((id) => typeof id === 'string'),
  };
}

/**
 * The ID under which an item answers: the outer one, or the inner one when there is no outer; lower case, because
 * IDs are asked for in lower case. Null when it has none.
 */
export function wireMediaId(wire: WireAsset): string | null {
  const { MediaId: outer, MediaBasicInfo: basic } = wire;
  const { MediaId: inner } = isObject(basic) ? basic : wire;
  return idOf(outer) ?? idOf(inner);
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toLowerCase() : null;
}
