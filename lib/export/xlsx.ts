import { type ExportColumn, type ExportValue, valueText } from './export-columns';
import type { ExportLine } from './export-line';
import { type Closing, closingFacts, type Provenance, provenanceFacts } from './provenance';
import type { LineBatches } from './text-format';
import { SHEET_FOOT, STYLES, sheetHead, workbookParts } from './workbook-parts';
import { cellXml } from './xml-text';
import { writeZip, type ZipEntry } from './zip';

/** Excel's own limit of a cell. */
const MOST_CHARACTERS = 32_767;
const ID_WIDTH = 36;
const WIDTH = 16;
const IDS: ReadonlySet<string> = new Set(['mediaId', 'token', 'title']);

interface XlsxOptions {
  columns: readonly ExportColumn[];
  provenance: Provenance;
}

/**
 * A workbook, written as its lines come: the sheet "Export", and "Provenance" after it, which is why that one can
 * tell how the export ended. Texts are text cells, so none is ever a formula, a number or a date.
 */
export async function* writeXlsx(
  { columns, provenance }: XlsxOptions,
  batches: LineBatches,
  closing: () => Closing,
): AsyncGenerator<Uint8Array> {
  function* entries(): Generator<ZipEntry> {
    yield* workbookParts(['Export', 'Provenance']);
    yield { path: 'xl/worksheets/sheet1.xml', pieces: exportSheet(columns, batches) };
    yield { path: 'xl/worksheets/sheet2.xml', pieces: provenanceSheet(provenance, closing) };
  }
  yield* writeZip(entries());
}

async function* exportSheet(columns: readonly ExportColumn[], batches: LineBatches): AsyncGenerator<string> {
  yield sheetHead(columns.map(({ id }) => (IDS.has(id) ? ID_WIDTH : WIDTH)));
  const letters = columns.map((_, index) => columnLetters(index));
  yield rowXml(
    1,
    columns.map(({ id }) => id),
    letters,
    STYLES.heading,
  );
  let next = 2;
  for await (const lines of batches) {
    yield lines
      .map((line: ExportLine) =>
        rowXml(
          next++,
          columns.map(({ value }) => value(line)),
          letters,
        ),
      )
      .join('');
  }
  yield SHEET_FOOT;
}

function* provenanceSheet(provenance: Provenance, closing: () => Closing): Generator<string> {
  const letters = ['A', 'B'];
  const facts = [...provenanceFacts(provenance), ...closingFacts(closing())];
  yield sheetHead([ID_WIDTH, ID_WIDTH]);
  yield rowXml(1, ['name', 'value'], letters, STYLES.heading);
  yield facts.map((fact, index) => rowXml(index + 2, fact, letters)).join('');
  yield SHEET_FOOT;
}

function rowXml(
  row: number,
  values: readonly ExportValue[],
  letters: readonly string[],
  style: number = STYLES.text,
): string {
  let cells = '';
  for (const [index, value] of values.entries()) {
    const at = `r="${letters[index] ?? ''}${row}"`;
    if (typeof value === 'number' && Number.isFinite(value)) cells += `<c ${at}><v>${value}</v></c>`;
    else if (typeof value === 'boolean') cells += `<c ${at} t="b"><v>${Number(value)}</v></c>`;
    else {
      const text = typeof value === 'number' ? String(value) : valueText(value);
      if (text !== '') {
        const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
        cells += `<c ${at} t="inlineStr" s="${style}"><is><t xml:space="preserve">${cellXml(shown)}</t></is></c>`;
      }
    }
  }
  return `<row r="${row}">${cells}</row>`;
}

/** As a spreadsheet names a column: A, B, … AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
