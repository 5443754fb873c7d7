import 'server-only';
import { type Kysely, sql } from 'kysely';
import { AppError } from '../errors';
import type { Db } from './schema';

type Migration = (db: Kysely<never>) => Promise<void>;

/** Every change of the schema in the order it is applied. A released one is never edited: a new one is added. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-batches': async (db) => {
    await db.schema
      .createTable('batches')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('region', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text')
      .addColumn('tokens', 'integer', (column) => column.notNull())
      .addColumn('unique_ids', 'integer', (column) => column.notNull())
      .addColumn('duplicates', 'integer', (column) => column.notNull())
      .addColumn('malformed', 'integer', (column) => column.notNull())
      .addColumn('other', 'integer', (column) => column.notNull())
      .addColumn('normalised', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('batches_recent').on('batches').columns(['created_at desc', 'id']).execute();
    await db.schema
      .createTable('batch_inputs')
      .addColumn('batch_id', 'text', (column) =>
        column.primaryKey().references('batches.id').onDelete('cascade'),
      )
      .addColumn('ids', 'text', (column) => column.notNull())
      .addColumn('duplicates', 'text', (column) => column.notNull())
      .addColumn('malformed', 'text', (column) => column.notNull())
      .addColumn('other', 'text', (column) => column.notNull())
      .execute();
  },
  '0002-sprite-grids': async (db) => {
    await db.schema
      .createTable('sprite_grids')
      .addColumn('template_id', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('columns', 'integer', (column) => column.notNull())
      .addColumn('rows', 'integer', (column) => column.notNull())
      .addColumn('padding_px', 'integer', (column) => column.notNull())
      .addColumn('margin_px', 'integer', (column) => column.notNull())
      .addColumn('cell_width_px', 'double precision')
      .addColumn('cell_height_px', 'double precision')
      .addColumn('start_seconds', 'double precision')
      .addColumn('interval_seconds', 'double precision')
      .addColumn('saved_at', 'text', (column) => column.notNull())
      .addColumn('saved_by', 'text')
      .addPrimaryKeyConstraint('sprite_grids_key', ['template_id', 'source', 'revision'])
      .execute();
  },
  '0003-processes': async (db) => {
    await db.schema
      .createTable('processes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('seen_at', 'double precision', (column) => column.notNull())
      .execute();
  },
  '0004-shelf': async (db) => {
    // One statement a column: SQLite adds no more at a time.
    for (const name of ['starred_at', 'archived_at', 'deleted_at', 'expires_at', 'looked_up_at'])
      await db.schema.alterTable('batches').addColumn(name, 'text').execute();
    for (const name of ['found', 'ignored', 'failed', 'unaccounted'])
      await db.schema.alterTable('batches').addColumn(name, 'integer').execute();
  },
  '0005-decisions': async (db) => {
    await db.schema
      .createTable('decisions')
      .addColumn('seq', 'integer', (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('media_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('withdraws', 'text')
      .addColumn('bulk_id', 'text')
      .addColumn('labels', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('comment', 'text')
      .addColumn('evidence', 'text')
      .addColumn('audit_status', 'text')
      .addColumn('reviewer', 'text', (column) => column.notNull())
      .addColumn('decided_at', 'text', (column) => column.notNull())
      .addColumn('recorded_at', 'text', (column) => column.notNull())
      .addColumn('previous_hash', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('decisions_batch').on('decisions').columns(['batch_id', 'seq']).execute();
  },
  '0006-views': async (db) => {
    await db.schema
      .createTable('views')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('query', 'text', (column) => column.notNull())
      .addColumn('batch_id', 'text', (column) => column.references('batches.id').onDelete('cascade'))
      .addColumn('starred_at', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text')
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('deleted_at', 'text')
      .execute();
    await db.schema.createIndex('views_batch').on('views').column('batch_id').execute();
    await db.schema
      .createTable('default_views')
      .addColumn('batch_id', 'text', (column) =>
        column.primaryKey().references('batches.id').onDelete('cascade'),
      )
      .addColumn('view_id', 'text', (column) => column.notNull().references('views.id').onDelete('cascade'))
      .execute();
  },
  '0007-review-together': async (db) => {
    await db.schema
      .createTable('review_leases')
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('media_id', 'text', (column) => column.notNull())
      .addColumn('tab', 'text', (column) => column.notNull())
      .addColumn('reviewer', 'text', (column) => column.notNull())
      .addColumn('until_at', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('review_leases_key', ['batch_id', 'media_id'])
      .execute();
    await db.schema
      .createTable('review_presence')
      .addColumn('tab', 'text', (column) => column.primaryKey())
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('reviewer', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'double precision', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('second_opinions')
      .addColumn('batch_id', 'text', (column) =>
        column.primaryKey().references('batches.id').onDelete('cascade'),
      )
      .addColumn('share_percent', 'integer')
      .addColumn('ids', 'text')
      .addColumn('asked_by', 'text')
      .addColumn('asked_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('known_answers')
      .addColumn('batch_id', 'text', (column) =>
        column.notNull().references('batches.id').onDelete('cascade'),
      )
      .addColumn('media_id', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('known_answers_key', ['batch_id', 'media_id'])
      .execute();
    await db.schema
      .createTable('audit_seen')
      .addColumn('media_id', 'text', (column) => column.primaryKey())
      .addColumn('audit_status', 'text')
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .execute();
    // What the record's page filters by; without them each of its pages would read the whole record.
    for (const column of ['media_id', 'reviewer', 'kind', 'withdraws'] as const)
      await db.schema.createIndex(`decisions_${column}`).on('decisions').columns([column, 'seq']).execute();
  },
  '0008-appends-and-snapshots': async (db) => {
    await db.schema
      .createTable('list_appends')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('before', 'text', (column) => column.notNull())
      .addColumn('tokens_after', 'integer', (column) => column.notNull())
      .addColumn('appended_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('list_appends_batch').on('list_appends').column('batch_id').execute();
    await db.schema
      .createTable('lookup_snapshots')
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('taken_at', 'text', (column) => column.notNull())
      // Compressed, as base64: the one binary type of both databases is text.
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('lookup_snapshots_key', ['batch_id', 'taken_at'])
      .execute();
  },
  '0009-places-of-tokens': async (db) => {
    for (const column of ['id_lines', 'token_order'])
      await db.schema.alterTable('batch_inputs').addColumn(column, 'text').execute();
  },
  '0010-written-tokens': async (db) => {
    await db.schema.alterTable('batch_inputs').addColumn('written', 'text').execute();
  },
  '0011-bulk-index': async (db) => {
    // What an undo can take back is sought by the bulk it belongs to: in 100,000 decisions 68 ms instead of 142 in SQLite,
    // 17 instead of 43 in Postgres (medians on a busy machine).
    await db.schema.createIndex('decisions_bulk_id').on('decisions').columns(['bulk_id', 'seq']).execute();
  },
  '0012-review-labels': async (db) => {
    await db.schema
      .createTable('review_labels')
      .addColumn('revision', 'integer', (column) => column.primaryKey())
      .addColumn('labels', 'text', (column) => column.notNull())
      .addColumn('is_default', 'integer', (column) => column.notNull())
      .addColumn('saved_at', 'text', (column) => column.notNull())
      .addColumn('saved_by', 'text')
      .execute();
  },
};

/**
 * Brings the schema up to date in one transaction, so that it is applied whole or not at all.
 * @param lock takes the lock that keeps a second process out until the transaction ends
 * @throws {AppError} `storageUnavailable` when the schema holds a migration that this version does not know
 */
export async function migrate(db: Db, lock: (db: Db) => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lock(transaction);
    await sql`create table if not exists schema_migrations (name text primary key, applied_at text not null)`.execute(
      transaction,
    );
    const rows = await transaction.selectFrom('schema_migrations').select('name').execute();
    const applied = new Set(rows.map(({ name }) => name));
    const unknown = [...applied].filter((name) => !(name in MIGRATIONS));
    if (unknown.length > 0) throw new AppError('storageUnavailable', { context: { newerSchema: unknown } });

    for (const [name, apply] of Object.entries(MIGRATIONS)) {
      if (applied.has(name)) continue;
      await apply(transaction.withTables<never>());
      await transaction
        .insertInto('schema_migrations')
        .values({ name, applied_at: new Date().toISOString() })
        .execute();
    }
  });
}
