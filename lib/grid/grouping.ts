import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import { readValues } from '../filters/facets';
import { type FieldId, fieldOf } from '../filters/fields';
import type { RowSort } from '../ledger/row-order';
import type { RowView } from '../ledger/row-view';
import { GroupedLines, type GroupName } from './grouped-lines';

/**
 * Rows by the value of one field. The rows of a group follow each other because the view sorts by the group first: by
 * its word, and by its number where two words tie.
 */
export class Grouping {
  readonly field: FieldId;
  readonly sorts: readonly RowSort[];
  readonly names: GroupName[] = [];
  readonly #read: (row: AssetRow) => string | readonly string[];
  readonly #isFolded: boolean;
  readonly #word: (values: readonly string[]) => string;
  readonly #bySpelling = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #lines = new WeakMap<RowView, GroupedLines>();

  /**
   * @param word what a group is called; of no values: that there are none
   * @param descending the other way round; the group without a value is last all the same
   */
  constructor(field: FieldId, word: (values: readonly string[]) => string, descending = false) {
    const known = fieldOf(field);
    this.field = field;
    this.#read = readValues(known);
    this.#isFolded = 'isFolded' in known && known.isFolded;
    this.#word = word;
    const nameOf = (row: AssetRow) => this.names[this.numberOf(row)];
    this.sorts = [
      { value: (row) => (nameOf(row)?.values.length ? (nameOf(row)?.word ?? null) : null), descending },
      { value: (row) => this.numberOf(row), descending: false },
    ];
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

  /** The lines of a view that is sorted by `sorts` first; one object a view, which is brought up to date. */
  linesOf(view: RowView): GroupedLines {
    const known = this.#lines.get(view) ?? new GroupedLines(view, this.names);
    this.#lines.set(view, known);
    return known;
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
