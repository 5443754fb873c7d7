import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { pastedIds } from '@/lib/api/pasted-ids';
import { batchesRoute, newBatchRoute } from '@/lib/api/routes';
import { insertBatch, listBatches } from '@/lib/db/batches';
import { env } from '@/lib/env';
import { allowedRegion } from '@/lib/ims/endpoints';

/** Lists, the newest first. */
export const GET = defineRoute(batchesRoute, async ({ query: { limit, query, archived } }) =>
  Response.json(
    { batches: await listBatches({ query, isArchived: archived === '1', limit }) },
    { headers: NO_STORE },
  ),
);

/** Stores a list. */
export const POST = defineRoute(newBatchRoute, async ({ body, session }) => {
  const parsed = pastedIds(body);
  const batch = await insertBatch({
    name: body.name ?? `API ${new Date().toISOString()}`,
    region: allowedRegion(body.region, env()),
    createdBy: session.userName,
    parsed,
  });
  return Response.json(batch, { status: newBatchRoute.status, headers: NO_STORE });
});
