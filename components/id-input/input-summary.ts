import { includeMalformed } from '@/lib/ids/parse-ids';
import type { MalformedToken, ParsedIds, PlacedToken } from '@/lib/ids/parsed-ids';
import type { InputLedger } from '@/lib/ledger/ledger';

/** How many tokens of each kind the input lists before sending; the list's own page has them all. */
const PREVIEWED = 200;

/** Where a token stands: a line (1-based) of a file or paste, or of the text field for null. */
interface Sourced {
  source: string | null;
}

/** What the input shows about a text: counts and the first tokens of each kind, never the IDs themselves. */
export interface InputSummary {
  ledger: InputLedger;
  normalised: number;
  /** Unique IDs when the malformed tokens are looked up as well. */
  uniqueAnyway: number;
  malformed: (MalformedToken & Sourced)[];
  duplicates: (PlacedToken & Sourced)[];
  other: (PlacedToken & Sourced)[];
  /** The text in UTF-8, which is what is sent. */
  sizeBytes: number;
}

/** One of the texts that were joined: its name, and the line of the whole on which it begins. */
export interface Part {
  name: string | null;
  firstLine: number;
}

export function summarise(parsed: ParsedIds, sizeBytes: number, parts: readonly Part[] = []): InputSummary {
  const place = <T extends PlacedToken>(token: T): T & Sourced => {
    const part = parts.findLast(({ firstLine }) => firstLine <= token.line);
    return part
      ? { ...token, line: token.line - part.firstLine + 1, source: part.name }
      : { ...token, source: null };
  };
  return {
    ledger: parsed.ledger,
    normalised: parsed.normalised,
    uniqueAnyway: includeMalformed(parsed).ledger.unique,
    malformed: parsed.malformed.slice(0, PREVIEWED).map(place),
    duplicates: parsed.duplicates.slice(0, PREVIEWED).map(place),
    other: parsed.other.slice(0, PREVIEWED).map(place),
    sizeBytes,
  };
}
