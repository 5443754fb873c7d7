import { answerLookup } from '@/lib/api/answer-lookup';
import { defineRoute } from '@/lib/api/define-route';
import { lookupRoute } from '@/lib/api/routes';

/** Looks IDs up; NDJSON. */
export const POST = defineRoute(lookupRoute, async ({ body, request }) => answerLookup(body, request));
