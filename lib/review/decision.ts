/** What a reviewer can say of an asset. `skip` leaves it open for somebody else. */
export const VERDICTS = ['approve', 'reject', 'escalate', 'skip'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Limits of `CreateAudit` (ICE 2020-11-09), in bytes of UTF-8. */
export const MOST_REASON_BYTES = 128;
export const MOST_COMMENT_BYTES = 512;

/** What the reviewer looked at last when deciding; each part null when it was not, and all when it was the cover. */
export interface Evidence {
  /** `n` of `/media/<id>/sprites/<n>`. */
  sheet: number | null;
  /** From 0, over all sheets of that sheet's set; without a sheet, of the single snapshots. */
  cell: number | null;
  /** Of the cell, or of the film. */
  seconds: number | null;
  /** Place of the film's file in the response. */
  file: number | null;
}

/** An entry of the record before it is written. */
export interface NewDecision {
  /** A UUID that the browser made: sent twice, it is recorded once. */
  id: string;
  batchId: string;
  mediaId: string;
  /** `withdraw` takes back the decision that `withdraws` names. */
  kind: Verdict | 'withdraw';
  withdraws: string | null;
  /** What decisions made in one go have in common. */
  bulkId: string | null;
  labels: string[];
  /** Short, at most 128 bytes; null when none was given. */
  reason: string | null;
  /** At most 512 bytes. */
  comment: string | null;
  evidence: Evidence | null;
  /** `AuditStatus` as it was seen. */
  auditStatus: string | null;
  /** ISO 8601 in UTC, by the reviewer's clock. */
  decidedAt: string;
}

/** An entry of the record. Nothing of it ever changes. */
export interface Decision extends NewDecision {
  /** From 1 without a gap, over all lists. */
  seq: number;
  reviewer: string;
  /** ISO 8601 in UTC, by the server's clock. */
  recordedAt: string;
  /** `hash` of the entry before; 64 zeros for the first. */
  previousHash: string;
  /** SHA-256 of this entry and of `previousHash`, 64 hexadecimal digits. */
  hash: string;
}
