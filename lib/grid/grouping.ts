import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import { readValues } from '../filters/facets';
import { type FieldId, fieldOf } from '../filters/fields';
import type { RowSort } from '../ledger/row-order';
import type { RowView } from '../ledger/row-view';
import type { GroupName } from './group-tree';
import { GroupedLines } from './grouped-lines';

/** One level of groups, by the value of a field. */
export interface GroupLevel {
  field: FieldId;
  /** What a group is called; of no values: that there are none. */
  word: (values: readonly string[]) => string;
  /** The other way round; the group without a value is last all the same. */
  descending?: boolean;
}

/** Sorts of each level: by the word of a row's group, and by its number, which tells groups apart whose words tie. */
const SORTS = 2;

/**
 * Rows by the values of some fields, groups within groups. The rows of a group follow each other because the view sorts
 * by the groups first, those of the first level first.
 */
export class Grouping {
  readonly sorts: readonly RowSort[];
  readonly #numberings: readonly Numbering[];
  readonly #lines = new WeakMap<RowView, GroupedLines>();

  constructor(levels: readonly GroupLevel[]) {
    this.#numberings = levels.map(({ field, word }) => new Numbering(field, word));
    this.sorts = this.#numberings.flatMap((numbering, level): RowSort[] => [
      { value: (row) => numbering.wordOf(row), descending: levels[level]?.descending ?? false },
      { value: (row) => numbering.numberOf(row), descending: false },
    ]);
  }

  /** The lines of a view that is sorted by `sorts` first; one object a view, which is brought up to date. */
  linesOf(view: RowView): GroupedLines {
    const levels = this.#numberings.map(({ names }, level) => ({ numberSort: level * SORTS + 1, names }));
    const known = this.#lines.get(view) ?? new GroupedLines(view, levels);
    this.#lines.set(view, known);
    return known;
  }
}

/** The groups of one field, numbered as they are met. */
class Numbering {
  readonly names: GroupName[] = [];
  readonly #read: (row: AssetRow) => string | readonly string[];
  readonly #isFolded: boolean;
  readonly #word: GroupLevel['word'];
  readonly #bySpelling = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  constructor(field: FieldId, word: GroupLevel['word']) {
    const known = fieldOf(field);
    this.#read = readValues(known);
    this.#isFolded = 'isFolded' in known && known.isFolded;
    this.#word = word;
  }

  /** The word of a row's group; null for the group without a value, so that it sorts last. */
  wordOf(row: AssetRow): string | null {
    const name = this.names[this.numberOf(row)];
    return name && name.values.length > 0 ? name.word : null;
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
    this.names.push({ key, values: spelt, word: this.#word(spelt) });
    this.#byKey.set(key, this.names.length - 1);
    return this.names.length - 1;
  }
}
