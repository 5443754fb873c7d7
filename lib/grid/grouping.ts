import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import { readValues } from '../filters/facets';
import { type FieldId, fieldOf } from '../filters/fields';
import type { RowSort } from '../ledger/row-order';
import type { RowView } from '../ledger/row-view';
import type { GroupName } from './group-tree';
import { GroupedLines } from './grouped-lines';
import { WordRanks } from './word-ranks';

/** One level of groups, by the value of a field. */
export interface GroupLevel {
  field: FieldId;
  /** What a group is called; of no values: that there are none. */
  word: (values: readonly string[]) => string;
  /** The other way round; the group without a value is last all the same. */
  descending?: boolean;
}

/** Sorts of each level: by the rank of a row's group, and by its number, which tells groups apart that tie. */
const SORTS = 2;

/**
 * Rows by the values of some fields, groups within groups. The rows of a group follow each other because the view sorts
 * by the groups first, those of the first level first.
 */
export class Grouping {
  readonly sorts: readonly RowSort[];
  readonly #levels: readonly Groups[];
  readonly #lines = new WeakMap<RowView, GroupedLines>();

  /** @param locale decides the order of groups by their words */
  constructor(levels: readonly GroupLevel[], locale: string) {
    this.#levels = levels.map(({ field, word }) => new Groups(field, word, new WordRanks(locale)));
    this.sorts = this.#levels.flatMap((groups, level): RowSort[] => [
      { value: (row) => groups.rankOf(row), descending: levels[level]?.descending ?? false },
      { value: (row) => groups.numberOf(row), descending: false },
    ]);
  }

  /** The lines of a view that is sorted by `sorts` first; one object a view, which is brought up to date. */
  linesOf(view: RowView): GroupedLines {
    const levels = this.#levels.map(({ names }, level) => ({ numberSort: level * SORTS + 1, names }));
    const known = this.#lines.get(view) ?? new GroupedLines(view, levels);
    this.#lines.set(view, known);
    return known;
  }
}

/** The groups of one field, numbered as they are met. */
class Groups {
  readonly names: GroupName[] = [];
  /** By the number of the group; of the one without a value null, so that it sorts last. */
  readonly #ranks: (number | null)[] = [];
  readonly #read: (row: AssetRow) => string | readonly string[];
  readonly #isFolded: boolean;
  readonly #word: GroupLevel['word'];
  readonly #wordRanks: WordRanks;
  readonly #bySpelling = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  constructor(field: FieldId, word: GroupLevel['word'], wordRanks: WordRanks) {
    const known = fieldOf(field);
    this.#read = readValues(known);
    this.#isFolded = 'isFolded' in known && known.isFolded;
    this.#word = word;
    this.#wordRanks = wordRanks;
  }

  /** Where a row's group stands among the others by its word; null for the group without a value. */
  rankOf(row: AssetRow): number | null {
    return this.#ranks[this.numberOf(row)] ?? null;
  }

  /** The number of a row's group: its index in `names`. */
  numberOf(row: AssetRow): number {
    const value = this.#read(row);
    const spelling = typeof value === 'string' ? value : value.join('\n');
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    const number = this.#meet(typeof value === 'string' ? [value].filter(Boolean) : value);
    this.#bySpelling.set(spelling, number);
    return number;
  }

  #meet(values: readonly string[]): number {
    const folded = (value: string) => (this.#isFolded ? foldText(value) : value);
    // Once each, whatever their order and spelling.
    const distinct = new Map(values.map((value) => [folded(value), value]));
    const keys = [...distinct.keys()].sort();
    const key = keys.join('\n');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const spelt = keys.map((each) => distinct.get(each) ?? each);
    const word = this.#word(spelt);
    const number = this.names.push({ key, values: spelt, word }) - 1;
    this.#ranks.push(spelt.length === 0 ? null : this.#wordRanks.add(word));
    this.#byKey.set(key, number);
    return number;
  }
}
