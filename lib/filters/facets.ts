import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import { type IsOver, inSlices } from '../time-slice';
import { type Clock, compileOne, type RowTest } from './compile';
import { type Field, type FieldId, fieldOf } from './fields';
import type { Filter } from './filter';
import { pathsIn, valuesAt } from './json-path';
import { printPath } from './query';

/**
 * A value of a facet, in the spelling met first, and the rows that have it. The empty text is "no value". A flag has
 * `yes` and `no`, a JSON text the paths to its values.
 */
export interface FacetValue {
  value: string;
  count: number;
}

/** The values of each facet, the commonest first. */
export type Facets = ReadonlyMap<FieldId, readonly FacetValue[]>;

interface Count {
  id: FieldId;
  isFolded: boolean;
  read: (row: AssetRow) => string | readonly string[];
  /** By the value as it is spelt; spellings of one value share an entry. */
  spellings: Map<string, FacetValue>;
  values: Map<string, FacetValue>;
}

/**
 * Counts the values of facets, those of a field under the filters on all other fields: what one would get by choosing
 * another value of it. Rows are added one by one.
 */
export class FacetCounter {
  readonly #tests: { field: FieldId; test: RowTest }[];
  readonly #counts: Count[];

  /** @param path of JSON, the values at it are counted, and not the paths that there are */
  constructor(
    fields: readonly FieldId[],
    filters: readonly Filter[],
    clock: Clock,
    path: readonly string[] | null = null,
  ) {
    this.#tests = filters
      .filter(({ isOff }) => !isOff)
      .map((filter) => ({ field: filter.field, test: compileOne(filter, clock) }));
    this.#counts = fields.map((id) => {
      const field = fieldOf(id);
      const isFolded = 'isFolded' in field && field.isFolded;
      return { id, isFolded, read: readValues(field, path), spellings: new Map(), values: new Map() };
    });
  }

  add(row: AssetRow): void {
    let failed: FieldId | null = null;
    for (const { field, test } of this.#tests) {
      if (failed === field || test(row)) continue;
      if (failed !== null) return;
      failed = field;
    }
    for (const count of this.#counts) {
      if (failed === null || failed === count.id) tally(count, row);
    }
  }

  facets(): Facets {
    return new Map(
      this.#counts.map(({ id, values }) => [
        id,
        [...values.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
      ]),
    );
  }
}

function tally(count: Count, row: AssetRow): void {
  const value = count.read(row);
  if (typeof value === 'string') entryOf(count, value).count += 1;
  else if (value.length === 0) entryOf(count, '').count += 1;
  else if (value.length === 1) entryOf(count, value[0] ?? '').count += 1;
  else for (const entry of new Set(value.map((one) => entryOf(count, one)))) entry.count += 1;
}

function entryOf({ isFolded, spellings, values }: Count, spelling: string): FacetValue {
  const known = spellings.get(spelling);
  if (known) return known;
  const key = isFolded ? foldText(spelling) : spelling;
  const entry = values.get(key) ?? { value: spelling, count: 0 };
  values.set(key, entry);
  spellings.set(spelling, entry);
  return entry;
}

/**
 * Reads the value of a facet, or its values; empty where there is none.
 * @throws {RangeError} for a field whose values are not counted
 */
export function readValues(field: Field, path: readonly string[] | null = null): Count['read'] {
  switch (field.kind) {
    case 'facet':
      return (row) => field.read(row) ?? '';
    case 'tags':
      return field.read;
    case 'flag':
      return (row) => {
        const value = field.read(row);
        return value === null ? '' : value ? 'yes' : 'no';
      };
    case 'json':
      return path
        ? (row) => valuesAt(field.read(row) ?? '', path)
        : (row) => pathsIn(field.read(row) ?? '').map(printPath);
    default:
      throw new RangeError(`${field.id} has no values to count`);
  }
}

/** Between looks at the clock, which would else cost more than the counting. */
const ROWS_A_LOOK = 256;

/**
 * Counts facets over a list in slices that leave the page free. Null when `signal` stopped it. Rows that come
 * meanwhile are counted; those that change are as they were when they were passed.
 */
export async function countFacets(
  rows: readonly (AssetRow | null)[],
  counter: FacetCounter,
  signal: AbortSignal,
  /** Whether the search leaves the row at a place. */
  isFound: ((place: number) => boolean) | null = null,
  options: Parameters<typeof inSlices>[2] = {},
): Promise<Facets | null> {
  let place = 0;
  const work = (isOver: IsOver): boolean => {
    while (place < rows.length) {
      const end = Math.min(place + ROWS_A_LOOK, rows.length);
      for (; place < end; place += 1) {
        const row = rows[place];
        if (row && (!isFound || isFound(place))) counter.add(row);
      }
      if (isOver()) return place >= rows.length;
    }
    return true;
  };
  return (await inSlices(work, signal, options)) ? counter.facets() : null;
}
