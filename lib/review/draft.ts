import type { Evidence, NewDecision, Verdict } from './decision';
import type { Entry } from './outbox';

/** What goes with a verdict, as it is typed. */
export interface Remarks {
  labels: string[];
  reason: string;
  comment: string;
}

export const NO_REMARKS: Remarks = { labels: [], reason: '', comment: '' };

interface Judged {
  batchId: string;
  kind: Verdict;
  assets: readonly { id: string; auditStatus: string | null }[];
  remarks: Remarks;
  /** Only of a single asset. */
  evidence: Evidence | null;
}

/** New decisions on some assets: one bulk, when there are several. Needs `crypto`. */
export function draftVerdicts({ batchId, kind, assets, remarks, evidence }: Judged): NewDecision[] {
  const bulkId = assets.length > 1 ? crypto.randomUUID() : null;
  const decidedAt = new Date().toISOString();
  return assets.map(({ id: mediaId, auditStatus }) => ({
    id: crypto.randomUUID(),
    batchId,
    mediaId,
    kind,
    withdraws: null,
    bulkId,
    labels: [...remarks.labels],
    reason: remarks.reason.trim() || null,
    comment: remarks.comment.trim() || null,
    evidence,
    auditStatus,
    decidedAt,
  }));
}

/** New decisions that take these back: one bulk, when there are several. Needs `crypto`. */
export function draftWithdrawals(entries: readonly Entry[]): NewDecision[] {
  const bulkId = entries.length > 1 ? crypto.randomUUID() : null;
  const decidedAt = new Date().toISOString();
  return entries.map(({ id, batchId, mediaId, auditStatus }) => ({
    id: crypto.randomUUID(),
    batchId,
    mediaId,
    kind: 'withdraw' as const,
    withdraws: id,
    bulkId,
    labels: [],
    reason: null,
    comment: null,
    evidence: null,
    auditStatus,
    decidedAt,
  }));
}
