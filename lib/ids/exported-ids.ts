/** What the heading of every table that this app exports has. */
const OWN_COLUMNS = ['state', 'reason', 'upstreamCode'];
/** Comment lines, each perhaps in quotes, then the names of the columns; bounded, since a text may be megabytes of one word. */
const HEADING = /^\ufeff?(?:"?# [^\n]{0,20000}\n){0,99}([A-Za-z]{1,40}(?:[,\t][A-Za-z]{1,40}){0,99})\r?\n/;
const OWN_JSON = /^\ufeff?\{(?:"provenance":\{|"type":"provenance",)"exportedAt":/;
const OTHER_JSON = /^\ufeff?\{"provenance":|^"(?:lines|outcome)":|^\{"type":"(?:provenance|ledger)"/;
/** Quotes within a text are escaped, so that a key is told from what a title says. */
const JSON_TOKEN = /"token":"((?:[^"\\]|\\.){0,1000})"/;
const JSON_ID = /"mediaId":"((?:[^"\\]|\\.){0,1000})"/;

/**
 * Of a file that this app exported, only the tokens that the list was made of, each on the line on which it stands; null
 * when a text is no such file. With every field there is more in it that looks like a media ID: request IDs, the IDs of
 * sources, and whatever addresses and user data hold. What was pasted behind it stays as it is.
 */
export function exportedIds(text: string): string | null {
  if (OWN_JSON.test(text)) return text.split('\n').map(ofJsonLine).join('\n');
  const [heading = '', line = ''] = HEADING.exec(text) ?? [];
  const delimiter = line.includes('\t') ? '\t' : ',';
  const names = line.split(delimiter);
  const column = names.includes('token') ? names.indexOf('token') : names.indexOf('mediaId');
  if (column < 0 || !OWN_COLUMNS.every((name) => names.includes(name))) return null;
  const parts = [heading.replace(/[^\n]+/g, '')];
  let at = heading.length;
  while (at < text.length) {
    const record = recordAt(text, at, delimiter);
    parts.push(
      record.cells.length === names.length ? only(record.cells, column) : text.slice(at, record.end),
    );
    at = record.end;
  }
  return parts.join('');
}

function ofJsonLine(line: string): string {
  const token = (JSON_TOKEN.exec(line) ?? JSON_ID.exec(line))?.[1];
  return token ?? (OTHER_JSON.test(line) ? '' : line);
}

/** The cells of a record, with their quotes, and the place after its line end. */
function recordAt(text: string, start: number, delimiter: string): { cells: string[]; end: number } {
  const cells: string[] = [];
  let from = start;
  for (;;) {
    let end = from;
    while (text[end] === '"') {
      const close = text.indexOf('"', end + 1);
      end = close < 0 ? text.length : close + 1;
    }
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
    cells.push(text.slice(from, end));
    from = end + 1;
    if (text[end] !== delimiter) return { cells, end: Math.min(from, text.length) };
  }
}

/** One cell, with all line ends of its record, so that the lines that follow keep their numbers. */
function only(cells: readonly string[], column: number): string {
  const lineEnds = (cell: string) => cell.replace(/[^\r\n]+/g, ' ');
  return `${cells.map((cell, at) => (at === column ? cell : lineEnds(cell))).join(' ')}\n`;
}
