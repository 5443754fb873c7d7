import type { Catalogue } from './catalogue-types';
import type { CallFaults } from './fault-plan';
import { Refusal } from './ims-refusal';
import { findAsset } from './item-texts';

/**
 * The operations of the emulated IMS. Pure but for the catalogue.
 * Response shapes: https://www.alibabacloud.com/help/en/ims/developer-reference/api-ice-2020-11-09-batchgetyikeassetmediainfos
 */
export interface OperationContext {
  catalogue: Catalogue;
  /** An ID's item of `MediaInfos`, as JSON text; null when there is no such asset. */
  itemText: (mediaId: string) => string | null;
  faults: CallFaults;
}

export interface Operation {
  versions: readonly string[];
  /**
   * The media IDs that the call names, each once.
   * @throws {Refusal} when the parameters do not do
   */
  mediaIds(parameters: URLSearchParams, maxIds: number): string[];
  /**
   * The members of the answer after `RequestId`, as JSON text.
   * @throws {Refusal} when there is nothing to answer
   */
  answer(mediaIds: readonly string[], parameters: URLSearchParams, context: OperationContext): string[];
}

const ICE = '2020-11-09';
/** The yike product's version, which has the two asset operations word for word. */
const YIKE = '2026-03-19';

/** What IMS takes for a media ID at all; whatever else is in a call spoils the whole call. */
const TOLERATED_ID = /^[0-9A-Za-z_*-]{1,64}$/;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  BatchGetYikeAssetMediaInfos: {
    versions: [ICE, YIKE],
    mediaIds(parameters, maxIds) {
      const mediaIds = required(parameters, 'MediaIds').split(',').filter(Boolean);
      if (mediaIds.length > maxIds) throw invalid('MediaIds');
      return [...new Set(mediaIds.map((mediaId) => tolerated(mediaId, 'MediaIds')))];
    },
    answer(mediaIds, _parameters, { itemText, faults }) {
      const found: string[] = [];
      const ignored: string[] = [];
      for (const mediaId of mediaIds) {
        if (faults.unlisted.has(mediaId)) continue;
        const item = itemText(mediaId);
        if (item === null) ignored.push(mediaId);
        else found.push(...(faults.repeated.has(mediaId) ? [item, item] : [item]));
      }
      return [`"MediaInfos":[${found.join(',')}]`, `"IgnoredList":${JSON.stringify(ignored)}`];
    },
  },
  GetYikeAssetMediaInfo: {
    versions: [ICE, YIKE],
    mediaIds: (parameters) => [tolerated(required(parameters, 'MediaId'), 'MediaId')],
    answer([mediaId = ''], _parameters, { catalogue, faults }) {
      if (faults.unlisted.has(mediaId)) return [];
      const asset = findAsset(catalogue, mediaId);
      if (!asset) throw new Refusal('ResourceNotFound');
      return [`"MediaInfo":${JSON.stringify(asset.singleItem)}`];
    },
  },
  GetSnapshotJob: {
    versions: [ICE],
    mediaIds: () => [],
    answer(_mediaIds, parameters, { catalogue }) {
      const job = catalogue.snapshotJob(required(parameters, 'JobId'));
      if (!job) throw new Refusal('ResourceNotFound');
      return [`"SnapshotJob":${JSON.stringify(job)}`];
    },
  },
};

/**
 * The operation that a request names.
 * @throws {Refusal} when it names none, or one of another version
 */
export function findOperation(action: string | null, version: string | null): Operation {
  if (!action) throw new Refusal('MissingAction');
  if (!version) throw new Refusal('MissingVersion');
  if (version !== ICE && version !== YIKE) throw new Refusal('InvalidVersion');
  const operation = Object.hasOwn(OPERATIONS, action) ? OPERATIONS[action] : undefined;
  if (!operation?.versions.includes(version)) throw new Refusal('InvalidAction.NotFound');
  return operation;
}

function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (!value) {
    throw new Refusal('MissingParameter', { message: `The required parameter ${name} is missing.` });
  }
  return value;
}

function tolerated(mediaId: string, parameter: string): string {
  if (!TOLERATED_ID.test(mediaId)) throw invalid(parameter);
  return mediaId;
}

function invalid(name: string): Refusal {
  return new Refusal('InvalidParameter', { message: `The specified parameter ${name} is not valid.` });
}
