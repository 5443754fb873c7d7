import { answerAsset } from '@/lib/api/answer-asset';
import { defineRoute } from '@/lib/api/define-route';
import { assetRoute } from '@/lib/api/routes';

/** One asset as parsed. */
export const GET = defineRoute(assetRoute, ({ params, query, request }) =>
  answerAsset(params.mediaId, query.region, request.signal),
);
