import { z } from 'zod';
import { VERDICTS } from './decision';

const place = z.number().nullable();

export const evidenceSchema = z.object({ sheet: place, cell: place, seconds: place, file: place });

export const decisionKind = z.enum([...VERDICTS, 'withdraw']);

/** `NewDecision` as it was written by this product; what a browser sends is held to more (`lib/api/review-routes.ts`). */
export const newDecisionSchema = z.object({
  id: z.string(),
  batchId: z.string(),
  mediaId: z.string(),
  kind: decisionKind,
  withdraws: z.string().nullable(),
  bulkId: z.string().nullable(),
  labels: z.array(z.string()),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
  evidence: evidenceSchema.nullable(),
  auditStatus: z.string().nullable(),
  decidedAt: z.string(),
});

/** `Decision` as an export has it. */
export const decisionSchema = newDecisionSchema.extend({
  seq: z.number(),
  reviewer: z.string(),
  recordedAt: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});

/** Decisions as they were recorded, in the order in which they were sent. */
export const recordedSchema = z.array(decisionSchema);
