'use server';
import { z } from 'zod';
import { changeBatch as change, duplicateBatch as duplicate } from '../db/batch-shelf';
import { AppError } from '../errors';
import { defineAction } from './define-action';

const batchId = z.string().max(64);
const name = z.string().trim().min(1).max(200);

/** Renames, stars, archives, deletes or dates a list, or takes that back; answers its summary. */
export const changeBatch = defineAction(
  'changeBatch',
  z.object({
    batchId,
    name: name.optional(),
    isStarred: z.boolean().optional(),
    isArchived: z.boolean().optional(),
    isDeleted: z.boolean().optional(),
    expiresInDays: z.int().min(1).max(3650).nullable().optional(),
  }),
  async ({ batchId: id, ...changes }) => {
    const batch = await change(id, changes);
    if (!batch) throw new AppError('batchNotFound', { context: { batchId: id } });
    return batch;
  },
);

/** Stores a list once more under another name; answers the copy's summary. */
export const duplicateBatch = defineAction(
  'createBatch',
  z.object({ batchId, name }),
  async ({ batchId: id, name: copyName }) => {
    const batch = await duplicate(id, copyName);
    if (!batch) throw new AppError('batchNotFound', { context: { batchId: id } });
    return batch;
  },
);
