import type { LookupEvent } from './lookup-event';

/** What became of every token that was pasted. Two sums hold at every moment: see `ledgerSums`. */
export interface Ledger {
  tokens: number;
  unique: number;
  duplicate: number;
  malformed: number;
  other: number;
  found: number;
  ignored: number;
  failed: number;
  pending: number;
  unaccounted: number;
}

/** The part of the ledger known from the paste alone. */
export type InputLedger = Pick<Ledger, 'tokens' | 'unique' | 'duplicate' | 'malformed' | 'other'>;

/** The part that the upstream's answers decide. */
export type OutcomeCounts = Pick<Ledger, 'found' | 'ignored' | 'failed' | 'unaccounted'>;

/** Notes in `counts` what an event says. */
export function countOutcomes(counts: OutcomeCounts, event: LookupEvent): void {
  if (event.type === 'found') counts.found += event.rows.length;
  else if ('ids' in event) counts[event.type] += event.ids.length;
}

/** The whole ledger; what no answer has decided yet is pending. */
export function toLedger(input: InputLedger, outcome: OutcomeCounts): Ledger {
  const { found, ignored, failed, unaccounted } = outcome;
  return { ...input, ...outcome, pending: input.unique - found - ignored - failed - unaccounted };
}

/** Whether both sums hold: outcomes = unique IDs, and unique + duplicate + malformed + other = tokens. */
export function ledgerSums(l: Ledger): boolean {
  return (
    l.pending >= 0 &&
    l.found + l.ignored + l.failed + l.pending + l.unaccounted === l.unique &&
    l.unique + l.duplicate + l.malformed + l.other === l.tokens
  );
}
