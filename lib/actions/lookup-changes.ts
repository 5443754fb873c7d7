'use server';
import { z } from 'zod';
import { findBatch } from '../db/batches';
import { loadChanges as load } from '../db/lookup-snapshots';
import { AppError } from '../errors';
import { defineAction } from './define-action';

/** What the last two look-ups of a list differ in; null when there are no two that differ. */
export const loadChanges = defineAction(
  'lookup',
  z.object({ batchId: z.string().max(64) }),
  async ({ batchId }) => {
    if (!(await findBatch(batchId))) throw new AppError('batchNotFound', { context: { batchId } });
    return load(batchId);
  },
);
