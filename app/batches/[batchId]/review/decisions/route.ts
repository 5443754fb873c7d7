import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { decisionsRoute } from '@/lib/api/review-routes';
import { reviewerOf } from '@/lib/auth/reviewer';
import { recordDecisions } from '@/lib/db/decisions';
import { loadVocabulary } from '@/lib/db/labels';
import { signals } from '@/lib/db/signals';
import { AppError } from '@/lib/errors';

/**
 * Appends decisions to the record; answers them as recorded. A route and no action: a browser sends its actions one
 * after another and cannot give one up, so that one whose connection is dead would hold up every verdict after it.
 */
export const POST = defineRoute(decisionsRoute, async ({ params, body: { decisions }, session }) => {
  const reviewer = await reviewerOf(session);
  if (reviewer === null) throw new AppError('reviewerUnknown');
  const { batchId } = params;
  // Retired ones too: a verdict that was on its way when its label was retired is as good as one before.
  const { labels } = await loadVocabulary();
  const known = new Set(labels.map(({ key }) => key));
  if (decisions.some((one) => one.batchId !== batchId || one.labels.some((label) => !known.has(label))))
    throw new AppError('badRequest', { context: { unknownLabelOrList: true } });
  const recorded = await recordDecisions(decisions, reviewer);
  signals().emit(batchId);
  return Response.json(recorded, { headers: NO_STORE });
});
