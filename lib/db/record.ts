import 'server-only';
import { type ExpressionBuilder, sql } from 'kysely';
import type { RecordEntry } from '../review/record-entry';
import type { RecordQuery } from '../review/record-query';
import { database } from './client';
import { toDecision } from './decision-row';
import type { Db, Schema } from './schema';
import { withStorageErrors } from './storage-error';

export interface RecordPage {
  entries: RecordEntry[];
  /** Where the next page begins (`before`); null on the last. */
  next: number | null;
}

export type RecordBuilder = ExpressionBuilder<Schema & { d: Schema['decisions'] }, 'd'>;

/**
 * A page of the record, the newest first. It reads as many entries as it gives, by the index of their numbers or of a
 * filter, however long the record is.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function loadRecordPage(
  query: RecordQuery,
  limit: number,
  db: Db | Promise<Db> = database(),
): Promise<RecordPage> {
  return withStorageErrors(async () => {
    const open = await db;
    const rows = await open
      .selectFrom('decisions as d')
      .selectAll('d')
      .select((eb) => [
        eb
          .selectFrom('batches')
          .select('batches.name')
          .whereRef('batches.id', '=', 'd.batch_id')
          .as('list_name'),
        eb
          .selectFrom('batches')
          .select('batches.region')
          .whereRef('batches.id', '=', 'd.batch_id')
          .as('region'),
        eb
          .selectFrom('decisions as taken')
          .select('taken.seq')
          .whereRef('taken.id', '=', 'd.withdraws')
          .as('withdraws_seq'),
        eb.case().when(isWithdrawn(eb)).then(1).else(0).end().as('is_withdrawn'),
        eb.case().when(isDrifted(eb)).then(1).else(0).end().as('is_drifted'),
        eb
          .selectFrom('audit_seen')
          .select('audit_seen.audit_status')
          .whereRef('audit_seen.media_id', '=', 'd.media_id')
          .as('audit_now'),
      ])
      .where((eb) => eb.and(conditions(eb, query)))
      .orderBy('d.seq', 'desc')
      .limit(limit + 1)
      .execute();
    const entries = rows.slice(0, limit).map((row) => ({
      decision: toDecision(row),
      listName: row.list_name,
      region: row.region,
      isWithdrawn: row.is_withdrawn === 1,
      withdrawsSeq: row.withdraws_seq,
      drift: row.is_drifted === 1 ? { now: row.audit_now } : null,
    }));
    return { entries, next: rows.length > limit ? (entries.at(-1)?.decision.seq ?? null) : null };
  });
}

/** Everybody whose name is in the record, in order. */
export async function loadReviewers(db: Db | Promise<Db> = database()): Promise<string[]> {
  return withStorageErrors(async () => {
    const rows = await (await db)
      .selectFrom('decisions')
      .select('reviewer')
      .distinct()
      .orderBy('reviewer')
      .execute();
    return rows.map(({ reviewer }) => reviewer);
  });
}

/** What makes an entry `d` one of those that a query asks for. */
export function conditions(eb: RecordBuilder, query: RecordQuery) {
  const { list, reviewer, verdict, label, from, to, withdrawn, drift, before } = query;
  return [
    ...(list === undefined ? [] : [eb('d.batch_id', '=', list)]),
    ...(reviewer === undefined ? [] : [eb('d.reviewer', '=', reviewer)]),
    ...(verdict === undefined ? [] : [eb('d.kind', '=', verdict)]),
    // Labels are a JSON list of text: its own spelling of this label, with the signs of `like` taken literally.
    ...(label === undefined
      ? []
      : [sql<boolean>`d.labels like ${`%${JSON.stringify(label).replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`]),
    // As text, times in UTC sort by time.
    ...(from === undefined ? [] : [eb('d.recorded_at', '>=', from)]),
    ...(to === undefined ? [] : [eb('d.recorded_at', '<=', `${to}T23:59:59.999Z`)]),
    ...(withdrawn === 'yes' ? [isWithdrawn(eb)] : withdrawn === 'no' ? [eb.not(isWithdrawn(eb))] : []),
    ...(drift === 'yes' ? [isDrifted(eb)] : drift === 'no' ? [eb.not(isDrifted(eb))] : []),
    ...(before === undefined ? [] : [eb('d.seq', '<', before)]),
  ];
}

/** Whether an entry `d` was taken back. */
export function isWithdrawn(eb: RecordBuilder) {
  return eb.exists(
    eb
      .selectFrom('decisions as later')
      .select('later.seq')
      .whereRef('later.withdraws', '=', 'd.id')
      .where('later.kind', '=', 'withdraw'),
  );
}

/** A look-up after the decision saw another status than the reviewer did. */
function isDrifted(eb: RecordBuilder) {
  return eb.and([
    eb('d.kind', '!=', 'withdraw'),
    eb.exists(
      eb
        .selectFrom('audit_seen')
        .select('audit_seen.media_id')
        .whereRef('audit_seen.media_id', '=', 'd.media_id')
        .whereRef('audit_seen.seen_at', '>', 'd.recorded_at')
        .where(sql<boolean>`coalesce(audit_seen.audit_status, '') <> coalesce(d.audit_status, '')`),
    ),
  ]);
}
