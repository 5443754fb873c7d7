import type { InputLedger } from '../ledger/ledger';

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

export interface MalformedToken extends PlacedToken {
  reason: MalformedReason;
}

/** A pasted text, every token of it accounted for. */
export interface ParsedIds {
  /** Unique IDs, normalised, in the order of their first occurrence. */
  ids: string[];
  /** One entry for each repeated occurrence, normalised. */
  duplicates: PlacedToken[];
  malformed: MalformedToken[];
  /** Text that is no attempt at an ID; the list is cut at `MAX_LISTED`, the ledger's count is not. */
  other: PlacedToken[];
  /** How many unique IDs were rewritten: capitals lowered, dashes of a UUID removed. */
  normalised: number;
  ledger: InputLedger;
}

/** What parsing a text yields: with the places at which malformed tokens can still be taken for IDs. */
export interface ParsedText extends ParsedIds {
  /** For each entry of `malformed`, how many unique IDs stand before it in the text. */
  malformedAfter: number[];
}

/** The most tokens of `other` that are kept to be listed. */
export const MAX_LISTED = 10_000;
