import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import type { GridLines } from '../grid/grid-lines';
import type { IsOver } from '../time-slice';
import { RowOrder, type RowSort } from './row-order';

/** What a view reads of its store. Rows are only appended, replaced in place, or taken out (null). */
export interface RowSource {
  readonly rows: readonly (AssetRow | null)[];
  /** Places in `rows` that were replaced or taken out, in the order it happened; only appended to. */
  readonly changes: readonly number[];
  /** The place of an ID in `rows`. */
  placeOf(id: string): number | null;
  /** Title, ID, tags and label of a row, folded for searching. */
  searchText(place: number): string;
}

export interface RowViewOptions {
  /** What rows are ordered by, the first first; none: the order of the paste. */
  sort: readonly RowSort[];
  /** Words that a row must all contain; blank shows every row. */
  query: string;
  /** Whether the filters leave a row; null: they leave all. */
  matches: ((row: AssetRow) => boolean) | null;
  /** Decides the order of text. */
  locale: string;
}

/** Rows taken in between looks at the clock: a few milliseconds' work, also in a long list. */
const CHUNK = 2048;
const never: IsOver = () => false;
let lastRevision = 0;

/**
 * A sorted, filtered window on a store's rows: an array of places in `rows`, kept up to date by `sync`. A long list is
 * taken in by several calls, each of which ends when its slice of time does.
 */
export class RowView implements GridLines {
  readonly #source: RowSource;
  readonly #matches: RowViewOptions['matches'];
  readonly #terms: string[];
  readonly #order: RowOrder;
  readonly #chunk: number;
  /** What is shown. */
  #places: number[] = [];
  /** What will be shown in its stead once it holds every row; null while `#places` itself is kept up to date. */
  #next: number[] | null = [];
  /** Places that wait for their words to be learnt, and places that wait to be sorted in after that. */
  #unlearnt: number[] = [];
  #waiting: number[] = [];
  /** Places in `#places` whose row is another now; they stay where they are until that is sorted in. */
  readonly #replaced = new Set<number>();
  #seenRows = 0;
  #seenChanges = 0;
  #isReady = false;
  #revision = 0;

  /** @param chunk rows taken in between looks at the clock. */
  constructor(source: RowSource, { sort, query, matches, locale }: RowViewOptions, chunk = CHUNK) {
    this.#source = source;
    this.#matches = matches;
    this.#terms = foldText(query).split(/\s+/).filter(Boolean);
    this.#order = new RowOrder(sort, locale);
    this.#chunk = chunk;
    this.#revise();
  }

  get length(): number {
    return this.#places.length;
  }

  /** Whether it has held every row of the store once. Until then it is empty. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Whether the last `sync` left something for the next. */
  get isStale(): boolean {
    return this.#next !== null || this.#unlearnt.length > 0 || this.#waiting.length > 0;
  }

  /** Another number with each change of what is shown; no two views have one in common. */
  get revision(): number {
    return this.#revision;
  }

  rowAt(index: number): AssetRow | null {
    const place = this.#places[index];
    return place === undefined ? null : (this.#source.rows[place] ?? null);
  }

  keyAt(index: number): string | null {
    return this.rowAt(index)?.id ?? null;
  }

  /** What the row at an index was sorted by, for one of the sorts: it tells where the row stands, not what it is now. */
  sortKeyAt(sort: number, index: number): string | number | null {
    const place = this.#places[index];
    return place === undefined ? null : this.#order.keyAt(sort, place);
  }

  /** Where an ID stands in this view; -1 when it is not in it. */
  indexOf(id: string): number {
    const place = this.#source.placeOf(id);
    return place === null ? -1 : this.#places.indexOf(place);
  }

  /** The IDs from one index to another, both included. */
  ids(from = 0, to = this.length - 1): string[] {
    const ids: string[] = [];
    for (const place of this.#places.slice(from, to + 1)) {
      const row = this.#source.rows[place];
      if (row) ids.push(row.id);
    }
    return ids;
  }

  /** Whether the search leaves the row at a place of the store. */
  isFound(place: number): boolean {
    if (this.#terms.length === 0) return true;
    const text = this.#source.searchText(place);
    return this.#terms.every((term) => text.includes(term));
  }

  /** Takes in what happened in the store since the last call, until `isOver`. */
  sync(isOver: IsOver = never): void {
    this.#receive();
    if (!this.#learn(isOver)) return;
    this.#merge(isOver);
    if (this.#next && this.#waiting.length === 0) {
      this.#places = this.#next;
      this.#next = null;
      this.#isReady = true;
      this.#revise();
    }
  }

  #revise(): void {
    lastRevision += 1;
    this.#revision = lastRevision;
  }

  /** Notes which places are new or changed. */
  #receive(): void {
    const { rows, changes } = this.#source;
    const seen = this.#seenRows;
    const news = changes.slice(this.#seenChanges).filter((place) => place < seen);
    for (let place = seen; place < rows.length; place += 1) this.#unlearnt.push(place);
    this.#seenRows = rows.length;
    this.#seenChanges = changes.length;
    if (news.length === 0) return;
    this.#revise();

    // A flag a place: a Set would make these passes over 100,000 places ten times slower.
    const changed = new Uint8Array(rows.length);
    for (const place of news) changed[place] = 1;
    const isSame = (place: number) => changed[place] === 0;
    this.#places = this.#places.filter((place) => rows[place] !== null);
    if (this.#next) this.#next = this.#next.filter(isSame);
    else for (const place of news) this.#replaced.add(place);
    this.#waiting = this.#waiting.filter(isSame);
    this.#unlearnt = this.#unlearnt.filter(isSame);
    changed.forEach((flag, place) => {
      if (flag === 1) this.#unlearnt.push(place);
    });
  }

  /** Learns the words of what came in; everything is sorted anew when that puts its keys out of date. */
  #learn(isOver: IsOver): boolean {
    let isOutdated = false;
    while (this.#unlearnt.length > 0) {
      const chunk = this.#unlearnt.splice(0, this.#chunk);
      isOutdated = this.#order.learn(chunk.map((place) => this.#source.rows[place] ?? null)) || isOutdated;
      for (const place of chunk) this.#waiting.push(place);
      if (isOver()) break;
    }
    const sorted = this.#next ?? this.#places;
    if (isOutdated && sorted.length > 0) {
      this.#waiting = [...sorted.filter((place) => !this.#replaced.has(place)), ...this.#waiting];
      this.#replaced.clear();
      this.#next = [];
    }
    return this.#unlearnt.length === 0;
  }

  /** Sorts in what waits. */
  #merge(isOver: IsOver): void {
    for (let isFirst = true; this.#waiting.length > 0 && (isFirst || !isOver()); isFirst = false) {
      const chunk = this.#waiting.splice(0, this.#chunk);
      this.#takeOut(chunk);
      const wanted: number[] = [];
      for (const place of chunk) {
        const row = this.#source.rows[place];
        if (!row || !this.isFound(place) || this.#matches?.(row) === false) continue;
        this.#order.setKeys(place, row);
        wanted.push(place);
      }
      this.#order.merge(this.#next ?? this.#places, wanted);
      if (!this.#next && wanted.length > 0) this.#revise();
    }
  }

  /** Takes out of what is shown the rows that others replace. */
  #takeOut(chunk: readonly number[]): void {
    const leaving = chunk.filter((place) => this.#replaced.delete(place));
    if (leaving.length === 0) return;
    const flags = new Uint8Array(this.#seenRows);
    for (const place of leaving) flags[place] = 1;
    this.#places = this.#places.filter((place) => flags[place] === 0);
    this.#revise();
  }
}
