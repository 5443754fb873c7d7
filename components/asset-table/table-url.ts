import { createParser, parseAsString, parseAsStringLiteral, type UrlKeys } from 'nuqs/server';
import { COLUMNS, type ColumnId } from '@/lib/assets/columns';
import type { Filter } from '@/lib/filters/filter';
import { decodeFilters, encodeFilters } from '@/lib/filters/url';

/** One column of a sort order, as the address spells it: `size` or `size.desc`. */
export interface TableSort {
  column: ColumnId;
  descending: boolean;
}

export const LAYOUTS = ['table', 'gallery'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Cards beside each other on 1,440 px. */
export const LEAST_ZOOM = 3;
export const MOST_ZOOM = 12;

export const DENSITIES = ['compact', 'comfortable'] as const;

const COLUMN_IDS: ReadonlyMap<string, ColumnId> = new Map(COLUMNS.map(({ id }) => [id, id]));

/** What a column list of the address says; unknown and repeated columns are dropped. */
function parseColumns(text: string): ColumnId[] {
  const known = text.split(',').flatMap((part) => COLUMN_IDS.get(part) ?? []);
  return [...new Set(known)];
}

function parseSort(text: string): TableSort | null {
  const [name = '', direction] = text.split('.', 2);
  const column = COLUMN_IDS.get(name);
  if (!column || (direction !== undefined && direction !== 'desc')) return null;
  return { column, descending: direction === 'desc' };
}

function printSorts(sorts: readonly TableSort[]): string {
  return sorts.map(({ column, descending }) => (descending ? `${column}.desc` : column)).join(',');
}

/** `size.desc,title`: by size, the largest first, and what ties by title. Unknown and repeated columns are dropped. */
export const parseAsSorts = createParser({
  parse: (text) => {
    const sorts = text.split(',').flatMap((part) => parseSort(part) ?? []);
    const [first] = sorts;
    const distinct = sorts.filter(
      (sort, index) => sorts.findIndex((s) => s.column === sort.column) === index,
    );
    return first ? distinct : null;
  },
  serialize: printSorts,
  eq: (a, b) => printSorts(a) === printSorts(b),
});

/** `audit:review;duration:>60`. What is no filter is dropped; `droppedParts` tells it. */
export const parseAsFilters = createParser({
  parse: (text) => decodeFilters(text).filters,
  serialize: (filters: Filter[]) => encodeFilters(filters),
  eq: (a, b) => encodeFilters(a) === encodeFilters(b),
});

export const parseAsColumns = createParser({
  parse: parseColumns,
  serialize: (columns: ColumnId[]) => columns.join(','),
  eq: (a, b) => a.join() === b.join(),
});

export const parseAsZoom = createParser({
  parse: (text) => {
    const zoom = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM ? zoom : null;
  },
  serialize: String,
});

/** The whole view of a list, as its address keeps it. A value that does not parse is as good as absent. */
export const TABLE_PARSERS = {
  query: parseAsString.withDefault(''),
  sorts: parseAsSorts.withDefault([]),
  filters: parseAsFilters.withDefault([]),
  hidden: parseAsColumns.withDefault(COLUMNS.flatMap((column) => (column.isDefault ? [] : [column.id]))),
  density: parseAsStringLiteral(DENSITIES).withDefault('compact'),
  layout: parseAsStringLiteral(LAYOUTS).withDefault('table'),
  zoom: parseAsZoom.withDefault(6),
  open: parseAsString,
};

/** Short names, because people paste these addresses into chats. */
export const TABLE_URL_KEYS = {
  query: 'q',
  sorts: 's',
  filters: 'f',
  hidden: 'hide',
  density: 'd',
  layout: 'v',
  zoom: 'z',
  open: 'open',
} as const satisfies UrlKeys<typeof TABLE_PARSERS>;

/** What an address says that its view does not: each broken or foreign part, as it stands there. */
export function droppedParts(address: { get(key: string): string | null }): string[] {
  const text = (name: keyof typeof TABLE_URL_KEYS) => address.get(TABLE_URL_KEYS[name]) ?? '';
  const parts = (name: keyof typeof TABLE_URL_KEYS) => text(name).split(',').filter(Boolean);
  const single = (['density', 'layout', 'zoom'] as const).filter(
    (name) => text(name) !== '' && TABLE_PARSERS[name].parse(text(name)) === null,
  );
  return [
    ...decodeFilters(text('filters')).dropped,
    ...parts('sorts').filter((part) => !parseSort(part)),
    ...parts('hidden').filter((part) => !COLUMN_IDS.has(part)),
    ...single.map(text),
  ];
}
