import type { AssetRow } from '../assets/asset-row';
import type { FailureCode } from '../errors';
import type { MalformedReason } from '../ids/parsed-ids';
import type { AssetDetails } from './asset-details';

/** What became of a token. `pending`: the lookup ended before there was an answer. */
export const LINE_STATES = [
  'found',
  'ignored',
  'unaccounted',
  'failed',
  'pending',
  'duplicate',
  'malformed',
] as const;

export type LineState = (typeof LINE_STATES)[number];

/** One line of an export: a pasted token, what became of it, and the asset when it was found. */
export interface ExportLine {
  state: LineState;
  /** The ID, or the malformed token as it was written. */
  token: string;
  /** The token as it was pasted, where that is another text. */
  written: string | null;
  /** The line of the paste, from 1; null when it is not known. */
  sourceLine: number | null;
  /** Why there is no asset, as a code: of a failure, or of a malformed token. */
  reason: FailureCode | MalformedReason | null;
  /** The upstream's own code of a failure. */
  upstreamCode: string | null;
  requestId: string | null;
  row: AssetRow | null;
  /** The fields that no row holds; null where only rows are known, as in a browser. */
  details: AssetDetails | null;
}

/** The line of an asset that was found. */
export function foundLine(row: AssetRow, details: AssetDetails | null = null): ExportLine {
  return {
    state: 'found',
    token: row.id,
    written: null,
    sourceLine: null,
    reason: null,
    upstreamCode: null,
    requestId: details?.requestId ?? null,
    row,
    details,
  };
}

/** The line of a token without an asset. */
export function absentLine(
  state: Exclude<LineState, 'found'>,
  token: string,
  rest: Partial<Pick<ExportLine, 'written' | 'sourceLine' | 'reason' | 'upstreamCode' | 'requestId'>> = {},
): ExportLine {
  return {
    state,
    token,
    written: null,
    sourceLine: null,
    reason: null,
    upstreamCode: null,
    requestId: null,
    row: null,
    details: null,
    ...rest,
  };
}
