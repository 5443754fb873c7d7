import 'server-only';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../errors';
import { newIn } from '../ids/combine-ids';
import { MAX_IDS, MAX_LISTED, type ParsedIds } from '../ids/parsed-ids';
import { cutOrder, joinOrders, packLines } from '../ids/token-order';
import { packWritten } from '../ids/written-ids';
import type { BatchSummary } from '../ledger/batch-summary';
import { type BatchInput, loadBatchInput, toSummary } from './batches';
import { database } from './client';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** What came of appending. */
export interface Appended {
  batch: BatchSummary;
  /** IDs that the list did not have. */
  added: number;
  /** For `undoAppend`. */
  undoId: string;
}

const before = z.object({
  batch: z.object({
    tokens: z.int(),
    unique_ids: z.int(),
    duplicates: z.int(),
    malformed: z.int(),
    other: z.int(),
    normalised: z.int(),
    looked_up_at: z.string().nullable(),
    found: z.int().nullable(),
    ignored: z.int().nullable(),
    failed: z.int().nullable(),
    unaccounted: z.int().nullable(),
  }),
  /** How many entries each part had. */
  lengths: z.object({ ids: z.int(), duplicates: z.int(), malformed: z.int(), other: z.int() }),
});

/**
 * Appends a paste to a list: what the list has already counts as a duplicate, and the order stays. A list that is
 * appended to only grows at its end, which is why taking it back is cutting it there. Lines are those of the paste.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @returns null when there is no such list
 * @throws {AppError} `tooManyIds` when the list would not hold them all; `storageReadOnly`, `storageFull`,
 *   `storageUnavailable`
 */
export async function appendToBatch(
  id: string,
  pasted: ParsedIds,
  db: Db | Promise<Db> = database(),
): Promise<Appended | null> {
  return withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      // Written first, so that in Postgres, too, a second append waits for the first.
      const row = await transaction
        .updateTable('batches')
        .set((eb) => ({ tokens: eb.ref('tokens') }))
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      const stored = row && (await loadBatchInput(id, transaction));
      if (!row || !stored) return null;
      const fresh = newIn(new Set(stored.ids), pasted);
      if (stored.ids.length + fresh.ids.length > MAX_IDS)
        throw new AppError('tooManyIds', { context: { unique: stored.ids.length + fresh.ids.length } });
      const batch = await transaction
        .updateTable('batches')
        .set({
          tokens: row.tokens + fresh.ledger.tokens,
          unique_ids: row.unique_ids + fresh.ids.length,
          duplicates: row.duplicates + fresh.ledger.duplicate,
          malformed: row.malformed + fresh.ledger.malformed,
          other: row.other + fresh.ledger.other,
          normalised: row.normalised + fresh.normalised,
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await storeInput(transaction, id, {
        ids: [...stored.ids, ...fresh.ids],
        written: new Map([...stored.written, ...fresh.written]),
        duplicates: [...stored.duplicates, ...fresh.duplicates],
        malformed: [...stored.malformed, ...fresh.malformed],
        other: [...stored.other, ...fresh.other].slice(0, Math.max(MAX_LISTED, stored.other.length)),
        places: stored.places && {
          idLines: [...stored.places.idLines, ...fresh.idLines],
          order: joinOrders(stored.places.order, fresh.order),
        },
      });
      const undoId = randomBytes(16).toString('base64url');
      const undo = {
        id: undoId,
        batch_id: id,
        before: JSON.stringify(before.parse({ batch: row, lengths: lengthsOf(stored) })),
        tokens_after: batch.tokens,
        appended_at: new Date().toISOString(),
      };
      await transaction.insertInto('list_appends').values(undo).execute();
      return { batch: toSummary(batch), added: fresh.ids.length, undoId };
    }),
  );
}

/**
 * Takes back what was appended: the list is exactly what it was, its last look-up included.
 * @returns null when there is nothing to take back
 * @throws {AppError} `batchChanged` when something else was appended since
 */
export async function undoAppend(
  undoId: string,
  db: Db | Promise<Db> = database(),
): Promise<BatchSummary | null> {
  return withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      const undo = await transaction
        .deleteFrom('list_appends')
        .where('id', '=', undoId)
        .returningAll()
        .executeTakeFirst();
      const stored = undo && (await loadBatchInput(undo.batch_id, transaction));
      if (!undo || !stored) return null;
      const { batch, lengths } = before.parse(JSON.parse(undo.before));
      const row = await transaction
        .updateTable('batches')
        .set(batch)
        .where('id', '=', undo.batch_id)
        .where('tokens', '=', undo.tokens_after)
        .returningAll()
        .executeTakeFirst();
      if (!row) throw new AppError('batchChanged', { context: { batchId: undo.batch_id } });
      await storeInput(transaction, undo.batch_id, {
        ids: stored.ids.slice(0, lengths.ids),
        written: stored.written,
        duplicates: stored.duplicates.slice(0, lengths.duplicates),
        malformed: stored.malformed.slice(0, lengths.malformed),
        other: stored.other.slice(0, lengths.other),
        places: stored.places && {
          idLines: stored.places.idLines.slice(0, lengths.ids),
          order: cutOrder(stored.places.order, batch.tokens),
        },
      });
      return toSummary(row);
    }),
  );
}

function lengthsOf({ ids, duplicates, malformed, other }: BatchInput) {
  return {
    ids: ids.length,
    duplicates: duplicates.length,
    malformed: malformed.length,
    other: other.length,
  };
}

async function storeInput(db: Db, id: string, input: BatchInput) {
  const { ids, duplicates, malformed, other, places } = input;
  await db
    .updateTable('batch_inputs')
    .set({
      ids: ids.join('\n'),
      duplicates: JSON.stringify(duplicates),
      malformed: JSON.stringify(malformed),
      other: JSON.stringify(other),
      id_lines: places === null ? null : packLines(places.idLines),
      token_order: places === null ? null : places.order,
      written: packWritten(ids, input.written),
    })
    .where('batch_id', '=', id)
    .execute();
}
