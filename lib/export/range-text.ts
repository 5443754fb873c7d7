import type { AssetRow } from '../assets/asset-row';
import type { ColumnId } from '../assets/columns';
import { ASSET_COLUMNS, type ExportColumn, type ExportValue, valueText } from './export-columns';
import { foundLine } from './export-line';
import { spreadsheetText } from './spreadsheet-text';
import { xmlText } from './xml-text';

/** A rectangle of a table, as a spreadsheet takes it from the clipboard. */
export interface RangeText {
  /** Tab-separated, a line a row, quoted where a value has a tab, a quote or a line end. */
  tsv: string;
  /** A table without a head. */
  html: string;
}

/**
 * The values of some rows in some columns of the table, raw and safe for spreadsheets as in an export. A column may
 * become several, as the resolution becomes width and height.
 */
export function rangeText(rows: readonly AssetRow[], columns: readonly ColumnId[]): RangeText {
  const read = columns.flatMap((shown) => ASSET_COLUMNS.filter(({ shownAs }) => shownAs === shown));
  const lines = rows.map((row) => valuesOf(row, read));
  return {
    tsv: lines.map((values) => values.map(tsvField).join('\t')).join('\r\n'),
    html: `<table>${lines.map((values) => `<tr>${values.map(htmlCell).join('')}</tr>`).join('')}</table>`,
  };
}

/** What the numbers of a column come to. */
export interface ColumnSum {
  column: (typeof SUMMED)[number];
  /** How many rows have a number. */
  count: number;
  sum: number;
}

const READERS = {
  duration: (row) => row.durationSeconds,
  size: (row) => row.sizeBytes,
  variants: (row) => row.variantCount,
} as const satisfies Partial<Record<ColumnId, (row: AssetRow) => number | null>>;

const SUMMED = ['duration', 'size', 'variants'] as const;

/** The sums of those columns whose numbers add up to something; those without a number are left out. */
export function columnSums(rows: readonly AssetRow[], columns: readonly ColumnId[]): ColumnSum[] {
  return SUMMED.filter((column) => columns.includes(column)).flatMap((column) => {
    let [count, sum] = [0, 0];
    for (const row of rows) {
      const value = READERS[column](row);
      if (value === null) continue;
      count += 1;
      sum += value;
    }
    return count > 0 ? [{ column, count, sum }] : [];
  });
}

function valuesOf(row: AssetRow, columns: readonly ExportColumn[]): ExportValue[] {
  const line = foundLine(row);
  return columns.map(({ value }) => value(line));
}

function tsvField(value: ExportValue): string {
  if (typeof value === 'number') return String(value);
  const text = spreadsheetText(valueText(value));
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel takes a cell for text by its number format, and line breaks within a cell by their style. */
function htmlCell(value: ExportValue): string {
  if (typeof value === 'number') return `<td>${value}</td>`;
  const text = xmlText(spreadsheetText(valueText(value))).replace(
    /\r?\n/g,
    '<br style="mso-data-placement:same-cell">',
  );
  return `<td style="mso-number-format:'\\@'">${text}</td>`;
}
