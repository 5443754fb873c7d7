import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import type { Failure } from '../errors';
import type { RowTest } from '../filters/compile';
import type { MalformedReason, ParsedIds } from '../ids/parsed-ids';
import { readRuns, type TokenKind } from '../ids/token-order';
import type { LookupStore } from './lookup-store';
import type { TokenState } from './token-states';

/** What was pasted, and where its tokens stood; null for lists that were stored without. */
export interface TokenInput
  extends Pick<ParsedIds, 'ids' | 'written' | 'duplicates' | 'malformed' | 'other'> {
  places: Pick<ParsedIds, 'idLines' | 'order'> | null;
}

/** One pasted token and what became of it. */
export interface TokenLine {
  state: TokenState;
  /** As it was pasted. Its ID may be another text: see `row`. */
  token: string;
  /** Of the paste, from 1; null where it is not known. */
  line: number | null;
  reason: MalformedReason | null;
  failure: Failure | null;
  requestId: string | null;
  /** The asset of the ID: of a duplicate, too, and as an earlier visit knew it while there is no answer. */
  row: AssetRow | null;
}

/** Which tokens are wished for. */
export interface TokenWish {
  /** Of one of these states; none: of any. */
  states: readonly TokenState[];
  /** Folded; a token or its asset's words contain every one of them. */
  words: readonly string[];
  /** What the filters ask of an asset; null: nothing. */
  test: RowTest | null;
}

export type TokenVerdict = 'shown' | 'hidden' | 'withoutAsset';

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

  /** A token as it was pasted. */
  tokenAt(index: number): string {
    const { duplicates, written } = this.#input;
    const id = this.#idAt(index);
    const isRepeated = this.#kinds[index] === 'd';
    return (isRepeated ? duplicates[this.#places[index] ?? -1]?.written : written.get(id)) ?? id;
  }

  stateAt(index: number, answers: Answers): TokenState {
    const kind = this.#kinds[index] ?? 'o';
    return kind === 'i' ? answers.stateOf(this.#idAt(index)) : STATES[kind];
  }

  lineAt(index: number, answers: Answers): TokenLine {
    const kind = this.#kinds[index] ?? 'o';
    const place = this.#places[index] ?? -1;
    const answer = kind === 'i' ? answers.answerTo(this.#idAt(index)) : null;
    const failure = answer && 'failure' in answer ? answer.failure : null;
    return {
      state: this.stateAt(index, answers),
      token: this.tokenAt(index),
      line: this.#lineOf(kind, place),
      reason: kind === 'm' ? (this.#input.malformed[place]?.reason ?? null) : null,
      failure,
      requestId: failure?.requestId ?? (answer && 'requestId' in answer ? answer.requestId : null),
      row: this.#rowAt(index, answers),
    };
  }

  /**
   * Whether a token is shown. Filters ask about assets, and a duplicate has that of its first: a token without one,
   * which no filter can ask about, is left out as `withoutAsset` unless the state of its ID is wished for by name.
   */
  judge(index: number, answers: Answers, { states, words, test }: TokenWish): TokenVerdict {
    if (states.length > 0 && !states.includes(this.stateAt(index, answers))) return 'hidden';
    if (words.length > 0 && !this.#contains(index, answers, words)) return 'hidden';
    if (!test) return 'shown';
    const row = this.#rowAt(index, answers);
    if (row) return test(row) ? 'shown' : 'hidden';
    const kind = this.#kinds[index];
    const state = kind === 'd' ? answers.stateOf(this.#idAt(index)) : this.stateAt(index, answers);
    return states.includes(state) ? 'shown' : 'withoutAsset';
  }

  #contains(index: number, answers: Answers, words: readonly string[]): boolean {
    const place = answers.placeOf(this.#idAt(index));
    const token = foldText(this.tokenAt(index));
    const text = place === null ? token : `${answers.searchText(place)}\n${token}`;
    return words.every((word) => text.includes(word));
  }

  /** The ID of a token; of a token that is none, the token. */
  #idAt(index: number): string {
    const place = this.#places[index] ?? -1;
    const { ids, duplicates, malformed, other } = this.#input;
    switch (this.#kinds[index]) {
      case 'i':
        return ids[place] ?? '';
      case 'd':
        return duplicates[place]?.token ?? '';
      case 'm':
        return malformed[place]?.token ?? '';
      default:
        return other[place]?.token ?? '';
    }
  }

  #rowAt(index: number, answers: Answers): AssetRow | null {
    const kind = this.#kinds[index];
    return kind === 'i' || kind === 'd' ? answers.rowOf(this.#idAt(index)) : null;
  }

  #lineOf(kind: TokenKind, place: number): number | null {
    const { places, duplicates, malformed, other } = this.#input;
    if (kind === 'i') return places?.idLines[place] ?? null;
    return { d: duplicates, m: malformed, o: other }[kind][place]?.line ?? null;
  }
}
