import 'server-only';
import { z } from 'zod';
import type { Decision } from '../review/decision';
import { VERDICTS, type Verdict } from '../review/decision';
import { blindRecord, type ReviewPlan } from '../review/second-opinion';
import { database } from './client';
import { loadDecisions } from './decisions';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** Rows a statement; SQLite takes 32,766 values in one, three a row. */
const CHUNK = 1000;

const verdict = z.enum(VERDICTS);

/**
 * What of a list is judged more than once; null when nothing is.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function loadPlan(
  batchId: string,
  db: Db | Promise<Db> = database(),
): Promise<ReviewPlan | null> {
  return withStorageErrors(async () => {
    const open = await db;
    const asked = await open
      .selectFrom('second_opinions')
      .selectAll()
      .where('batch_id', '=', batchId)
      .executeTakeFirst();
    const known = await open
      .selectFrom('known_answers')
      .select(['media_id', 'verdict'])
      .where('batch_id', '=', batchId)
      .execute();
    if (!asked && known.length === 0) return null;
    return {
      batchId,
      sharePercent: asked?.share_percent ?? 0,
      ids: new Set(asked?.ids?.split('\n')),
      known: new Map(known.map((row) => [row.media_id, verdict.parse(row.verdict)])),
    };
  });
}

export interface SecondOpinionWish {
  batchId: string;
  /** From 0 to 100; undefined leaves the share as it was. */
  sharePercent?: number | undefined;
  /** Assets that are asked about besides the share. */
  ids: readonly string[];
  /** Whether the assets that were named before are asked about no longer. */
  forgetsChosen: boolean;
  askedBy: string | null;
}

/** Asks two reviewers about assets, besides those named before; of two wishes at once neither loses the other's. */
export async function saveSecondOpinion(
  { batchId, sharePercent, ids, forgetsChosen, askedBy }: SecondOpinionWish,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  const by = { asked_by: askedBy, asked_at: new Date().toISOString() };
  await withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      // Written before it is read: whoever comes second waits for the row.
      const before = await transaction
        .insertInto('second_opinions')
        .values({ batch_id: batchId, share_percent: 0, ids: null, ...by })
        .onConflict((conflict) => conflict.column('batch_id').doUpdateSet(by))
        .returning(['share_percent', 'ids'])
        .executeTakeFirstOrThrow();
      const chosen = new Set([...(forgetsChosen ? [] : (before.ids?.split('\n') ?? [])), ...ids]);
      await transaction
        .updateTable('second_opinions')
        .set({
          share_percent: sharePercent ?? before.share_percent,
          ids: chosen.size > 0 ? [...chosen].join('\n') : null,
        })
        .where('batch_id', '=', batchId)
        .execute();
    }),
  );
}

/** Sets the known answers of a list, in the place of those it had. */
export async function saveKnownAnswers(
  batchId: string,
  known: ReadonlyMap<string, Verdict>,
  db: Db | Promise<Db> = database(),
): Promise<void> {
  const rows = [...known].map(([mediaId, right]) => ({
    batch_id: batchId,
    media_id: mediaId,
    verdict: right,
  }));
  await withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      await transaction.deleteFrom('known_answers').where('batch_id', '=', batchId).execute();
      for (let from = 0; from < rows.length; from += CHUNK)
        await transaction
          .insertInto('known_answers')
          .values(rows.slice(from, from + CHUNK))
          .execute();
    }),
  );
}

interface NewsFilter {
  batchId: string;
  /** Who reads; blank for nobody known. */
  reviewer: string;
  afterSeq: number;
}

/**
 * What a reviewer may see of a list's record after an entry: see `blindRecord`. A verdict after it can uncover entries
 * from before it; those come too.
 * @returns `lastSeq`: up to where the record was read, also when nothing of it may be seen
 */
export async function loadVisibleNews(
  { batchId, reviewer, afterSeq }: NewsFilter,
  db: Db | Promise<Db> = database(),
): Promise<{ entries: Decision[]; lastSeq: number }> {
  const news = await loadDecisions({ batchId, afterSeq }, db);
  const lastSeq = news.at(-1)?.seq ?? afterSeq;
  const plan = news.length > 0 ? await loadPlan(batchId, db) : null;
  if (!plan) return { entries: news, lastSeq };
  if (afterSeq === 0) return { entries: blindRecord(plan, news, reviewer), lastSeq };
  const mediaIds = [...new Set(news.map(({ mediaId }) => mediaId))];
  const all = await loadDecisions({ batchId, mediaIds }, db);
  return { entries: blindRecord(plan, all, reviewer), lastSeq };
}
