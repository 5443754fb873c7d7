import { parseIds } from './parse-ids';

/** A cell as a spreadsheet reader yields it: text, number, boolean, date or nothing. */
export type Row = readonly unknown[];

export interface SheetColumn {
  /** From 0. */
  index: number;
  /** As the spreadsheet names it: A, B, … AA. */
  letter: string;
  /** The text of its first filled cell, which is a heading as a rule. */
  heading: string;
  /** Unique media IDs in it. */
  ids: number;
  /** Tokens in it that are attempts at one. */
  malformed: number;
}

/** Every column of a sheet that holds anything, with how many IDs are in it. */
export function sheetColumns(rows: readonly Row[]): SheetColumn[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const { ledger } = parseIds(columnText(rows, index));
    const heading = rows.map((row) => cellText(row[index])).find((text) => text !== '') ?? '';
    return { index, letter: columnLetter(index), heading, ids: ledger.unique, malformed: ledger.malformed };
  }).filter(({ heading }) => heading !== '');
}

/** The column that most likely holds the IDs; null when no column holds even an attempt. */
export function likeliestColumn(columns: readonly SheetColumn[]): SheetColumn | null {
  const [best] = columns.toSorted((a, b) => b.ids - a.ids || b.malformed - a.malformed || a.index - b.index);
  return best && best.ids + best.malformed > 0 ? best : null;
}

/** One column, or the whole sheet for null, as text whose lines are the sheet's rows. */
export function columnText(rows: readonly Row[], index: number | null): string {
  return rows.map((row) => (index === null ? row.map(cellText).join('\t') : cellText(row[index]))).join('\n');
}

/** A cell on one line. A date is written as ISO 8601: it must be text that nobody takes for an ID. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString() : String(cell)).replace(/[\r\n]+/g, ' ');
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
