import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import type { Failure } from '../errors';
import type { MalformedReason, ParsedIds } from '../ids/parsed-ids';
import { readRuns, type TokenKind } from '../ids/token-order';
import type { LookupStore } from './lookup-store';
import type { TokenState } from './token-states';

/** What was pasted, and where its tokens stood; null for lists that were stored without. */
export interface TokenInput extends Pick<ParsedIds, 'ids' | 'duplicates' | 'malformed' | 'other'> {
  places: Pick<ParsedIds, 'idLines' | 'order'> | null;
}

/** One pasted token and what became of it. */
export interface TokenLine {
  state: TokenState;
  token: string;
  /** Of the paste, from 1; null where it is not known. */
  line: number | null;
  reason: MalformedReason | null;
  failure: Failure | null;
  requestId: string | null;
  /** The asset of the ID: of a duplicate, too, and as an earlier visit knew it while there is no answer. */
  row: AssetRow | null;
}

type Answers = Pick<LookupStore, 'stateOf' | 'answerTo' | 'rowOf' | 'placeOf' | 'searchText'>;

const STATES = { d: 'duplicate', m: 'malformed', o: 'other' } as const;

/** Every listed token of a paste in its order. Made once, in time linear in the tokens; a line is made when asked for. */
export class TokenLines {
  /** False: the order is not known, and unique IDs stand first. */
  readonly isInOrder: boolean;
  readonly #input: TokenInput;
  readonly #kinds: TokenKind[] = [];
  /** Where each token stands among those of its kind. */
  readonly #places: number[] = [];

  constructor(input: TokenInput) {
    this.#input = input;
    this.isInOrder = input.places !== null;
    const next: Record<TokenKind, number> = { i: 0, d: 0, m: 0, o: 0 };
    const sizes = {
      i: input.ids.length,
      d: input.duplicates.length,
      m: input.malformed.length,
      o: input.other.length,
    };
    const order = input.places?.order ?? `${sizes.i}i${sizes.d}d${sizes.m}m${sizes.o}o`;
    for (const [kind, count] of readRuns(order)) {
      // Other text is listed to a limit; what is beyond it has a place, but no words.
      for (let left = count; left > 0 && next[kind] < sizes[kind]; left -= 1) {
        this.#kinds.push(kind);
        this.#places.push(next[kind]++);
      }
    }
  }

  get length(): number {
    return this.#kinds.length;
  }

  tokenAt(index: number): string {
    const place = this.#places[index] ?? -1;
    switch (this.#kinds[index]) {
      case 'i':
        return this.#input.ids[place] ?? '';
      case 'd':
        return this.#input.duplicates[place]?.token ?? '';
      case 'm':
        return this.#input.malformed[place]?.token ?? '';
      default:
        return this.#input.other[place]?.token ?? '';
    }
  }

  stateAt(index: number, answers: Answers): TokenState {
    const kind = this.#kinds[index] ?? 'o';
    return kind === 'i' ? answers.stateOf(this.tokenAt(index)) : STATES[kind];
  }

  lineAt(index: number, answers: Answers): TokenLine {
    const kind = this.#kinds[index] ?? 'o';
    const place = this.#places[index] ?? -1;
    const token = this.tokenAt(index);
    const answer = kind === 'i' ? answers.answerTo(token) : null;
    const failure = answer && 'failure' in answer ? answer.failure : null;
    return {
      state: this.stateAt(index, answers),
      token,
      line: this.#lineOf(kind, place),
      reason: kind === 'm' ? (this.#input.malformed[place]?.reason ?? null) : null,
      failure,
      requestId: failure?.requestId ?? (answer && 'requestId' in answer ? answer.requestId : null),
      row: kind === 'i' || kind === 'd' ? answers.rowOf(token) : null,
    };
  }

  /** Whether a token is of one of the states (none: of any), and it or its asset's words contain every word. */
  matches(index: number, answers: Answers, states: readonly TokenState[], words: readonly string[]): boolean {
    if (states.length > 0 && !states.includes(this.stateAt(index, answers))) return false;
    if (words.length === 0) return true;
    const token = this.tokenAt(index);
    const place = answers.placeOf(token);
    const text = place === null ? foldText(token) : answers.searchText(place);
    return words.every((word) => text.includes(word));
  }

  #lineOf(kind: TokenKind, place: number): number | null {
    const { places, duplicates, malformed, other } = this.#input;
    if (kind === 'i') return places?.idLines[place] ?? null;
    return { d: duplicates, m: malformed, o: other }[kind][place]?.line ?? null;
  }
}
