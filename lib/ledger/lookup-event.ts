import type { AssetRow } from '../assets/asset-row';
import type { Failure } from '../errors';

/** An ID with its place (0-based) in the pasted order of unique IDs. */
export interface PlacedId {
  id: string;
  position: number;
}

/** How a running lookup is doing. Counts are since its start. */
export interface LookupProgress {
  /** Upstream calls that ended, failed attempts included. */
  calls: number;
  inFlight: number;
  retries: number;
  throttles: number;
  /** The limiter's present concurrency for the whole process. */
  concurrency: number;
  /** Upstream calls a second over the last seconds of this lookup. */
  callsPerSecond: number;
  elapsedMs: number;
}

/**
 * What a lookup streams, on screen and in the API. Every ID that was asked for appears in exactly one of
 * `found`, `ignored`, `unaccounted` or `failed`, unless the lookup was cancelled first.
 */
export type LookupEvent =
  | { type: 'start'; lookupId: string; total: number }
  | { type: 'found'; rows: AssetRow[] }
  /** In the response's IgnoredList. */
  | { type: 'ignored'; ids: PlacedId[]; requestId: string | null }
  /** In neither list of a successful response. */
  | { type: 'unaccounted'; ids: PlacedId[]; requestId: string | null }
  | { type: 'failed'; ids: PlacedId[]; failure: Failure }
  | { type: 'progress'; progress: LookupProgress }
  | { type: 'end'; outcome: 'complete' | 'cancelled'; progress: LookupProgress };
