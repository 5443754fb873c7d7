import 'server-only';
import type { Db } from './schema';

/**
 * Whether a database is Postgres and not SQLite. By what its adapter says and not by the adapter's class: the process's
 * database is opened by instrumentation, and Next gives every route classes of its own.
 */
export function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter.supportsTransactionalDdl;
}
