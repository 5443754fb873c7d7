import type { AssetRow } from '../assets/asset-row';
import type { ColumnId } from '../assets/columns';
import type { AssetDetails } from './asset-details';
import type { ExportLine } from './export-line';

/** A value of a line. Text formats join lists by commas; JSON keeps them. */
export type ExportValue = string | number | boolean | null | readonly string[];

/** A column of an export. Its ID is its heading, the same in every language, so that a script can rely on it. */
export interface ExportColumn {
  id: string;
  value: (line: ExportLine) => ExportValue;
}

interface AssetColumn extends ExportColumn {
  /** The column of the table that shows it; null for what the table does not show. */
  shownAs: string | null;
}

/** The one list of what an export can tell of an asset, in its order. */
export const ASSET_COLUMNS: readonly AssetColumn[] = [
  ofRow('position', 'position', (row) => row.position + 1),
  { id: 'mediaId', shownAs: 'mediaId', value: (line) => (line.state === 'malformed' ? null : line.token) },
  ofRow('title', 'title', (row) => row.title),
  ofRow('mediaType', 'mediaType', (row) => row.mediaType),
  ofRow('status', 'status', (row) => row.status),
  ofRow('auditStatus', 'auditStatus', (row) => row.auditStatus),
  ofRow('auditLabel', 'auditLabel', (row) => row.auditLabel),
  ofRow('durationSeconds', 'duration', (row) => row.durationSeconds),
  ofRow('widthPx', 'resolution', (row) => row.widthPx),
  ofRow('heightPx', 'resolution', (row) => row.heightPx),
  ofRow('sizeBytes', 'size', (row) => row.sizeBytes),
  ofRow('fileCount', 'variants', (row) => row.variantCount),
  ofRow('createdAt', 'createdAt', (row) => row.createdAt),
  ofRow('tags', 'tags', (row) => row.tags),
  ofRow('contradictions', 'contradictions', (row) => row.contradictions),
  ofRow('hasCover', 'cover', (row) => row.hasCover),
  ofRow('businessType', 'businessType', (row) => row.businessType),
  ofRow('source', 'source', (row) => row.source),
  ofRow('transcodeStatus', 'transcodeStatus', (row) => row.transcodeStatus),
  ofRow('bitrateKbps', 'bitrate', (row) => row.bitrateKbps),
  ofRow('format', 'format', (row) => row.format),
  ofRow('fileRegion', 'region', (row) => row.region),
  ofRow('isFavorite', 'isFavorite', (row) => row.isFavorite),
  ofRow('isDeleted', 'isLogicalDeleted', (row) => row.isDeleted),
  ofRow('projectId', 'productionId', (row) => row.projectId),
  ofRow('folderId', 'folderId', (row) => row.folderId),
  ofRow('creationJobId', 'creationJobId', (row) => row.creationJobId),
  {
    id: 'userData',
    shownAs: 'userData',
    value: ({ row, details }) => details?.userData ?? row?.userData ?? null,
  },
  ofRow('spriteSheetCount', 'tileCount', (row) => row.sprite?.sheetCount ?? 0),
  ofRow('spriteFrameCount', 'cellCount', (row) => row.sprite?.count ?? null),
  ofRow('snapshotCount', 'snapshots', (row) => row.snapshotCount),
  ofDetails('description'),
  ofDetails('innerMediaId'),
  ofRow('modifiedAt', 'modifiedAt', (row) => row.modifiedAt),
  ofDetails('deletedAt'),
  ofDetails('category'),
  ofDetails('biz'),
  ofDetails('assetType'),
  ofDetails('assetSubType'),
  ofDetails('sourceType'),
  ofDetails('sourceName'),
  ofDetails('sourceId'),
  ofDetails('fileName'),
  ofDetails('fileStatus'),
  ofDetails('inputUrl'),
  ofDetails('coverUrl'),
  ofDetails('fileUrls'),
  ofDetails('fetchedAt'),
];

/** Which columns of an asset: those of the table, in its order, or every field. */
export type ColumnChoice = readonly ColumnId[] | 'all';

/** A line for each asset, or one for each token of the paste. */
export const EXPORT_SCOPES = ['assets', 'tokens'] as const;

/** All of a list, what the filters left of it, or what was selected by hand. */
export const EXPORT_ROWS = ['all', 'filtered', 'selected'] as const;

export type ExportRows = (typeof EXPORT_ROWS)[number];

export type ExportScope = (typeof EXPORT_SCOPES)[number];

const TOKEN_COLUMNS: readonly ExportColumn[] = [
  { id: 'line', value: (line) => line.sourceLine },
  { id: 'token', value: (line) => line.written ?? line.token },
];
const STATE_COLUMNS: readonly ExportColumn[] = [
  { id: 'state', value: (line) => line.state },
  { id: 'reason', value: (line) => line.reason },
  { id: 'upstreamCode', value: (line) => line.upstreamCode },
];
const REQUEST_COLUMN: ExportColumn = { id: 'requestId', value: (line) => line.requestId };

/**
 * The columns of an export. The state is always among them: an ID that failed is a line, never a gap.
 * A `RequestId` has the form of a media ID, so it is only told with every field: what is exported as shown holds
 * no other ID, and pasted back it yields the same list.
 */
export function exportColumns(scope: ExportScope, choice: ColumnChoice): readonly ExportColumn[] {
  const ofAsset =
    choice === 'all'
      ? ASSET_COLUMNS
      : [...new Set(choice)].flatMap((shown) => ASSET_COLUMNS.filter(({ shownAs }) => shownAs === shown));
  const state = choice === 'all' ? [...STATE_COLUMNS, REQUEST_COLUMN] : STATE_COLUMNS;
  return scope === 'tokens' ? [...TOKEN_COLUMNS, ...state, ...ofAsset] : [...ofAsset, ...state];
}

/** A value as the text of a cell. */
export function valueText(value: Exclude<ExportValue, number>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' ? value : value.join(', ');
}

function ofRow(id: string, shownAs: string | null, read: (row: AssetRow) => ExportValue): AssetColumn {
  return { id, shownAs, value: ({ row }) => (row ? read(row) : null) };
}

function ofDetails(id: keyof AssetDetails): AssetColumn {
  return { id, shownAs: null, value: ({ details }) => details?.[id] ?? null };
}
