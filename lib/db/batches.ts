import 'server-only';
import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '../errors';
import type { ParsedIds } from '../ids/parsed-ids';
import { packLines, unpackLines } from '../ids/token-order';
import { packWritten, unpackWritten } from '../ids/written-ids';
import type { BatchSummary } from '../ledger/batch-summary';
import { database } from './client';
import type { Db, Schema } from './schema';
import { withStorageErrors } from './storage-error';

/** Everything that was pasted into a list, token by token. */
export interface BatchInput
  extends Pick<ParsedIds, 'ids' | 'written' | 'duplicates' | 'malformed' | 'other'> {
  /** Null for a list that was stored before the places of tokens were. */
  places: Pick<ParsedIds, 'idLines' | 'order'> | null;
}

/** What of a parsed paste is stored. */
export type PastedList = Omit<BatchInput, 'places'> &
  Pick<ParsedIds, 'normalised' | 'ledger' | 'idLines' | 'order'>;

interface NewBatch {
  name: string;
  region: string;
  createdBy: string | null;
  parsed: PastedList;
}

const placedToken = z.object({ token: z.string(), line: z.number() });
const placedTokens = z.array(placedToken);
const duplicateTokens = z.array(placedToken.extend({ written: z.string().optional() }));
const malformedTokens = z.array(
  placedToken.extend({ reason: z.enum(['masked', 'tooShort', 'tooLong', 'wrongCharacter']) }),
);

const NEW = {
  starred_at: null,
  archived_at: null,
  deleted_at: null,
  expires_at: null,
  looked_up_at: null,
  found: null,
  ignored: null,
  failed: null,
  unaccounted: null,
};

/**
 * Stores a list. When this returns, the list survives a killed process; when it throws, nothing of it is stored.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @throws {AppError} `storageReadOnly`, `storageFull`, `storageUnavailable`; `badRequest` for an ID that holds a
 *   control character, which no parser yields and which the stored form could not give back
 */
export async function insertBatch(
  { name, region, createdBy, parsed }: NewBatch,
  db: Db | Promise<Db> = database(),
): Promise<BatchSummary> {
  if (parsed.ids.some(hasControlCharacter)) throw new AppError('badRequest');
  const batch = {
    id: randomBytes(16).toString('base64url'),
    name: storedName(name),
    region,
    created_at: new Date().toISOString(),
    created_by: createdBy,
    tokens: parsed.ledger.tokens,
    unique_ids: parsed.ledger.unique,
    duplicates: parsed.ledger.duplicate,
    malformed: parsed.ledger.malformed,
    other: parsed.ledger.other,
    normalised: parsed.normalised,
    ...NEW,
  };
  const input = {
    batch_id: batch.id,
    ids: parsed.ids.join('\n'),
    duplicates: JSON.stringify(parsed.duplicates),
    malformed: JSON.stringify(parsed.malformed),
    other: JSON.stringify(parsed.other),
    id_lines: packLines(parsed.idLines),
    token_order: parsed.order,
    written: packWritten(parsed.ids, parsed.written),
  };
  await withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      await transaction.insertInto('batches').values(batch).execute();
      await transaction.insertInto('batch_inputs').values(input).execute();
    }),
  );
  return toSummary(batch);
}

/** A list without its IDs, or null when there is none of this ID. */
export async function findBatch(id: string, db: Db | Promise<Db> = database()): Promise<BatchSummary | null> {
  return withStorageErrors(async () => {
    const row = await presentBatches(await db)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? toSummary(row) : null;
  });
}

/** A list's unique IDs in pasted order, or null when there is no such list. */
export async function loadBatchIds(id: string, db: Db | Promise<Db> = database()): Promise<string[] | null> {
  return withStorageErrors(async () => {
    const row = await (await db)
      .selectFrom('batch_inputs')
      .select('ids')
      .where('batch_id', '=', id)
      .executeTakeFirst();
    return row ? splitIds(row.ids) : null;
  });
}

/** Everything that was pasted into a list, or null when there is no such list. Megabytes for a large one. */
export async function loadBatchInput(
  id: string,
  db: Db | Promise<Db> = database(),
): Promise<BatchInput | null> {
  return withStorageErrors(async () => {
    const row = await (await db)
      .selectFrom('batch_inputs')
      .selectAll()
      .where('batch_id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const ids = splitIds(row.ids);
    return {
      ids,
      written: unpackWritten(ids, row.written),
      duplicates: duplicateTokens.parse(JSON.parse(row.duplicates)),
      malformed: malformedTokens.parse(JSON.parse(row.malformed)),
      other: placedTokens.parse(JSON.parse(row.other)),
      places:
        row.id_lines === null || row.token_order === null
          ? null
          : { idLines: unpackLines(row.id_lines), order: row.token_order },
    };
  });
}

interface ListFilter {
  /** Part of the name, in any capitals. */
  query?: string;
  isArchived?: boolean;
  limit: number;
}

/** Lists that are there, starred ones first, then the newest. */
export async function listBatches(
  { query = '', isArchived = false, limit }: ListFilter,
  db: Db | Promise<Db> = database(),
): Promise<BatchSummary[]> {
  return withStorageErrors(async () => {
    const pattern = `%${query.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await presentBatches(await db)
      .where('archived_at', isArchived ? 'is not' : 'is', null)
      .where(sql`lower(name)`, sql`like`, sql`${pattern} escape '\\'`)
      .orderBy(sql`case when starred_at is null then 1 else 0 end`)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toSummary);
  });
}

/** Neither deleted nor expired. */
function presentBatches(db: Db) {
  return db
    .selectFrom('batches')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('expires_at', 'is', null), eb('expires_at', '>', new Date().toISOString())]),
    );
}

/** See `BatchSummary`. */
export function toSummary(row: Selectable<Schema['batches']>): BatchSummary {
  const { tokens, unique_ids: unique, duplicates: duplicate, malformed, other } = row;
  const { looked_up_at: at, found, ignored, failed, unaccounted } = row;
  return {
    id: row.id,
    name: row.name,
    region: row.region,
    createdAt: row.created_at,
    createdBy: row.created_by,
    input: { tokens, unique, duplicate, malformed, other },
    normalised: row.normalised,
    isStarred: row.starred_at !== null,
    isArchived: row.archived_at !== null,
    expiresAt: row.expires_at,
    lastLookup:
      at === null
        ? null
        : {
            at,
            found: found ?? 0,
            ignored: ignored ?? 0,
            failed: failed ?? 0,
            unaccounted: unaccounted ?? 0,
          },
  };
}

/** NUL ends a text in SQLite and is refused by Postgres. */
export function storedName(name: string): string {
  return name.replaceAll('\0', '');
}

function splitIds(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
