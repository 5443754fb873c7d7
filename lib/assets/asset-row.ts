import type { ContradictionCode } from './contradictions';

/**
 * What the table shows of one asset, and nothing else: no URL, so no signature can reach a browser's cache.
 * Absent and unreadable values are null. Enumerations are open: unknown values stay as the upstream spelt them.
 */
export interface AssetRow {
  /** The ID that was asked for; the inner ID may contradict it. */
  id: string;
  /** 0-based place in the pasted order of unique IDs. */
  position: number;
  title: string | null;
  mediaType: string | null;
  status: string | null;
  auditStatus: string | null;
  auditLabel: string | null;
  durationSeconds: number | null;
  widthPx: number | null;
  heightPx: number | null;
  sizeBytes: number | null;
  variantCount: number;
  /** ISO 8601 in UTC. */
  createdAt: string | null;
  tags: string[];
  contradictions: ContradictionCode[];
  hasCover: boolean;
}
