import { createParser, parseAsString, parseAsStringLiteral, type UrlKeys } from 'nuqs/server';
import type { ColumnId } from '@/lib/assets/columns';
import { FACET_FIELDS, type FieldId, fieldNamed } from '@/lib/filters/fields';
import type { Filter } from '@/lib/filters/filter';
import { decodeFilters, encodeFilters } from '@/lib/filters/url';
import { DENSITIES } from '@/lib/grid/column-layout';
import { NO_FOLDS } from '@/lib/grid/folds';
import { TOKEN_STATES, type TokenState } from '@/lib/ledger/token-states';
import { columnNamed, parseAsColumns, parseAsFolds, parseAsWidths } from './column-url';

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

/** One column of an order; null when it is none. */
export function parseSort(text: string): TableSort | null {
  const [name = '', direction] = text.split('.', 2);
  const column = columnNamed(name);
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

/** A field that rows can be grouped by, by any of its names: one whose values can be counted. */
export function groupNamed(name: string): FieldId | undefined {
  return FACET_FIELDS.find((id) => id === fieldNamed(name));
}

/** `type,audit`: rows are grouped by the first, each of these groups by the second. Unknown fields are dropped. */
const parseAsGroups = createParser({
  parse: (text) => [...new Set(text.split(',').flatMap((part) => groupNamed(part) ?? []))],
  serialize: (fields: readonly FieldId[]) => fields.join(),
  eq: (a, b) => a.join() === b.join(),
});

/** Every pasted token is shown: those of some states, `failed,malformed`, or `all`, which is none of them named. */
export const parseAsTokens = createParser({
  parse: (text) => {
    const states: TokenState[] = TOKEN_STATES.filter((state) => text.split(',').includes(state));
    return states.length > 0 || text === 'all' ? states : null;
  },
  serialize: (states) => states.join() || 'all',
  eq: (a, b) => a.join() === b.join(),
});

/** A saved view, by its ID. */
const parseAsViewId = createParser({
  parse: (text) => (/^[\w-]{1,32}$/.test(text) ? text : null),
  serialize: String,
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
  hidden: parseAsColumns.withDefault([]),
  shown: parseAsColumns.withDefault([]),
  order: parseAsColumns.withDefault([]),
  left: parseAsColumns.withDefault(['position', 'cover', 'title']),
  right: parseAsColumns.withDefault([]),
  widths: parseAsWidths.withDefault([]),
  groups: parseAsGroups.withDefault([]),
  folds: parseAsFolds.withDefault(NO_FOLDS),
  density: parseAsStringLiteral(DENSITIES).withDefault('compact'),
  layout: parseAsStringLiteral(LAYOUTS).withDefault('table'),
  zoom: parseAsZoom.withDefault(6),
  tokens: parseAsTokens,
  open: parseAsString,
  viewId: parseAsViewId,
};

/** Short names, because people paste these addresses into chats. */
export const TABLE_URL_KEYS = {
  query: 'q',
  sorts: 's',
  filters: 'f',
  hidden: 'hide',
  shown: 'show',
  order: 'order',
  left: 'left',
  right: 'right',
  widths: 'w',
  groups: 'g',
  folds: 'fold',
  density: 'd',
  layout: 'v',
  zoom: 'z',
  tokens: 't',
  open: 'open',
  viewId: 'view',
} as const satisfies UrlKeys<typeof TABLE_PARSERS>;
