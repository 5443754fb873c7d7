'use server';
import { z } from 'zod';
import { reviewerOf } from '../auth/reviewer';
import { loadVisibleNews } from '../db/review-plans';
import { defineAction } from './define-action';

/** A list's part of the record, after an entry that the browser has already. */
export const loadDecisions = defineAction(
  'review',
  z.object({ batchId: z.string().min(1).max(64), afterSeq: z.int().min(0) }),
  async (filter, session) => {
    const reviewer = (await reviewerOf(session)) ?? '';
    return (await loadVisibleNews({ ...filter, reviewer })).entries;
  },
);
