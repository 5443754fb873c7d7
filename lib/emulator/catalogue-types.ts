/**
 * What the emulator's server asks of its catalogue (which assets exist) and of its object store (which media exist).
 * Pure types: `catalogue.ts` and `objects.ts` implement them, tests stub them.
 */

/**
 * A signed URL (V1 with `security-token`) under the media origin.
 * `key` is the raw object key, not percent-encoded. `process` is an `x-oss-process` instruction, which becomes part
 * of what is signed. Signatures are remembered per argument list, so an `expiresAt` rounded to the minute is cheap.
 */
export type SignObjectUrl = (bucket: string, key: string, expiresAt: Date, process?: string) => string;

export interface CatalogueOptions {
  seed: number;
  sign: SignObjectUrl;
  /** Base of unsigned media URLs, without a slash at its end: `<mediaOrigin>/<bucket>/<key>`. */
  mediaOrigin: string;
  /** Milliseconds since the epoch; signed URLs expire relative to it. */
  now: () => number;
}

/** One asset in the shapes of both operations: an item of `MediaInfos`, and the richer `MediaInfo`. */
export interface AssetItems {
  batchItem: object;
  singleItem: object;
}

export type CatalogueEntry = ({ kind: 'asset' } & AssetItems) | { kind: 'ignored' } | { kind: 'absent' };

export interface Catalogue {
  /** What the media ID stands for; any text may be asked for. `absent` is answered like `ignored`. */
  find(mediaId: string): CatalogueEntry;
  /** A normal generated asset for any ID whatever: what a reserved ID turns into once its fault is over. */
  assetFor(mediaId: string): AssetItems;
  /** The `SnapshotJob` object of GetSnapshotJob; null when there is no such job. */
  snapshotJob(jobId: string): object | null;
  /** The n-th asset's ID, for any n from 0. */
  mediaId(n: number): string;
  sampleIds(): readonly string[];
  /** A text to paste: sample IDs among odd tokens. */
  sampleText(): string;
}

export type StoredObject = {
  contentType: string;
  /** With its quotes, as sent. */
  etag: string;
  sizeBytes: number;
  lastModified: Date;
} & ({ filePath: string } | { bytes: Uint8Array });

export interface ObjectStore {
  hasBucket(bucket: string): boolean;
  /** Whether the bucket's objects are read without a signature (ACL `public-read`). */
  isPublicRead(bucket: string): boolean;
  findObject(bucket: string, key: string): StoredObject | null;
}
