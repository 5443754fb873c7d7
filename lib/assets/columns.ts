import type { AssetRow } from './asset-row';

/** How a value is shown; `enum` has words in the messages, `enums`. */
export type ColumnKind =
  | 'position'
  | 'cover'
  | 'text'
  | 'id'
  | 'enum'
  | 'duration'
  | 'resolution'
  | 'bytes'
  | 'number'
  | 'date'
  | 'bitrate'
  | 'flag'
  | 'tags'
  | 'contradictions';

/** What a column is sorted by: text by the reader's collation, numbers by size; null is last either way. */
export type SortValue = string | number | null;

interface Column {
  /** Also the key of its label in the messages, `fields.<id>`. */
  id: string;
  kind: ColumnKind;
  sortValue: (row: AssetRow) => SortValue;
  /** Whether it is shown until the reader chooses. */
  isDefault: boolean;
  widthPx: number;
}

/** The one list of what a table of assets can show, in its first order. Table, filters, export and URL follow it. */
export const COLUMNS = [
  { id: 'position', kind: 'position', sortValue: (row) => row.position, isDefault: true, widthPx: 48 },
  { id: 'cover', kind: 'cover', sortValue: (row) => Number(row.hasCover), isDefault: true, widthPx: 72 },
  { id: 'title', kind: 'text', sortValue: (row) => row.title, isDefault: true, widthPx: 240 },
  { id: 'mediaId', kind: 'id', sortValue: (row) => row.id, isDefault: true, widthPx: 152 },
  { id: 'mediaType', kind: 'enum', sortValue: (row) => row.mediaType, isDefault: true, widthPx: 72 },
  { id: 'status', kind: 'enum', sortValue: (row) => row.status, isDefault: true, widthPx: 140 },
  { id: 'auditStatus', kind: 'enum', sortValue: (row) => row.auditStatus, isDefault: true, widthPx: 128 },
  { id: 'auditLabel', kind: 'text', sortValue: (row) => row.auditLabel, isDefault: true, widthPx: 104 },
  { id: 'duration', kind: 'duration', sortValue: (row) => row.durationSeconds, isDefault: true, widthPx: 76 },
  { id: 'resolution', kind: 'resolution', sortValue: pixels, isDefault: true, widthPx: 108 },
  { id: 'size', kind: 'bytes', sortValue: (row) => row.sizeBytes, isDefault: true, widthPx: 80 },
  { id: 'variants', kind: 'number', sortValue: (row) => row.variantCount, isDefault: true, widthPx: 68 },
  { id: 'createdAt', kind: 'date', sortValue: (row) => row.createdAt, isDefault: true, widthPx: 136 },
  { id: 'tags', kind: 'tags', sortValue: (row) => row.tags.join() || null, isDefault: true, widthPx: 160 },
  {
    id: 'contradictions',
    kind: 'contradictions',
    sortValue: (row) => row.contradictions.length,
    isDefault: true,
    widthPx: 112,
  },
  {
    id: 'transcodeStatus',
    kind: 'enum',
    sortValue: (row) => row.transcodeStatus,
    isDefault: false,
    widthPx: 128,
  },
  { id: 'businessType', kind: 'enum', sortValue: (row) => row.businessType, isDefault: false, widthPx: 120 },
  { id: 'source', kind: 'enum', sortValue: (row) => row.source, isDefault: false, widthPx: 96 },
  { id: 'format', kind: 'text', sortValue: (row) => row.format, isDefault: false, widthPx: 120 },
  { id: 'bitrate', kind: 'bitrate', sortValue: (row) => row.bitrateKbps, isDefault: false, widthPx: 104 },
  { id: 'region', kind: 'text', sortValue: (row) => row.region, isDefault: false, widthPx: 120 },
  { id: 'modifiedAt', kind: 'date', sortValue: (row) => row.modifiedAt, isDefault: false, widthPx: 136 },
  { id: 'isFavorite', kind: 'flag', sortValue: (row) => flag(row.isFavorite), isDefault: false, widthPx: 88 },
  {
    id: 'isLogicalDeleted',
    kind: 'flag',
    sortValue: (row) => flag(row.isDeleted),
    isDefault: false,
    widthPx: 112,
  },
  { id: 'productionId', kind: 'text', sortValue: (row) => row.projectId, isDefault: false, widthPx: 136 },
  { id: 'folderId', kind: 'text', sortValue: (row) => row.folderId, isDefault: false, widthPx: 136 },
  {
    id: 'creationJobId',
    kind: 'text',
    sortValue: (row) => row.creationJobId,
    isDefault: false,
    widthPx: 152,
  },
  {
    id: 'tileCount',
    kind: 'number',
    sortValue: (row) => row.sprite?.sheetCount ?? 0,
    isDefault: false,
    widthPx: 76,
  },
  {
    id: 'cellCount',
    kind: 'number',
    sortValue: (row) => row.sprite?.count ?? null,
    isDefault: false,
    widthPx: 76,
  },
  { id: 'snapshots', kind: 'number', sortValue: (row) => row.snapshotCount, isDefault: false, widthPx: 92 },
  { id: 'userData', kind: 'text', sortValue: (row) => row.userData, isDefault: false, widthPx: 240 },
] as const satisfies readonly Column[];

export type ColumnId = (typeof COLUMNS)[number]['id'];

/** Pixels of a picture, so that sorting by resolution does not depend on how it is turned. */
function pixels({ widthPx, heightPx }: AssetRow): number | null {
  return widthPx === null || heightPx === null ? null : widthPx * heightPx;
}

/** A flag as a number: no before yes. */
function flag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
