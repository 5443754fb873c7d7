import 'server-only';
import { randomBytes } from 'node:crypto';
import type { BatchSummary } from '../ledger/batch-summary';
import type { OutcomeCounts } from '../ledger/ledger';
import { findBatch, storedName, toSummary } from './batches';
import { database } from './client';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** What can be changed of a list; what is left out or undefined stays. */
export interface BatchChange {
  name?: string | undefined;
  isStarred?: boolean | undefined;
  isArchived?: boolean | undefined;
  /** A deleted list is gone for readers, and comes back when this is set to false in time. */
  isDeleted?: boolean | undefined;
  /** Days from now; null keeps the list. */
  expiresInDays?: number | null | undefined;
}

const DAY_MS = 86_400_000;
/** How long a deleted or expired list can be brought back. */
const KEPT_MS = DAY_MS;

/**
 * Changes a list; null when there is none that could be changed.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @throws {AppError} `storageReadOnly`, `storageFull`, `storageUnavailable`
 */
export async function changeBatch(
  id: string,
  { name, isStarred, isArchived, isDeleted, expiresInDays }: BatchChange,
  db: Db | Promise<Db> = database(),
): Promise<BatchSummary | null> {
  const now = new Date();
  const since = (isSo: boolean) => (isSo ? now.toISOString() : null);
  const change = {
    ...(name !== undefined && { name: storedName(name) }),
    ...(isStarred !== undefined && { starred_at: since(isStarred) }),
    ...(isArchived !== undefined && { archived_at: since(isArchived) }),
    ...(isDeleted !== undefined && { deleted_at: since(isDeleted) }),
    ...(expiresInDays !== undefined && {
      expires_at:
        expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * DAY_MS).toISOString(),
    }),
  };
  return withStorageErrors(async () => {
    const row = await (await db)
      .updateTable('batches')
      .set(change)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    return row ? toSummary(row) : null;
  });
}

/** Stores how a look-up of the whole list ended. */
export async function recordLookup(
  id: string,
  { found, ignored, failed, unaccounted }: OutcomeCounts,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  await withStorageErrors(async () =>
    (await db)
      .updateTable('batches')
      .set({ looked_up_at: new Date().toISOString(), found, ignored, failed, unaccounted })
      .where('id', '=', id)
      .execute(),
  );
}

/** Stores a list once more under another name; null when there is no such list. */
export async function duplicateBatch(
  id: string,
  name: string,
  db: Db | Promise<Db> = database(),
): Promise<BatchSummary | null> {
  const copyId = randomBytes(16).toString('base64url');
  return withStorageErrors(async () => {
    if (!(await findBatch(id, db))) return null;
    await (await db).transaction().execute(async (transaction) => {
      const [batch, input] = await Promise.all([
        transaction.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
        transaction
          .selectFrom('batch_inputs')
          .selectAll()
          .where('batch_id', '=', id)
          .executeTakeFirstOrThrow(),
      ]);
      const copy = {
        ...batch,
        id: copyId,
        name: storedName(name),
        created_at: new Date().toISOString(),
        starred_at: null,
        archived_at: null,
        expires_at: null,
      };
      await transaction.insertInto('batches').values(copy).execute();
      await transaction
        .insertInto('batch_inputs')
        .values({ ...input, batch_id: copyId })
        .execute();
    });
    return findBatch(copyId, db);
  });
}

/** Removes for good what was deleted or expired more than a day ago. */
export async function purgeBatches(db: Db | Promise<Db> = database()): Promise<void> {
  const before = new Date(Date.now() - KEPT_MS).toISOString();
  await withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      const gone = transaction
        .selectFrom('batches')
        .select('id')
        .where(({ or, eb }) => or([eb('deleted_at', '<', before), eb('expires_at', '<', before)]));
      await transaction.deleteFrom('batch_inputs').where('batch_id', 'in', gone).execute();
      await transaction.deleteFrom('list_appends').where('batch_id', 'in', gone).execute();
      await transaction.deleteFrom('lookup_snapshots').where('batch_id', 'in', gone).execute();
      await transaction.deleteFrom('batches').where('id', 'in', gone).execute();
    }),
  );
}
