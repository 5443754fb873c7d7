import 'server-only';
import { sql } from 'kysely';
import type { Company } from '../review/company';
import { database } from './client';
import { isPostgres } from './dialect';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** An asset is held this long after its tab was last heard of. */
const LEASE_SECONDS = 120;
/** A tab that was not heard of for so long has gone; it takes two missed beats. */
const GONE_AFTER_SECONDS = 25;

interface Holder {
  batchId: string;
  /** The browser's tab, an unguessable ID. */
  tab: string;
  reviewer: string;
}

/**
 * Holds an asset for a tab, or renews that, and lets go of what the tab held before. Of two that ask at once one gets
 * it. A reviewer's own tabs take an asset over from each other.
 * @param leaseSeconds how long it lasts unrenewed
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @returns who holds it instead; null when it is held for this tab now
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function takeLease(
  { batchId, tab, reviewer, mediaId }: Holder & { mediaId: string },
  leaseSeconds = LEASE_SECONDS,
  db: Db | Promise<Db> = database(),
): Promise<string | null> {
  return withStorageErrors(async () => {
    const open = await db;
    const now = nowSeconds(open);
    await open
      .deleteFrom('review_leases')
      .where('batch_id', '=', batchId)
      .where('tab', '=', tab)
      .where('media_id', '!=', mediaId)
      .execute();
    const until = sql<number>`${now} + ${sql.lit(leaseSeconds)}`;
    // One statement, so that nobody comes between looking and taking.
    const taken = await open
      .insertInto('review_leases')
      .values({ batch_id: batchId, media_id: mediaId, tab, reviewer, until_at: until })
      .onConflict((conflict) =>
        conflict
          .columns(['batch_id', 'media_id'])
          .doUpdateSet({ tab, reviewer, until_at: until })
          .where(({ or, eb }) =>
            or([eb('review_leases.reviewer', '=', reviewer), eb('review_leases.until_at', '<=', now)]),
          ),
      )
      .returning('tab')
      .executeTakeFirst();
    if (taken) return null;
    const holder = await open
      .selectFrom('review_leases')
      .select('reviewer')
      .where('batch_id', '=', batchId)
      .where('media_id', '=', mediaId)
      .executeTakeFirst();
    return holder?.reviewer ?? null;
  });
}

/** Lets go of whatever a tab holds of a list. */
export async function releaseLeases(
  { batchId, tab }: Omit<Holder, 'reviewer'>,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  await withStorageErrors(async () =>
    (await db).deleteFrom('review_leases').where('batch_id', '=', batchId).where('tab', '=', tab).execute(),
  );
}

/** Tells that a tab has the review open, and forgets the tabs and holds that were not heard of. */
export async function attendReview(
  { batchId, tab, reviewer }: Holder,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  await withStorageErrors(async () => {
    const open = await db;
    const now = nowSeconds(open);
    await open
      .insertInto('review_presence')
      .values({ tab, batch_id: batchId, reviewer, seen_at: now })
      .onConflict((conflict) =>
        conflict.column('tab').doUpdateSet({ batch_id: batchId, reviewer, seen_at: now }),
      )
      .execute();
    await open
      .deleteFrom('review_presence')
      .where('seen_at', '<', sql<number>`${now} - ${sql.lit(GONE_AFTER_SECONDS)}`)
      .execute();
    await open.deleteFrom('review_leases').where('until_at', '<=', now).execute();
  });
}

/** Tells that a tab has left the review. */
export async function leaveReview(tab: string, db: Db | Promise<Db> = database()): Promise<void> {
  await withStorageErrors(async () =>
    (await db).deleteFrom('review_presence').where('tab', '=', tab).execute(),
  );
}

/** Who reviews a list besides somebody, and what they hold. */
export async function loadCompany(
  batchId: string,
  reviewer: string | null,
  db: Db | Promise<Db> = database(),
): Promise<Company> {
  return withStorageErrors(async () => {
    const open = await db;
    const now = nowSeconds(open);
    const people = await open
      .selectFrom('review_presence')
      .select('reviewer')
      .distinct()
      .where('batch_id', '=', batchId)
      .where('seen_at', '>=', sql<number>`${now} - ${sql.lit(GONE_AFTER_SECONDS)}`)
      .orderBy('reviewer')
      .execute();
    const leases = await open
      .selectFrom('review_leases')
      .select(['media_id', 'reviewer'])
      .where('batch_id', '=', batchId)
      .where('until_at', '>', now)
      .orderBy('media_id')
      .execute();
    const isOther = (one: { reviewer: string }) => one.reviewer !== reviewer;
    return {
      others: people.filter(isOther).map((one) => one.reviewer),
      held: leases.filter(isOther).map((one) => ({ mediaId: one.media_id, reviewer: one.reviewer })),
    };
  });
}

/** The database's clock, in seconds since 1970: those of several servers differ. */
function nowSeconds(db: Db) {
  return isPostgres(db)
    ? sql<number>`extract(epoch from clock_timestamp())::double precision`
    : sql<number>`((julianday('now') - 2440587.5) * 86400.0)`;
}
