import type { ExportColumn } from './export-columns';
import { type ExportValue, valueText } from './export-columns';
import type { ExportLine } from './export-line';
import { type Provenance, provenanceFacts } from './provenance';
import { spreadsheetText } from './spreadsheet-text';
import type { TextFormat } from './text-format';

interface DelimitedOptions {
  columns: readonly ExportColumn[];
  /** Written as `# name: value` lines before the heading: asked for, because readers of RFC 4180 know no comments. */
  preamble: Provenance | null;
}

/** Without it Excel takes UTF-8 for the machine's code page. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** RFC 4180, in UTF-8 with a byte order mark. Texts are made safe for spreadsheets. */
export function csvFormat(options: DelimitedOptions): TextFormat {
  return delimited(',', BYTE_ORDER_MARK, options);
}

/** The same with tabs, and without a mark: it is made to be pasted. */
export function tsvFormat(options: DelimitedOptions): TextFormat {
  return delimited('\t', '', options);
}

function delimited(delimiter: string, mark: string, { columns, preamble }: DelimitedOptions): TextFormat {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const quoted = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const field = (value: ExportValue) =>
    typeof value === 'number' ? String(value) : quoted(spreadsheetText(valueText(value)));
  const record = (line: ExportLine) =>
    columns.map(({ value }) => field(value(line))).join(delimiter) + LINE_END;
  // A value with a delimiter in it must stay in the comment's cell: the next one could begin a formula.
  const comments = () =>
    (preamble ? provenanceFacts(preamble) : []).map(
      ([name, value]) => quoted(`# ${name}: ${value.replace(/\s+/g, ' ')}`) + LINE_END,
    );
  return {
    begin: () => mark + comments().join('') + columns.map(({ id }) => id).join(delimiter) + LINE_END,
    lines: (lines) => lines.map(record).join(''),
    // The rows carry their states, so a broken export says `pending` in its last lines.
    end: () => '',
  };
}
