import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { batchRoute } from '@/lib/api/routes';
import { findBatch } from '@/lib/db/batches';
import { AppError } from '@/lib/errors';

/** One list, without its IDs. */
export const GET = defineRoute(batchRoute, async ({ params: { batchId } }) => {
  const batch = await findBatch(batchId);
  if (!batch) throw new AppError('batchNotFound', { context: { batchId } });
  return Response.json(batch, { headers: NO_STORE });
});
