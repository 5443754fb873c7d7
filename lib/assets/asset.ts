import type { WireAsset } from './wire';

/** Why a field could not be read. The words are in the messages, `detail.problem.<code>`. */
export type ProblemCode =
  | 'notText'
  | 'notNumber'
  | 'negativeNumber'
  | 'notDate'
  | 'notFlag'
  | 'notJson'
  | 'notList'
  | 'notObject';

/** A field that would not parse: its path within the item, and what stood there (cut to 200 characters). */
export interface FieldProblem {
  path: string;
  code: ProblemCode;
  raw: string;
}

/** A string that may hold JSON. `json` is undefined when it holds plain text or JSON that will not parse. */
export interface EmbeddedText {
  text: string;
  json?: unknown;
}

/** A set of sprite sheets or of single frames as the snapshot job recorded it; it never says the grid. */
export interface SpriteSet {
  bucket: string | null;
  /** OSS location such as `oss-cn-shanghai`. */
  location: string | null;
  /** Single frames over all sheets. */
  count: number | null;
  /** Sheets. */
  tileCount: number | null;
  /** Object key of a frame; `{Count}` stands for five digits from 00001. */
  snapshotRegular: string | null;
  /** Object key of a sheet; `{TileCount}` stands for five digits from 00001. */
  spriteRegular: string | null;
  templateId: string | null;
  iceJobId: string | null;
}

/** `Snapshots` has two shapes: sets as recorded by a job, or a list of (signed) URLs. */
export interface Snapshots {
  sets: SpriteSet[];
  urls: string[];
}

/** One of `FileInfoList`: the source or a variant made of it. */
export interface AssetFile {
  name: string | null;
  status: string | null;
  /** `source_file`, `transcode_file` or a word not known yet. */
  type: string | null;
  sizeBytes: number | null;
  /** Signed: a secret. */
  url: string | null;
  region: string | null;
  /** Container in ffprobe's spelling; may list several, `mov,mp4,m4a,3gp,3g2,mj2`. */
  format: string | null;
  durationSeconds: number | null;
  bitrateKbps: number | null;
  widthPx: number | null;
  heightPx: number | null;
  /** Only `GetYikeAssetMediaInfo` tells these two. */
  createdAt: string | null;
  modifiedAt: string | null;
}

interface BasicInfo {
  /** The inner ID; the outer one is `Asset.mediaId`. */
  mediaId: string | null;
  /** May be signed: a secret. */
  inputUrl: string | null;
  mediaType: string | null;
  businessType: string | null;
  source: string | null;
  title: string | null;
  description: string | null;
  category: string | null;
  /** May be signed: a secret. */
  coverUrl: string | null;
  status: string | null;
  transcodeStatus: string | null;
  createdAt: string | null;
  modifiedAt: string | null;
  deletedAt: string | null;
  biz: string | null;
}

interface BusinessInfo {
  folderId: string | null;
  productionId: string | null;
  assetType: string | null;
  assetSubType: string | null;
  sourceType: string | null;
  sourceId: string | null;
  sourceName: string | null;
  isFavorite: boolean | null;
  isLogicalDeleted: boolean | null;
  creationJobId: string | null;
}

interface AuditInfo {
  /** Open enumeration; only `pass` is documented. */
  status: string | null;
  /** `AuditBlockedLabel`, split on commas. */
  labels: string[];
}

/**
 * One asset, on the server. Absent and unreadable values are null (or empty lists); the unreadable ones are in
 * `problems`. Enumerations are as the upstream spelt them. Dates are ISO 8601 in UTC with milliseconds.
 * It holds signed URLs: only `toAssetView` and `toAssetRow` make what a browser may have.
 */
export interface Asset {
  /** The outer ID. */
  mediaId: string | null;
  basic: BasicInfo;
  business: BusinessInfo;
  audit: AuditInfo;
  tags: string[];
  userData: EmbeddedText | null;
  files: AssetFile[];
  sprites: SpriteSet[];
  snapshots: Snapshots;
  problems: FieldProblem[];
  /** The item as it came, for the raw view. */
  raw: WireAsset;
}
