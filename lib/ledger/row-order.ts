import type { AssetRow } from '../assets/asset-row';
import { TextOrder } from './text-order';

export interface RowSort {
  /** The value to sort by; null sorts last in both directions. */
  value: (row: AssetRow) => string | number | null;
  descending: boolean;
}

type Key = string | number | null;
type Compare = (a: number, b: number) => number;

/**
 * The order of rows by several values, the first first; rows that tie keep the order of the paste. Rows are known by
 * their place in the store, and compared by keys that are made once for each.
 */
export class RowOrder {
  /** Compares two places whose keys are set. */
  readonly compare: Compare;
  readonly #sorts: readonly RowSort[];
  readonly #text: TextOrder;
  /** For each sort, by place. */
  readonly #keys: Key[][];
  /** By place: where the ID stands in the paste. */
  readonly #positions: number[] = [];

  /** @param locale decides the order of text. */
  constructor(sorts: readonly RowSort[], locale: string) {
    this.#sorts = sorts;
    this.#text = new TextOrder(locale);
    this.#keys = sorts.map(() => []);
    const inPasteOrder: Compare = (a, b) => (this.#positions[a] ?? 0) - (this.#positions[b] ?? 0);
    this.compare = sorts.reduceRight<Compare>(
      (next, { descending }, index) => byKey(this.#keys[index] ?? [], descending, next),
      inPasteOrder,
    );
  }

  /** Learns what the words of some rows are written in. True when keys made before are out of date by that. */
  learn(rows: readonly (AssetRow | null)[]): boolean {
    const words: string[] = [];
    for (const { value } of this.#sorts) {
      for (const row of rows) {
        const key = row && value(row);
        if (typeof key === 'string') words.push(key);
      }
    }
    return this.#text.learn(words);
  }

  /** Makes the keys of a row whose words have been learnt. */
  setKeys(place: number, row: AssetRow): void {
    this.#positions[place] = row.position;
    this.#sorts.forEach(({ value }, index) => {
      const key = value(row);
      const keys = this.#keys[index];
      if (keys) keys[place] = typeof key === 'string' ? this.#text.key(key) : key;
    });
  }

  /** The key of a place for one of the sorts, by its index: as it was when the place was sorted in. */
  keyAt(sort: number, place: number): Key {
    return this.#keys[sort]?.[place] ?? null;
  }

  /** Sorts some places into others that are in order. From the back, so that only what they displace moves. */
  merge(places: number[], added: number[]): void {
    added.sort(this.compare);
    let read = places.length - 1;
    let write = places.length + added.length - 1;
    for (const place of added) places.push(place);
    for (let next = added.length - 1; next >= 0; write -= 1) {
      const old = places[read];
      const fresh = added[next];
      if (fresh === undefined) break;
      if (read >= 0 && old !== undefined && this.compare(old, fresh) > 0) {
        places[write] = old;
        read -= 1;
      } else {
        places[write] = fresh;
        next -= 1;
      }
    }
  }
}

function byKey(keys: readonly Key[], descending: boolean, next: Compare): Compare {
  const direction = descending ? -1 : 1;
  return (a, b) => {
    const left = keys[a] ?? null;
    const right = keys[b] ?? null;
    if (left === right) return next(a, b);
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -direction : direction;
  };
}
