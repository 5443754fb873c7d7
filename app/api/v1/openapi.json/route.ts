import { defineRoute, NO_STORE } from '@/lib/api/define-route';
import { openApiDocument } from '@/lib/api/openapi';
import { openApiRoute } from '@/lib/api/routes';
import { env } from '@/lib/env';

/** The description of this API, made from the schemas that check its requests. */
export const GET = defineRoute(openApiRoute, async () =>
  Response.json(openApiDocument(env().APP_ORIGIN), { headers: NO_STORE }),
);
