import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ListViews, SavedView } from '../grid/saved-view';
import { storedName } from './batches';
import { database } from './client';
import type { Db, Schema } from './schema';
import { withStorageErrors } from './storage-error';

interface NewView {
  name: string;
  query: string;
  /** The one list it is for; null: for all. */
  batchId: string | null;
  createdBy: string | null;
}

/** What can be changed of a view; what is left out or undefined stays. */
export interface ViewChange {
  name?: string | undefined;
  query?: string | undefined;
  isStarred?: boolean | undefined;
  /** A deleted view comes back when this is set to false within a day. */
  isDeleted?: boolean | undefined;
}

/** How long a deleted view can be brought back. */
const KEPT_MS = 86_400_000;

/**
 * The views of a list: those for all lists, and its own.
 * @param db the process's database, unless a test brings its own; the same in every function here
 */
export async function loadViews(batchId: string, db: Db | Promise<Db> = database()): Promise<ListViews> {
  return withStorageErrors(async () => {
    const rows = await (await db)
      .selectFrom('views')
      .selectAll()
      .where('deleted_at', 'is', null)
      .where(({ or, eb }) => or([eb('batch_id', 'is', null), eb('batch_id', '=', batchId)]))
      .orderBy('created_at')
      .execute();
    const byName = new Intl.Collator('en', { numeric: true });
    const views = rows
      .map(toView)
      .sort((a, b) => Number(b.isStarred) - Number(a.isStarred) || byName.compare(a.name, b.name));
    return { views, defaultId: (await findDefaultView(batchId, db))?.id ?? null };
  });
}

/** The view that a list opens with, or null. */
export async function findDefaultView(
  batchId: string,
  db: Db | Promise<Db> = database(),
): Promise<SavedView | null> {
  return withStorageErrors(async () => {
    const row = await (await db)
      .selectFrom('default_views')
      .innerJoin('views', 'views.id', 'default_views.view_id')
      .selectAll('views')
      .where('default_views.batch_id', '=', batchId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return row ? toView(row) : null;
  });
}

/**
 * Stores a view; what was deleted more than a day ago goes for good.
 * @throws {AppError} `storageReadOnly`, `storageFull`, `storageUnavailable`
 */
export async function insertView(
  { name, query, batchId, createdBy }: NewView,
  db: Db | Promise<Db> = database(),
): Promise<SavedView> {
  const now = new Date();
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  const row = {
    id: randomBytes(9).toString('base64url'),
    ...{ name: storedName(name), query, batch_id: batchId, created_by: createdBy },
    ...{ created_at: now.toISOString(), updated_at: now.toISOString() },
    ...{ starred_at: null, deleted_at: null },
  };
  return withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      const gone = transaction.selectFrom('views').select('id').where('deleted_at', '<', before);
      await transaction.deleteFrom('default_views').where('view_id', 'in', gone).execute();
      await transaction.deleteFrom('views').where('deleted_at', '<', before).execute();
      await transaction.insertInto('views').values(row).execute();
      return toView(row);
    }),
  );
}

/** Changes a view; null when there is none that could be changed. */
export async function changeView(
  id: string,
  { name, query, isStarred, isDeleted }: ViewChange,
  db: Db | Promise<Db> = database(),
): Promise<SavedView | null> {
  const now = new Date().toISOString();
  const since = (isSo: boolean) => (isSo ? now : null);
  const change = {
    updated_at: now,
    ...(name !== undefined && { name: storedName(name) }),
    ...(query !== undefined && { query }),
    ...(isStarred !== undefined && { starred_at: since(isStarred) }),
    ...(isDeleted !== undefined && { deleted_at: since(isDeleted) }),
  };
  return withStorageErrors(async () => {
    const row = await (await db)
      .updateTable('views')
      .set(change)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    return row ? toView(row) : null;
  });
}

/** Sets the view that a list opens with, or that it opens with none (null). */
export async function setDefaultView(
  batchId: string,
  viewId: string | null,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  await withStorageErrors(async () => {
    const open = await db;
    if (viewId === null) {
      await open.deleteFrom('default_views').where('batch_id', '=', batchId).execute();
      return;
    }
    await open
      .insertInto('default_views')
      .values({ batch_id: batchId, view_id: viewId })
      .onConflict((conflict) => conflict.column('batch_id').doUpdateSet({ view_id: viewId }))
      .execute();
  });
}

function toView(row: Selectable<Schema['views']>): SavedView {
  const { id, name, query, batch_id: batchId, starred_at: starredAt } = row;
  return { id, name, query, batchId, isStarred: starredAt !== null };
}
