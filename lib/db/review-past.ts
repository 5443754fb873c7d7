import 'server-only';
import { z } from 'zod';
import { type Decision, VERDICTS } from '../review/decision';
import { type PackedPast, packPast } from '../review/packed-past';
import { blindRecord } from '../review/second-opinion';
import { loadBatchIds } from './batches';
import { database } from './client';
import { loadDecisions } from './decisions';
import { isWithdrawn } from './record';
import { loadPlan } from './review-plans';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** Decisions that a reviewer gets at a time to take back. */
const OWN_AT_ONCE = 100;

const verdict = z.enum(VERDICTS);

interface Reader {
  batchId: string;
  /** Blank for nobody known. */
  reviewer: string;
}

/**
 * What stands of a list, as a reviewer may see it (`blindRecord`).
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function loadPast(
  { batchId, reviewer }: Reader,
  db: Db | Promise<Db> = database(),
): Promise<PackedPast> {
  return withStorageErrors(async () => {
    const open = await db;
    // First: what is recorded meanwhile comes again as news, and not never.
    const last = await open
      .selectFrom('decisions')
      .select('seq')
      .where('batch_id', '=', batchId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) return { lastSeq: 0, letters: '' };
    const rows = await liveRows(open, batchId).orderBy('d.seq').execute();
    const live = rows.map(({ id, media_id, kind, reviewer: by }) => ({
      ...{ id, mediaId: media_id, kind: verdict.parse(kind), reviewer: by },
      withdraws: null,
    }));
    const [plan, ids] = [await loadPlan(batchId, open), await loadBatchIds(batchId, open)];
    const visible = plan ? blindRecord(plan, live, reviewer) : live;
    return { lastSeq: last.seq, letters: packPast(ids ?? [], visible, reviewer) };
  });
}

/** All entries about some assets, in the order of the record, as a reviewer may see them. */
export async function loadAbout(
  { batchId, reviewer }: Reader,
  mediaIds: readonly string[],
  db: Db | Promise<Db> = database(),
): Promise<Decision[]> {
  if (mediaIds.length === 0) return [];
  const [plan, entries] = [await loadPlan(batchId, db), await loadDecisions({ batchId, mediaIds }, db)];
  return plan ? blindRecord(plan, entries, reviewer) : entries;
}

interface OwnPast {
  /** Assets about which all entries are here. */
  mediaIds: string[];
  entries: Decision[];
  /** Before this entry there are more; null: there are none. */
  before: number | null;
}

/**
 * What a reviewer can take back: their newest decisions before an entry, bulks whole, with all that was said about the
 * same assets, so that it is known what stands when one is withdrawn.
 */
export async function loadOwnBefore(
  reader: Reader,
  beforeSeq: number,
  db: Db | Promise<Db> = database(),
): Promise<OwnPast> {
  return withStorageErrors(async () => {
    const open = await db;
    const own = () => liveRows(open, reader.batchId).where('d.reviewer', '=', reader.reviewer);
    const newest = await own()
      .where('d.seq', '<', beforeSeq)
      .orderBy('d.seq', 'desc')
      .limit(OWN_AT_ONCE + 1)
      .execute();
    const rows = newest.slice(0, OWN_AT_ONCE);
    const bulks = [...new Set(rows.flatMap((row) => row.bulk_id ?? []))];
    const mates = bulks.length > 0 ? await own().where('d.bulk_id', 'in', bulks).execute() : [];
    const mediaIds = [...new Set([...rows, ...mates].map((row) => row.media_id))];
    return {
      mediaIds,
      entries: await loadAbout(reader, mediaIds, open),
      before: newest.length > OWN_AT_ONCE ? (rows.at(-1)?.seq ?? null) : null,
    };
  });
}

/** Decisions of a list that were not withdrawn. */
function liveRows(db: Db, batchId: string) {
  return db
    .selectFrom('decisions as d')
    .select(['d.seq', 'd.id', 'd.media_id', 'd.kind', 'd.reviewer', 'd.bulk_id'])
    .where('d.batch_id', '=', batchId)
    .where('d.kind', '!=', 'withdraw')
    .where((eb) => eb.not(isWithdrawn(eb)));
}
