import { createParser, parseAsString, parseAsStringLiteral, type UrlKeys } from 'nuqs/server';
import { COLUMNS, type ColumnId } from '@/lib/assets/columns';

/** A sort order as the address spells it: `size` or `size.desc`. */
export interface TableSort {
  column: ColumnId;
  descending: boolean;
}

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

export const parseAsSort = createParser({
  parse: parseSort,
  serialize: ({ column, descending }: TableSort) => (descending ? `${column}.desc` : column),
  eq: (a, b) => a.column === b.column && a.descending === b.descending,
});

export const parseAsColumns = createParser({
  parse: parseColumns,
  serialize: (columns: ColumnId[]) => columns.join(','),
  eq: (a, b) => a.join() === b.join(),
});

/** The whole view of a list, as its address keeps it. A value that does not parse is as good as absent. */
export const TABLE_PARSERS = {
  query: parseAsString.withDefault(''),
  sort: parseAsSort,
  hidden: parseAsColumns.withDefault(COLUMNS.flatMap((column) => (column.isDefault ? [] : [column.id]))),
  density: parseAsStringLiteral(DENSITIES).withDefault('compact'),
  open: parseAsString,
};

/** Short names, because people paste these addresses into chats. */
export const TABLE_URL_KEYS = {
  query: 'q',
  sort: 's',
  hidden: 'hide',
  density: 'd',
  open: 'open',
} as const satisfies UrlKeys<typeof TABLE_PARSERS>;
