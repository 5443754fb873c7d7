import type { InputLedger } from '../ledger/ledger';
import type { TokenOrder } from './token-order';

/** The most unique IDs one list may hold. */
export const MAX_IDS = 100_000;

/** The longest text of one list, in UTF-8 bytes: a little under the body limit of server actions. */
export const MAX_TEXT_BYTES = 15_000_000;

/** Why a token that looks like an attempt at a media ID is none. */
export type MalformedReason = 'masked' | 'tooShort' | 'tooLong' | 'wrongCharacter';

/** A token of the paste and the line (1-based) it stands on. */
export interface PlacedToken {
  token: string;
  line: number;
}

/** A repeated ID, normalised. */
export interface DuplicateToken extends PlacedToken {
  /** As it was pasted, where that is another text than the ID. */
  written?: string | undefined;
}

export interface MalformedToken extends PlacedToken {
  reason: MalformedReason;
}

/** A pasted text, every token of it accounted for. */
export interface ParsedIds {
  /** Unique IDs, normalised, in the order of their first occurrence. */
  ids: string[];
  /** For each of `ids`, the line (1-based) that it first stands on. */
  idLines: number[];
  /** How an ID was pasted first, by the ID, where that is another text: capitals, a dashed UUID. */
  written: Map<string, string>;
  /** One entry for each repeated occurrence. */
  duplicates: DuplicateToken[];
  malformed: MalformedToken[];
  /** Text that is no attempt at an ID; the list is cut at `MAX_LISTED`, the ledger's count is not. */
  other: PlacedToken[];
  /** How many unique IDs were rewritten: capitals lowered, dashes of a UUID removed. */
  normalised: number;
  ledger: InputLedger;
  /** In which order the tokens of the four kinds stand. It counts other text that is not listed, too. */
  order: TokenOrder;
}

/** The most tokens of `other` that are kept to be listed. */
export const MAX_LISTED = 10_000;
