import type { AssetRow } from '../assets/asset-row';

/** What is sent of a row, and not what this browser noted in it. */
export const SENT_FIELDS = [
  ...(['id', 'position', 'title', 'mediaType', 'businessType', 'source', 'status'] as const),
  ...(['transcodeStatus', 'auditStatus', 'auditLabel', 'durationSeconds', 'widthPx', 'heightPx'] as const),
  ...(['sizeBytes', 'bitrateKbps', 'format', 'region', 'variantCount', 'createdAt', 'modifiedAt'] as const),
  ...(['tags', 'isFavorite', 'isDeleted', 'projectId', 'folderId', 'creationJobId', 'userData'] as const),
  ...(['contradictions', 'hasCover', 'sprite', 'snapshotCount'] as const),
] satisfies (keyof AssetRow)[];

/** Changes when the fields do: rows packed with others are not read. */
export const ROW_FORMAT = SENT_FIELDS.join(' ');

/** Rows as JSON text without the names of their fields. Places without a row are left out. */
export function packRows(rows: readonly (AssetRow | null)[]): string {
  return JSON.stringify(rows.flatMap((row) => (row ? [SENT_FIELDS.map((field) => row[field])] : [])));
}

/** What `packRows` packed, in the same format. */
export function unpackRows(text: string): AssetRow[] {
  return JSON.parse(text).map((values: readonly unknown[]) =>
    Object.fromEntries(SENT_FIELDS.map((field, place) => [field, values[place]])),
  );
}

/** A list whose rows are kept. */
export interface KnownList {
  batchId: string;
  /** ISO 8601. */
  savedAt: string;
  rowCount: number;
}

export const MAX_KNOWN_LISTS = 10;
export const MAX_KNOWN_ROWS = 200_000;

/** The lists that are too many or too large together: the newest are kept. */
export function listsToDrop(lists: readonly KnownList[]): string[] {
  let rows = 0;
  return [...lists]
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt))
    .filter(({ rowCount }, place) => {
      rows += rowCount;
      return place >= MAX_KNOWN_LISTS || rows > MAX_KNOWN_ROWS;
    })
    .map(({ batchId }) => batchId);
}
