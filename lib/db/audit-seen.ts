import 'server-only';
import { database } from './client';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** Rows a statement; SQLite takes 32,766 values in one, three a row. */
const CHUNK = 1000;

interface SeenAsset {
  id: string;
  auditStatus: string | null;
}

/**
 * Keeps what a look-up saw of those assets that were ever judged, so that a decision whose ground has changed can be
 * found.
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function noteAuditStatus(
  seen: readonly SeenAsset[],
  db: Db | Promise<Db> = database(),
): Promise<void> {
  await withStorageErrors(async () => {
    const open = await db;
    const seenAt = new Date().toISOString();
    for (let from = 0; from < seen.length; from += CHUNK) {
      const byId = new Map(seen.slice(from, from + CHUNK).map(({ id, auditStatus }) => [id, auditStatus]));
      const judged = await open
        .selectFrom('decisions')
        .select('media_id')
        .distinct()
        .where('media_id', 'in', [...byId.keys()])
        .execute();
      if (judged.length === 0) continue;
      await open
        .insertInto('audit_seen')
        .values(
          judged.map(({ media_id }) => ({
            media_id,
            audit_status: byId.get(media_id)?.replaceAll('\0', '') ?? null,
            seen_at: seenAt,
          })),
        )
        .onConflict((conflict) =>
          conflict.column('media_id').doUpdateSet(({ ref }) => ({
            audit_status: ref('excluded.audit_status'),
            seen_at: ref('excluded.seen_at'),
          })),
        )
        .execute();
    }
  });
}
