import type { AssetRow } from '../assets/asset-row';
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
  assets: readonly Pick<AssetRow, 'id' | 'auditStatus' | 'hasCover'>[];
  remarks: Remarks;
  /** What was looked at last of an asset; of others the cover was, where there is one. */
  seen: ReadonlyMap<string, Evidence>;
}

const COVER: Evidence = { sheet: null, cell: null, seconds: null, file: null };

/** New decisions on some assets: one bulk, when there are several. Needs `crypto`. */
export function draftVerdicts({ batchId, kind, assets, remarks, seen }: Judged): NewDecision[] {
  const bulkId = assets.length > 1 ? crypto.randomUUID() : null;
  const decidedAt = new Date().toISOString();
  return assets.map(({ id: mediaId, auditStatus, hasCover }) => ({
    id: crypto.randomUUID(),
    batchId,
    mediaId,
    kind,
    withdraws: null,
    bulkId,
    labels: [...remarks.labels],
    reason: remarks.reason.trim() || null,
    comment: remarks.comment.trim() || null,
    evidence: seen.get(mediaId) ?? (hasCover ? COVER : null),
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
