import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { leaseRoute } from '@/lib/api/review-routes';
import { reviewerAt } from '@/lib/auth/reviewer-at';
import { releaseLeases, takeLease } from '@/lib/db/review-company';
import { signals } from '@/lib/db/signals';

/**
 * Holds an asset for a tab, renews that, or lets go. Answers who holds it instead, or null.
 * A route and no action: a page that is being closed calls it too, and it must not wait behind a verdict.
 */
export const POST = defineRoute(leaseRoute, async ({ params, body, session }) => {
  const { batchId } = params;
  const reviewer = await reviewerAt(batchId, session);
  const { tab, mediaId } = body;
  if (mediaId === null) await releaseLeases({ batchId, tab });
  const heldBy = mediaId === null ? null : await takeLease({ batchId, tab, reviewer, mediaId });
  if (heldBy === null) signals().emit(batchId);
  return Response.json({ heldBy }, { headers: NO_STORE });
});
