'use server';
import { z } from 'zod';
import { insertBatch, loadBatchInput as loadInput } from '../db/batches';
import { env } from '../env';
import { AppError } from '../errors';
import { parseIds, includeMalformed as withMalformed } from '../ids/parse-ids';
import { MAX_IDS } from '../ids/parsed-ids';
import { allowedRegion } from '../ims/endpoints';
import { defineAction } from './define-action';

/** The longest text of a paste, in UTF-16 code units; a little under the body limit of server actions. */
const MAX_TEXT = 15_000_000;

/**
 * Stores a pasted text as a list. The text is parsed here again: what the browser counted is a preview.
 * @returns the list's summary
 */
export const createBatch = defineAction(
  'createBatch',
  z.object({
    text: z.string().max(MAX_TEXT),
    name: z.string().trim().max(200).optional(),
    includeMalformed: z.boolean(),
    region: z.string().optional(),
  }),
  async ({ text, name, includeMalformed, region }, session) => {
    const pasted = parseIds(text);
    const parsed = includeMalformed ? withMalformed(pasted) : pasted;
    if (parsed.ids.length === 0) throw new AppError('emptyInput');
    if (parsed.ids.length > MAX_IDS)
      throw new AppError('tooManyIds', { context: { unique: parsed.ids.length } });
    return insertBatch({
      name: name || defaultName(parsed.ids.length),
      region: allowedRegion(region, env()),
      createdBy: session.userName,
      parsed,
    });
  },
);

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

function defaultName(count: number): string {
  return `${count} · ${new Date().toISOString().slice(0, 16).replace('T', ' ')}`;
}
