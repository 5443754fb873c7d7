import { defineRoute } from '@/lib/api/define-route';
import { reviewEventsRoute } from '@/lib/api/review-routes';
import { reviewStream } from '@/lib/api/review-stream';
import { controllerOf, streamResponse } from '@/lib/api/stream-response';
import { reviewerAt } from '@/lib/auth/reviewer-at';

/** What happens in a list's review; a browser that comes back names the last entry it has in `Last-Event-ID`. */
export const GET = defineRoute(reviewEventsRoute, async ({ params, query, session, request }) => {
  const { batchId } = params;
  const reviewer = await reviewerAt(batchId, session);
  const reached = Number(request.headers.get('last-event-id') ?? 0);
  const afterSeq = Number.isSafeInteger(reached) ? Math.max(query.after, reached) : query.after;
  const controller = controllerOf(request);
  const events = reviewStream({ batchId, reviewer, tab: query.tab, afterSeq, signal: controller.signal });
  return streamResponse(events, controller, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Compressed, an event would wait for more to come.
    'cache-control': 'no-store, no-transform',
  });
});
