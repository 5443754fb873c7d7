'use server';
import { z } from 'zod';
import { reviewerOf } from '../auth/reviewer';
import { recordDecisions as record } from '../db/decisions';
import { loadVocabulary } from '../db/labels';
import { loadVisibleNews } from '../db/review-plans';
import { signals } from '../db/signals';
import { AppError } from '../errors';
import { isMediaId } from '../ids/media-id';
import { MOST_COMMENT_BYTES, MOST_REASON_BYTES, VERDICTS } from '../review/decision';
import { defineAction } from './define-action';

const MOST_AT_ONCE = 1000;
const batchId = z.string().min(1).max(64);
const place = z.int().min(0).max(1_000_000).nullable();
const upTo = (bytes: number) => z.string().refine((text) => new TextEncoder().encode(text).length <= bytes);

const decision = z.object({
  id: z.uuid(),
  batchId,
  mediaId: z.string().refine(isMediaId),
  kind: z.enum([...VERDICTS, 'withdraw']),
  withdraws: z.uuid().nullable(),
  bulkId: z.uuid().nullable(),
  labels: z.array(z.string()).max(50),
  reason: upTo(MOST_REASON_BYTES).nullable(),
  comment: upTo(MOST_COMMENT_BYTES).nullable(),
  evidence: z
    .object({ sheet: place, cell: place, seconds: z.number().min(0).nullable(), file: place })
    .nullable(),
  auditStatus: z.string().max(256).nullable(),
  decidedAt: z.iso.datetime(),
});

/** Appends decisions to the record, each once however often it is sent; answers them as recorded. */
export const recordDecisions = defineAction(
  'review',
  z.object({ decisions: z.array(decision).min(1).max(MOST_AT_ONCE) }),
  async ({ decisions }, session) => {
    const reviewer = await reviewerOf(session);
    if (reviewer === null) throw new AppError('reviewerUnknown');
    // Retired ones too: a verdict that was on its way when its label was retired is as good as one before.
    const { labels } = await loadVocabulary();
    const known = new Set(labels.map(({ key }) => key));
    if (decisions.some((one) => one.labels.some((label) => !known.has(label))))
      throw new AppError('badRequest', { context: { unknownLabel: true } });
    const recorded = await record(decisions, reviewer);
    for (const list of new Set(recorded.map((entry) => entry.batchId))) signals().emit(list);
    return recorded;
  },
);

/** A list's part of the record, after an entry that the browser has already. */
export const loadDecisions = defineAction(
  'review',
  z.object({ batchId, afterSeq: z.int().min(0) }),
  async (filter, session) => {
    const reviewer = (await reviewerOf(session)) ?? '';
    return (await loadVisibleNews({ ...filter, reviewer })).entries;
  },
);
