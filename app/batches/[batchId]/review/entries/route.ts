import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { reviewEntriesRoute } from '@/lib/api/review-routes';
import { reviewerAt } from '@/lib/auth/reviewer-at';
import { loadAbout, loadOwnBefore } from '@/lib/db/review-past';
import type { EntriesAnswer } from '@/lib/review/entries-answer';

/** Earlier entries of a list's record. A route and no action: verdicts must not wait behind it. */
export const POST = defineRoute(reviewEntriesRoute, async ({ params, body, session }) => {
  const { batchId } = params;
  const reader = { batchId, reviewer: await reviewerAt(batchId, session) };
  const answer: EntriesAnswer =
    'about' in body
      ? { mediaIds: body.about, entries: await loadAbout(reader, body.about), before: null }
      : await loadOwnBefore(reader, body.ownBefore);
  return Response.json(answer, { headers: NO_STORE });
});
