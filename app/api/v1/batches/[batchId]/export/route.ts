import { answerExport } from '@/lib/api/answer-export';
import { defineRoute } from '@/lib/api/define-route';
import { exportRoute, exportSomeRoute } from '@/lib/api/routes';

/** A list as a file. */
export const GET = defineRoute(exportRoute, ({ params, query, session, request }) =>
  answerExport({ ...params, ...query, only: null, rows: 'all' }, session, request),
);

/** Some IDs of a list as a file. */
export const POST = defineRoute(exportSomeRoute, ({ params, query, body, session, request }) =>
  answerExport(
    { ...params, ...query, scope: 'assets', only: body.ids, filters: body.filters },
    session,
    request,
  ),
);
