import 'server-only';
import type { z } from 'zod';
import { currentSession, type Permission, type Session } from '../auth/session';
import { AppError, toFailure } from '../errors';
import { log } from '../log';
import type { Result } from './result';

/**
 * A server action: session and permission first, then the input's schema, then the work.
 * It never throws: whatever goes wrong is logged here and answered as a `Failure`.
 */
export function defineAction<Schema extends z.ZodType, Data>(
  permission: Permission,
  schema: Schema,
  work: (input: z.output<Schema>, session: Session) => Promise<Data>,
): (input: z.input<Schema>) => Promise<Result<Data>> {
  return async (input) => {
    try {
      const session = await currentSession();
      if (!session.can(permission)) throw new AppError('forbidden');
      const parsed = schema.safeParse(input);
      if (!parsed.success) throw new AppError('badRequest', { cause: parsed.error });
      return { ok: true, data: await work(parsed.data, session) };
    } catch (error) {
      const failure = toFailure(error);
      const level = failure.code === 'internal' ? 'error' : 'warn';
      log()[level]({ err: error, permission }, 'action failed');
      return { ok: false, failure };
    }
  };
}
