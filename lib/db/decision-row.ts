import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Decision } from '../review/decision';
import { decisionKind, evidenceSchema } from '../review/decision-schema';
import type { Schema } from './schema';

const labels = z.array(z.string());

/** An entry as it is stored. */
export function toRow(decision: Decision): Schema['decisions'] {
  return {
    seq: decision.seq,
    id: decision.id,
    batch_id: decision.batchId,
    media_id: decision.mediaId,
    kind: decision.kind,
    withdraws: decision.withdraws,
    bulk_id: decision.bulkId,
    labels: JSON.stringify(decision.labels),
    reason: decision.reason,
    comment: decision.comment,
    evidence: decision.evidence && JSON.stringify(decision.evidence),
    audit_status: decision.auditStatus,
    reviewer: decision.reviewer,
    decided_at: decision.decidedAt,
    recorded_at: decision.recordedAt,
    previous_hash: decision.previousHash,
    hash: decision.hash,
  };
}

/** An entry as it was recorded. */
export function toDecision(row: Selectable<Schema['decisions']>): Decision {
  return {
    seq: row.seq,
    id: row.id,
    batchId: row.batch_id,
    mediaId: row.media_id,
    kind: decisionKind.parse(row.kind),
    withdraws: row.withdraws,
    bulkId: row.bulk_id,
    labels: labels.parse(JSON.parse(row.labels)),
    reason: row.reason,
    comment: row.comment,
    evidence: row.evidence === null ? null : evidenceSchema.parse(JSON.parse(row.evidence)),
    auditStatus: row.audit_status,
    reviewer: row.reviewer,
    decidedAt: row.decided_at,
    recordedAt: row.recorded_at,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
