import 'server-only';
import type { Selectable } from 'kysely';
import type { StoredGrid, StoredGrids } from '../sprites/stored-grid';
import { database } from './client';
import type { Db, Schema } from './schema';
import { withStorageErrors } from './storage-error';

/**
 * Every template's grid: the newest that a user set, else what its snapshot job says.
 * @param db the process's database, unless a test brings its own; the same in every function here
 */
export async function loadSpriteGrids(db: Db | Promise<Db> = database()): Promise<StoredGrids> {
  return withStorageErrors(async () => {
    const rows = await (await db).selectFrom('sprite_grids').selectAll().orderBy('revision').execute();
    const grids: Record<string, StoredGrid> = {};
    for (const source of ['template', 'set'] as const)
      for (const row of rows) if (row.source === source) grids[row.template_id] = toStoredGrid(row);
    return grids;
  });
}

/** One template's grid, or null when none is known. */
export async function findSpriteGrid(
  templateId: string,
  db: Db | Promise<Db> = database(),
): Promise<StoredGrid | null> {
  return withStorageErrors(async () => {
    const row = await (await db)
      .selectFrom('sprite_grids')
      .selectAll()
      .where('template_id', '=', templateId)
      // 'set' before 'template'.
      .orderBy('source')
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? toStoredGrid(row) : null;
  });
}

/**
 * Stores a template's grid after those it had. A job's configuration replaces the one read before.
 * @throws {AppError} `storageReadOnly`, `storageFull`, `storageUnavailable`
 */
export async function saveSpriteGrid(
  stored: StoredGrid,
  savedBy: string | null,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  const { templateId, source, grid } = stored;
  await withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      const newest = await transaction
        .selectFrom('sprite_grids')
        .select(({ fn }) => fn.max('revision').as('revision'))
        .where('template_id', '=', templateId)
        .where('source', '=', source)
        .executeTakeFirst();
      const row = {
        columns: grid.columns,
        rows: grid.rows,
        padding_px: grid.paddingPx,
        margin_px: grid.marginPx,
        cell_width_px: stored.cellWidthPx,
        cell_height_px: stored.cellHeightPx,
        start_seconds: stored.startSeconds,
        interval_seconds: stored.intervalSeconds,
        saved_at: new Date().toISOString(),
        saved_by: savedBy,
      };
      const revision = source === 'template' ? 1 : (newest?.revision ?? 0) + 1;
      await transaction
        .insertInto('sprite_grids')
        .values({ template_id: templateId, source, revision, ...row })
        .onConflict((conflict) => conflict.columns(['template_id', 'source', 'revision']).doUpdateSet(row))
        .execute();
    }),
  );
}

/** Takes back the newest grid that a user set for a template; what was there before holds again. */
export async function undoSpriteGrid(templateId: string, db: Db | Promise<Db> = database()): Promise<void> {
  await withStorageErrors(async () =>
    (await db)
      .deleteFrom('sprite_grids')
      .where('template_id', '=', templateId)
      .where('source', '=', 'set')
      .where('revision', '=', ({ selectFrom }) =>
        selectFrom('sprite_grids as newest')
          .select(({ fn }) => fn.max('newest.revision').as('revision'))
          .where('newest.template_id', '=', templateId)
          .where('newest.source', '=', 'set'),
      )
      .execute(),
  );
}

function toStoredGrid(row: Selectable<Schema['sprite_grids']>): StoredGrid {
  return {
    templateId: row.template_id,
    source: row.source,
    grid: { columns: row.columns, rows: row.rows, paddingPx: row.padding_px, marginPx: row.margin_px },
    cellWidthPx: row.cell_width_px,
    cellHeightPx: row.cell_height_px,
    startSeconds: row.start_seconds,
    intervalSeconds: row.interval_seconds,
  };
}
