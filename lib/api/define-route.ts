import 'server-only';
import type { z } from 'zod';
import { currentSession, type Session } from '../auth/session';
import { AppError } from '../errors';
import { log } from '../log';
import { ApiRefusal, toRefusal } from './api-refusal';
import { readJson } from './read-body';
import type { RouteSpec } from './routes';

/** What a handler gets, checked. */
interface RouteInput<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> {
  params: z.output<Params>;
  query: z.output<Query>;
  body: z.output<Body>;
  session: Session;
  request: Request;
}

type Handler = (request: Request, context: { params?: Promise<unknown> }) => Promise<Response>;

/**
 * A handler of the public API: session first, then the schemas, then the work. Whatever goes wrong is answered as
 * `{"code": …}`; a request that does not fit its schema is told where.
 */
export function defineRoute<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  spec: RouteSpec & { params: Params; query: Query; body: Body },
  work: (input: RouteInput<Params, Query, Body>) => Promise<Response>,
): Handler {
  return async (request, context) => {
    try {
      const session = await currentSession();
      if (!session.can(spec.permission)) throw new AppError('forbidden');
      return await work({
        params: check(spec.params, (await context.params) ?? {}),
        query: check(spec.query, Object.fromEntries(new URL(request.url).searchParams)),
        body: check(spec.body, spec.method === 'post' ? await readJson(request) : null),
        session,
        request,
      });
    } catch (error) {
      const { status, body } = toRefusal(error);
      if (status >= 500) log().error({ err: error, path: spec.path }, 'API request failed');
      return Response.json(body, { status, headers: NO_STORE });
    }
  };
}

/** Answers depend on who asks and on the upstream of the moment. */
export const NO_STORE = { 'cache-control': 'no-store' };

function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new ApiRefusal(400, { code: 'badRequest', requestId: null, issues });
}
