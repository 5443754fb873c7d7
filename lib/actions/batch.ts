'use server';
import { z } from 'zod';
import { loadBatchInput as loadInput } from '../db/batches';
import { AppError } from '../errors';
import { defineAction } from './define-action';
import { paste, storePaste } from './store-paste';

/**
 * Stores a pasted text as a list.
 * @returns the list's summary
 */
export const createBatch = defineAction('createBatch', paste, async (pasted, session) => {
  const { batch } = await storePaste(pasted, session);
  return batch;
});

/** Everything that was pasted into a list: unique IDs in order, duplicates, malformed tokens and other text. */
export const loadBatchInput = defineAction(
  'lookup',
  z.object({ batchId: z.string().max(64) }),
  async ({ batchId }) => {
    const input = await loadInput(batchId);
    if (!input) throw new AppError('batchNotFound', { context: { batchId } });
    return input;
  },
);
