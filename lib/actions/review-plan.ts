'use server';
import { z } from 'zod';
import { reviewerOf } from '../auth/reviewer';
import { findBatch } from '../db/batches';
import { saveKnownAnswers as saveKnown, saveSecondOpinion as saveOpinion } from '../db/review-plans';
import { AppError } from '../errors';
import { isMediaId } from '../ids/media-id';
import { MAX_IDS } from '../ids/parsed-ids';
import { VERDICTS } from '../review/decision';
import { defineAction } from './define-action';

const batchId = z.string().min(1).max(64);
const mediaId = z.string().refine(isMediaId);
const MOST_KNOWN = 20_000;

async function demandBatch(id: string): Promise<void> {
  if (!(await findBatch(id))) throw new AppError('batchNotFound');
}

/**
 * Asks two reviewers about a share of a list, and about these assets of it, too; what was asked before stays so, unless
 * another share is named or `forgetsChosen`.
 */
export const askSecondOpinion = defineAction(
  'review',
  z.object({
    batchId,
    sharePercent: z.int().min(0).max(100).optional(),
    ids: z.array(mediaId).max(MAX_IDS).default([]),
    forgetsChosen: z.boolean().default(false),
  }),
  async (wish, session) => {
    await demandBatch(wish.batchId);
    await saveOpinion({ ...wish, askedBy: await reviewerOf(session) });
    return null;
  },
);

/** Sets a list's known answers, in the place of those it had. */
export const setKnownAnswers = defineAction(
  'review',
  z.object({ batchId, known: z.array(z.tuple([mediaId, z.enum(VERDICTS)])).max(MOST_KNOWN) }),
  async ({ batchId: list, known }) => {
    await demandBatch(list);
    await saveKnown(list, new Map(known));
    return null;
  },
);
