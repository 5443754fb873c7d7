import 'server-only';
import type { Kysely } from 'kysely';

// No boolean anywhere: libsql ends the whole process when one is bound. A flag is an integer.

/** A list, without its IDs: listing the recent ones must not read megabytes. */
interface BatchesTable {
  id: string;
  name: string;
  region: string;
  /** ISO 8601 in UTC: as text it sorts by time and means the same in both databases. */
  created_at: string;
  created_by: string | null;
  tokens: number;
  unique_ids: number;
  duplicates: number;
  malformed: number;
  other: number;
  normalised: number;
}

/** What was pasted into a list, one row a list. */
interface BatchInputsTable {
  batch_id: string;
  /** Unique IDs in pasted order, joined by newlines. */
  ids: string;
  /** JSON of `ParsedIds.duplicates`, `.malformed` and `.other`. */
  duplicates: string;
  malformed: string;
  other: string;
}

interface SchemaMigrationsTable {
  name: string;
  applied_at: string;
}

export interface Schema {
  batches: BatchesTable;
  batch_inputs: BatchInputsTable;
  schema_migrations: SchemaMigrationsTable;
}

export type Db = Kysely<Schema>;
