import { createParser } from 'nuqs/server';
import { COLUMNS, type ColumnId } from '@/lib/assets/columns';
import { type ColumnWidth, LEAST_WIDTH_PX, MOST_WIDTH_PX } from '@/lib/grid/column-layout';
import { type Folds, parseFolds, printFolds } from '@/lib/grid/folds';

const COLUMN_IDS: ReadonlyMap<string, ColumnId> = new Map(COLUMNS.map(({ id }) => [id, id]));

/** The column of that name, as an address spells it; undefined when there is none. */
export function columnNamed(name: string): ColumnId | undefined {
  return COLUMN_IDS.get(name);
}

/** What a column list of the address says; unknown and repeated columns are dropped. */
export const parseAsColumns = createParser({
  parse: (text) => [...new Set(text.split(',').flatMap((part) => columnNamed(part) ?? []))],
  serialize: (columns: readonly ColumnId[]) => columns.join(),
  eq: (a, b) => a.join() === b.join(),
});

/** `title.320`: a column and its width in px; null when it is none. */
export function parseWidth(text: string): ColumnWidth | null {
  const [name = '', digits = '', ...rest] = text.split('.');
  const column = columnNamed(name);
  const widthPx = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  if (!column || rest.length > 0 || widthPx < LEAST_WIDTH_PX || widthPx > MOST_WIDTH_PX) return null;
  return { column, widthPx };
}

function printWidths(widths: readonly ColumnWidth[]): string {
  return widths.map(({ column, widthPx }) => `${column}.${widthPx}`).join();
}

/** `title.320,size.96`. Of several widths of a column the first holds. */
export const parseAsWidths = createParser({
  parse: (text) => {
    const widths = text.split(',').flatMap((part) => parseWidth(part) ?? []);
    return widths.filter(({ column }, index) => widths.findIndex((w) => w.column === column) === index);
  },
  serialize: printWidths,
  eq: (a, b) => printWidths(a) === printWidths(b),
});

/** `pass,block`: the groups that are closed; `*,pass`: all but that one. */
export const parseAsFolds = createParser({
  parse: parseFolds,
  serialize: printFolds,
  eq: (a: Folds, b: Folds) => printFolds(a) === printFolds(b),
});
