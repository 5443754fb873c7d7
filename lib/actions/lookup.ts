'use server';
import { z } from 'zod';
import { findBatch, loadBatchIds } from '../db/batches';
import { AppError } from '../errors';
import { MAX_IDS } from '../ids/parsed-ids';
import { defineAction } from './define-action';
import { runningLookups } from './running-lookups';
import { paste, storePaste } from './store-paste';
import { streamList, streamLookup } from './stream-lookup';

const batchId = z.string().max(64);
const lookupId = z.uuid();

/**
 * Stores a pasted text as a list and begins its lookup in the same round trip.
 * @returns the list's summary and the stream of events as JSON text
 */
export const lookUpPaste = defineAction(
  'createBatch',
  paste.extend({ lookupId }),
  async ({ lookupId, ...pasted }, session) => {
    if (!session.can('lookup')) throw new AppError('forbidden');
    const { batch, ids } = await storePaste(pasted, session);
    return { batch, events: streamList(batch.id, ids, { lookupId, region: batch.region, fresh: false }) };
  },
);

/** Looks a stored list up; answers the stream of events as JSON text. `fresh` passes by the cache. */
export const lookupBatch = defineAction(
  'lookup',
  z.object({ batchId, lookupId, fresh: z.boolean() }),
  async ({ batchId, lookupId, fresh }) => {
    const { region, ids } = await loadList(batchId);
    return streamList(batchId, ids, { lookupId, region, fresh });
  },
);

/** Looks some IDs of a stored list up again, past the cache; IDs that are not of the list are left out. */
export const refreshAssets = defineAction(
  'lookup',
  z.object({ batchId, lookupId, ids: z.array(z.string().max(256)).min(1).max(MAX_IDS) }),
  async ({ batchId, lookupId, ids: wanted }) => {
    const { region, ids } = await loadList(batchId);
    const asked = new Set(wanted);
    const placed = ids.map((id, position) => ({ id, position })).filter(({ id }) => asked.has(id));
    return streamLookup(placed, { lookupId, region, fresh: true });
  },
);

/** Ends a running lookup; its stream closes with the outcome `cancelled`. Unknown IDs have ended already. */
export const cancelLookup = defineAction('lookup', z.object({ lookupId }), async ({ lookupId }) => {
  runningLookups().get(lookupId)?.abort();
  return null;
});

async function loadList(id: string) {
  const [batch, ids] = await Promise.all([findBatch(id), loadBatchIds(id)]);
  if (!batch || !ids) throw new AppError('batchNotFound', { context: { batchId: id } });
  return { region: batch.region, ids };
}
