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
  /** ISO 8601 like `created_at`; null when it is not so. A list is gone for readers once it is deleted or expired. */
  starred_at: string | null;
  archived_at: string | null;
  deleted_at: string | null;
  expires_at: string | null;
  /** The last look-up of the whole list that ended by itself; null before one did. */
  looked_up_at: string | null;
  found: number | null;
  ignored: number | null;
  failed: number | null;
  unaccounted: number | null;
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
  /** `ParsedIds.idLines`, packed, and `.order`; both null for lists from before they were stored. */
  id_lines: string | null;
  token_order: string | null;
  /** `ParsedIds.written`, packed; null when every ID was pasted as it is, or that is not known. */
  written: string | null;
}

/** What was appended to lists, so that it can be taken back exactly. */
interface ListAppendsTable {
  id: string;
  batch_id: string;
  /** JSON of the list's counts, and of how much of each part was stored, before it. */
  before: string;
  /** The list's tokens after it: with any other number something else was appended since. */
  tokens_after: number;
  appended_at: string;
}

/** The last complete look-ups of lists, to tell what changed between them; see `lookup-snapshots.ts`. */
interface LookupSnapshotsTable {
  batch_id: string;
  taken_at: string;
  /** Deflated JSON lines, as base64. */
  body: string;
}

/** Grids by sprite template. Those set by users are kept in order, so that the newest can be undone. */
interface SpriteGridsTable {
  template_id: string;
  source: 'set' | 'template';
  /** From 1, a template's newest is the highest. */
  revision: number;
  columns: number;
  rows: number;
  padding_px: number;
  margin_px: number;
  cell_width_px: number | null;
  cell_height_px: number | null;
  start_seconds: number | null;
  interval_seconds: number | null;
  saved_at: string;
  saved_by: string | null;
}

/** The record of verdicts, append-only; see `Decision`. */
interface DecisionsTable {
  seq: number;
  id: string;
  batch_id: string;
  media_id: string;
  kind: string;
  withdraws: string | null;
  bulk_id: string | null;
  /** JSON list of text. */
  labels: string;
  reason: string | null;
  comment: string | null;
  /** JSON of `Evidence`. */
  evidence: string | null;
  audit_status: string | null;
  reviewer: string;
  decided_at: string;
  recorded_at: string;
  previous_hash: string;
  hash: string;
}

/** What verdicts can carry, one row a change; the highest revision is what holds. */
interface ReviewLabelsTable {
  /** From 1. */
  revision: number;
  /** JSON list of `Label`. */
  labels: string;
  /** 1: the default ones are in use, and the rest of the list is retired. */
  is_default: number;
  saved_at: string;
  saved_by: string | null;
}

/** Who holds an asset of a list while looking at it. */
interface ReviewLeasesTable {
  batch_id: string;
  media_id: string;
  /** The browser's tab, which gives it back. */
  tab: string;
  reviewer: string;
  /** Seconds since 1970 by the database's clock. */
  until_at: number;
}

/** Tabs that have a list's review open. */
interface ReviewPresenceTable {
  tab: string;
  batch_id: string;
  reviewer: string;
  /** Seconds since 1970 by the database's clock. */
  seen_at: number;
}

/** Which assets of a list two reviewers are asked about: a share of it, or IDs joined by newlines. */
interface SecondOpinionsTable {
  batch_id: string;
  share_percent: number | null;
  ids: string | null;
  asked_by: string | null;
  asked_at: string;
}

/** Assets of a list whose right verdict is known beforehand. */
interface KnownAnswersTable {
  batch_id: string;
  media_id: string;
  verdict: string;
}

/** `AuditStatus` of assets that were judged, as the latest look-up saw it. */
interface AuditSeenTable {
  media_id: string;
  audit_status: string | null;
  seen_at: string;
}

/** Server processes that share this database, and with it the calls a second. */
interface ProcessesTable {
  id: string;
  /** Seconds since 1970 by the database's clock. */
  seen_at: number;
}

/** Named views of lists. */
interface ViewsTable {
  id: string;
  name: string;
  /** The view's part of a query string, as it was written. */
  query: string;
  /** The one list it is for; null: for all. */
  batch_id: string | null;
  starred_at: string | null;
  created_at: string;
  created_by: string | null;
  updated_at: string;
  /** A deleted view is gone for readers, and can be brought back for a while. */
  deleted_at: string | null;
}

/** The view that a list opens with. */
interface DefaultViewsTable {
  batch_id: string;
  view_id: string;
}

interface SchemaMigrationsTable {
  name: string;
  applied_at: string;
}

export interface Schema {
  batches: BatchesTable;
  batch_inputs: BatchInputsTable;
  list_appends: ListAppendsTable;
  lookup_snapshots: LookupSnapshotsTable;
  sprite_grids: SpriteGridsTable;
  decisions: DecisionsTable;
  review_labels: ReviewLabelsTable;
  review_leases: ReviewLeasesTable;
  review_presence: ReviewPresenceTable;
  second_opinions: SecondOpinionsTable;
  known_answers: KnownAnswersTable;
  audit_seen: AuditSeenTable;
  processes: ProcessesTable;
  views: ViewsTable;
  default_views: DefaultViewsTable;
  schema_migrations: SchemaMigrationsTable;
}

export type Db = Kysely<Schema>;
