'use server';
import { z } from 'zod';
import { findBatch, insertBatch, listBatches, loadBatchIds } from '../db/batches';
import { appendToBatch as append, undoAppend as undo } from '../db/list-appends';
import { AppError } from '../errors';
import { COMBINATIONS, combineIds, countCombinations, pasteOf } from '../ids/combine-ids';
import { parseIds } from '../ids/parse-ids';
import { MAX_IDS, MAX_TEXT_BYTES } from '../ids/parsed-ids';
import { defineAction } from './define-action';

const batchId = z.string().max(64);
const pair = z.object({ firstId: batchId, secondId: batchId });
/** As many as the page of all lists shows. */
const MOST_LISTS = 300;

/** The lists that there are to choose from, the newest first, as ID, name, region and number of IDs. */
export const listChoices = defineAction('lookup', z.object({}), async () => {
  const lists = await listBatches({ limit: MOST_LISTS });
  return lists.map(({ id, name, region, input }) => ({ id, name, region, count: input.unique }));
});

/** How many IDs each combination of two lists would have. */
export const countCombined = defineAction('lookup', pair, async ({ firstId, secondId }) =>
  countCombinations(await idsOf(firstId), await idsOf(secondId)),
);

/** Stores a combination of two lists as a list of the first one's region; answers its summary. */
export const combineBatches = defineAction(
  'createBatch',
  pair.extend({ how: z.enum(COMBINATIONS), name: z.string().trim().min(1).max(200) }),
  async ({ firstId, secondId, how, name }, session) => {
    const [first, second] = [await findBatch(firstId), await idsOf(secondId)];
    if (!first) throw new AppError('batchNotFound', { context: { batchId: firstId } });
    const ids = combineIds(how, await idsOf(firstId), second);
    if (ids.length === 0) throw new AppError('emptyInput');
    if (ids.length > MAX_IDS) throw new AppError('tooManyIds', { context: { unique: ids.length } });
    return insertBatch({ name, region: first.region, createdBy: session.userName, parsed: pasteOf(ids) });
  },
);

/** Appends the IDs of a text or of another list to a list; answers its summary and how to take that back. */
export const appendToBatch = defineAction(
  'changeBatch',
  z.object({
    batchId,
    from: z.union([z.object({ text: z.string().max(MAX_TEXT_BYTES) }), z.object({ listId: batchId })]),
  }),
  async ({ batchId: id, from }) => {
    const pasted = 'text' in from ? parseIds(from.text) : pasteOf(await idsOf(from.listId));
    if (pasted.ids.length === 0) throw new AppError('emptyInput');
    const appended = await append(id, pasted);
    if (!appended) throw new AppError('batchNotFound', { context: { batchId: id } });
    return appended;
  },
);

/** Takes back what was appended last; answers the list's summary. */
export const undoAppend = defineAction(
  'changeBatch',
  z.object({ undoId: z.string().max(64) }),
  async ({ undoId }) => {
    const batch = await undo(undoId);
    if (!batch) throw new AppError('batchNotFound');
    return batch;
  },
);

async function idsOf(id: string): Promise<string[]> {
  // A deleted list keeps its IDs for a day, in case it comes back.
  const [batch, ids] = await Promise.all([findBatch(id), loadBatchIds(id)]);
  if (!batch || !ids) throw new AppError('batchNotFound', { context: { batchId: id } });
  return ids;
}
