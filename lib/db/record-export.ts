import 'server-only';
import type { Decision } from '../review/decision';
import type { RecordQuery } from '../review/record-query';
import { database } from './client';
import { toDecision } from './decision-row';
import { conditions, isWithdrawn, type RecordBuilder } from './record';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

interface ExportOptions {
  /** Only what stands: of each asset the last decision that was not withdrawn, of one list when the query names it. */
  onlyStanding: boolean;
  /** Entries read at a time. */
  pageSize?: number;
}

/**
 * The entries that a query asks for, in the order of the record, a page at a time; never more than a page is held. What
 * is recorded after the first page was asked for is left out, so that the file is what the record was then.
 * @param db the process's database, unless a test brings its own
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function* recordPages(
  { before: _, ...query }: RecordQuery,
  { onlyStanding, pageSize = 1000 }: ExportOptions,
  db: Db | Promise<Db> = database(),
): AsyncGenerator<Decision[]> {
  const lastSeq = await withStorageErrors(async () => {
    const last = (await db).selectFrom('decisions').select('seq').orderBy('seq', 'desc').limit(1);
    return (await last.executeTakeFirst())?.seq ?? 0;
  });
  for (let afterSeq = 0; afterSeq < lastSeq; ) {
    const after = afterSeq;
    const rows = await withStorageErrors(async () =>
      (await db)
        .selectFrom('decisions as d')
        .selectAll('d')
        .where((eb) => eb.and(conditions(eb, query)))
        .where((eb) => (onlyStanding ? stands(eb, query.list) : eb.lit(true)))
        .where('d.seq', '>', after)
        .where('d.seq', '<=', lastSeq)
        .orderBy('d.seq')
        .limit(pageSize)
        .execute(),
    );
    if (rows.length > 0) yield rows.map(toDecision);
    afterSeq = rows.length < pageSize ? lastSeq : (rows.at(-1)?.seq ?? lastSeq);
  }
}

/** Neither withdrawn nor followed by a later decision on its asset that was not. */
function stands(eb: RecordBuilder, list: string | undefined) {
  return eb.and([
    eb('d.kind', '!=', 'withdraw'),
    eb.not(isWithdrawn(eb)),
    eb.not(
      eb.exists(
        eb
          .selectFrom('decisions as newer')
          .select('newer.seq')
          .whereRef('newer.media_id', '=', 'd.media_id')
          .whereRef('newer.seq', '>', 'd.seq')
          .where('newer.kind', '!=', 'withdraw')
          .$if(list !== undefined, (newer) => newer.whereRef('newer.batch_id', '=', 'd.batch_id'))
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('decisions as taken')
                  .select('taken.seq')
                  .whereRef('taken.withdraws', '=', 'newer.id')
                  .where('taken.kind', '=', 'withdraw'),
              ),
            ),
          ),
      ),
    ),
  ]);
}
