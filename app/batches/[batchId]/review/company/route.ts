import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { companyRoute } from '@/lib/api/review-routes';
import { reviewerOf } from '@/lib/auth/reviewer';
import { loadCompany } from '@/lib/db/review-company';

/** Who reviews a list now, for its own page. To read it is not to be present, as reading the events is. */
export const GET = defineRoute(companyRoute, async ({ params, session }) =>
  Response.json(await loadCompany(params.batchId, await reviewerOf(session)), { headers: NO_STORE }),
);
