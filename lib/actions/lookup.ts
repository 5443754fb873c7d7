'use server';
import { z } from 'zod';
import { recordLookup } from '../db/batch-shelf';
import { findBatch, loadBatchIds } from '../db/batches';
import { saveSnapshot } from '../db/lookup-snapshots';
import { AppError } from '../errors';
import { MAX_IDS } from '../ids/parsed-ids';
import { SnapshotDraft } from '../ledger/snapshot';
import { log } from '../log';
import { defineAction } from './define-action';
import { runningLookups } from './running-lookups';
import { streamLookup } from './stream-lookup';

const batchId = z.string().max(64);
const lookupId = z.uuid();

/** Looks a stored list up; answers the stream of events as JSON text. `fresh` passes by the cache. */
export const lookupBatch = defineAction(
  'lookup',
  z.object({ batchId, lookupId, fresh: z.boolean() }),
  async ({ batchId: id, lookupId, fresh }) => {
    const { region, ids } = await loadList(id);
    const draft = new SnapshotDraft();
    // What was found is on screen all the same.
    const warn = (error: unknown) => log().warn({ err: error }, 'look-up not recorded');
    return streamLookup(
      ids.map((mediaId, position) => ({ id: mediaId, position })),
      {
        lookupId,
        region,
        fresh,
        onEvent: (event) => draft.take(event),
        onComplete: async (counts) => {
          await recordLookup(id, counts).catch(warn);
          // Not waited for: at 100,000 rows it takes longer than the end of a stream may.
          void saveSnapshot(id, draft.text()).catch(warn);
        },
      },
    );
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
