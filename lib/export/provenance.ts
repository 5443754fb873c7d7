import type { Ledger } from '../ledger/ledger';
import type { ExportRows, ExportScope } from './export-columns';

/** Where an export came from; known before its first line. */
export interface Provenance {
  /** ISO 8601 in UTC. */
  exportedAt: string;
  /** Null while nobody signs in. */
  exportedBy: string | null;
  batchId: string | null;
  batchName: string | null;
  region: string;
  scope: ExportScope;
  /** Which lines of the list these are. */
  rows: ExportRows;
  /** The filters and words in force on screen, as one types them; null without. They narrowed `filtered` rows alone. */
  filters: string | null;
  /** Of this app. */
  version: string;
}

/** How an export came out; known after its last line. */
export interface Closing {
  /** Anything but `complete` means that lines are missing, or that some say `pending`. */
  outcome: 'complete' | 'cancelled' | 'broken';
  lineCount: number;
  /** Null where no lookup was made, as for the rows on a screen. */
  ledger: Ledger | null;
  /** The distinct `RequestId`s of the upstream's answers, as far as they are known. */
  requestIds: readonly string[];
}

/** Provenance as names and values, for a sheet or a preamble. */
export function provenanceFacts(provenance: Provenance): [name: string, value: string][] {
  return Object.entries(provenance).map(([name, value]) => [name, value ?? '']);
}

/** The rest of it: what only the end of an export tells. */
export function closingFacts({
  outcome,
  lineCount,
  ledger,
  requestIds,
}: Closing): [name: string, value: string][] {
  return [
    ['outcome', outcome],
    ['lines', String(lineCount)],
    ...Object.entries(ledger ?? {}).map(([name, count]): [string, string] => [
      `ledger.${name}`,
      String(count),
    ]),
    ...requestIds.map((id): [string, string] => ['requestId', id]),
  ];
}
