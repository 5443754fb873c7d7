import type { InputLedger, OutcomeCounts } from './ledger';

/** What a stored list tells about itself without its IDs: enough for its header and for the recent lists. */
export interface BatchSummary {
  /** Random and URL-safe; whoever has it can open the list. */
  id: string;
  name: string;
  region: string;
  /** ISO 8601 in UTC with milliseconds. */
  createdAt: string;
  /** Null while nobody signs in. */
  createdBy: string | null;
  input: InputLedger;
  /** How many unique IDs were rewritten; see `ParsedIds`. */
  normalised: number;
  isStarred: boolean;
  isArchived: boolean;
  /** ISO 8601; null for a list that is kept. */
  expiresAt: string | null;
  /** How the last look-up of the whole list ended; null before one did. */
  lastLookup: ({ at: string } & OutcomeCounts) | null;
}
