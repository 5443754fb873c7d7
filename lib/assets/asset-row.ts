import type { ContradictionCode } from './contradictions';
import type { SpriteFacts } from './sprite-facts';

/** Characters of `AssetRow.userData`: a list of 100,000 must stay small. */
export const MAX_USER_DATA = 2048;

/**
 * What the table shows and filters of one asset, and nothing else: no URL, so no signature can reach a browser's cache.
 * Absent and unreadable values are null. Enumerations are open: unknown values stay as the upstream spelt them.
 */
export interface AssetRow {
  /** The ID that was asked for; the inner ID may contradict it. */
  id: string;
  /** 0-based place in the pasted order of unique IDs. */
  position: number;
  title: string | null;
  mediaType: string | null;
  businessType: string | null;
  source: string | null;
  status: string | null;
  transcodeStatus: string | null;
  auditStatus: string | null;
  auditLabel: string | null;
  durationSeconds: number | null;
  widthPx: number | null;
  heightPx: number | null;
  sizeBytes: number | null;
  bitrateKbps: number | null;
  /** Container in ffprobe's spelling; may list several. */
  format: string | null;
  /** Where the file is stored, which may be another region than that of the lookup. */
  region: string | null;
  variantCount: number;
  /** ISO 8601 in UTC, like the next. */
  createdAt: string | null;
  modifiedAt: string | null;
  tags: string[];
  isFavorite: boolean | null;
  /** In the recycle bin. */
  isDeleted: boolean | null;
  projectId: string | null;
  folderId: string | null;
  creationJobId: string | null;
  /**
   * UserData as JSON text without spaces, redacted; null when it is absent, no JSON, or longer than
   * `MAX_USER_DATA`. Text, and not an object: React drops a key named `__proto__` on the way to the browser.
   */
  userData: string | null;
  contradictions: ContradictionCode[];
  hasCover: boolean;
  /** The first set of sprite sheets that can be reached; null when there is none. */
  sprite: SpriteFacts | null;
  /** Single snapshots, `/media/<id>/snapshots/<n>` from 0. */
  snapshotCount: number;
  /** What changed since an earlier look-up, as the browser learnt it; see `Change`. Never sent with a row. */
  changes?: readonly string[] | undefined;
  /** The `AuditStatus` that the verdict which stands was given on, as the browser learnt it. Never sent with a row. */
  judgedAs?: string | null | undefined;
  /** ISO 8601: the row is of an earlier visit, and this one has no answer yet. Never sent with a row. */
  asOf?: string;
}
