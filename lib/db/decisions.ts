import 'server-only';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { GENESIS, hashedText } from '../review/chain';
import type { Decision, NewDecision } from '../review/decision';
import { database } from './client';
import { toDecision, toRow } from './decision-row';
import { isPostgres } from './dialect';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** Any number will do, as long as every version of this product locks the same one. */
const RECORD_LOCK = 7_105_771_403;

/**
 * Appends decisions to the record, in their order, all or none. One whose `id` is there already is left as it is, so
 * that what a browser sends twice is recorded once. When this returns, they survive a killed process.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @returns the entries as recorded, in the order given
 * @throws {AppError} `storageReadOnly`, `storageFull`, `storageUnavailable`
 */
export async function recordDecisions(
  drafts: readonly NewDecision[],
  reviewer: string,
  db: Db | Promise<Db> = database(),
): Promise<Decision[]> {
  return withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      // SQLite's transactions take the write lock as they begin; in Postgres two could read the same last entry.
      if (isPostgres(transaction))
        await sql`select pg_advisory_xact_lock(${sql.lit(RECORD_LOCK)})`.execute(transaction);
      const last = await transaction
        .selectFrom('decisions')
        .select(['seq', 'hash'])
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      let [seq, previousHash] = [last?.seq ?? 0, last?.hash ?? GENESIS];
      const recordedAt = new Date().toISOString();
      const recorded: Decision[] = [];
      for (const draft of drafts) {
        const known = await transaction
          .selectFrom('decisions')
          .selectAll()
          .where('id', '=', draft.id)
          .executeTakeFirst();
        if (known) {
          recorded.push(toDecision(known));
          continue;
        }
        seq += 1;
        const kept = { ...withKeptTexts(draft), reviewer: asKept(reviewer) };
        const entry = { ...kept, seq, recordedAt, previousHash };
        const decision = { ...entry, hash: sha256(hashedText(entry)) };
        await transaction.insertInto('decisions').values(toRow(decision)).execute();
        previousHash = decision.hash;
        recorded.push(decision);
      }
      return recorded;
    }),
  );
}

interface RecordFilter {
  batchId?: string;
  /** Only entries about these. */
  mediaIds?: readonly string[];
  /** Only entries after this one. */
  afterSeq?: number;
  limit?: number;
}

/** The record in its order, whole or of one list. */
export async function loadDecisions(
  { batchId, mediaIds, afterSeq = 0, limit = 1_000_000 }: RecordFilter,
  db: Db | Promise<Db> = database(),
): Promise<Decision[]> {
  return withStorageErrors(async () => {
    const all = (await db).selectFrom('decisions').selectAll().where('seq', '>', afterSeq);
    const about = mediaIds === undefined ? all : all.where('media_id', 'in', mediaIds);
    // With the column itself, SQLite would go through the whole list by its index, which has the order: 200 ms for a
    // hundred assets among 100,000 decisions, and 7 by the assets' own.
    const list = mediaIds === undefined ? sql.ref('batch_id') : sql`batch_id || ''`;
    const rows = await (batchId === undefined ? about : about.where(list, '=', batchId))
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map(toDecision);
  });
}

/** SHA-256 in hexadecimal digits, as the chain has it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * A text as a database gives it back: NUL ends one in SQLite and is refused by Postgres, and half of a character comes
 * back from both as U+FFFD. Hashed with either, an entry would never match again.
 */
function asKept(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

function withKeptTexts(draft: NewDecision): NewDecision {
  const { labels, reason, comment, auditStatus } = draft;
  return {
    ...draft,
    labels: labels.map(asKept),
    reason: reason && asKept(reason),
    comment: comment && asKept(comment),
    auditStatus: auditStatus && asKept(auditStatus),
  };
}
