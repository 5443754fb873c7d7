import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../assets/columns';
import { csvFormat, tsvFormat } from './delimited';
import { exportColumns, valueText } from './export-columns';
import { foundLine } from './export-line';
import { spreadsheetText } from './spreadsheet-text';
import { anyLines, CLOSING, DETAILS, PROVENANCE, ROW } from './test-lines';
import { writeText } from './text-format';

const shown = COLUMNS.map(({ id }) => id);
const FORMATS = [
  { name: 'CSV', format: csvFormat, delimiter: ',', mark: '\ufeff' },
  { name: 'TSV', format: tsvFormat, delimiter: '\t', mark: '' },
];

describe.each(FORMATS)('$name', ({ format, delimiter, mark }) => {
  const parse = (text: string) =>
    Papa.parse<string[]>(text.slice(mark.length), { delimiter, newline: '\r\n' });

  async function write(options: Parameters<typeof format>[0], batches: Parameters<typeof writeText>[1]) {
    let text = '';
    for await (const piece of writeText(format(options), batches, () => CLOSING)) text += piece;
    return text;
  }

  it('is read back by another library cell by cell, whatever the cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLines,
        fc.constantFrom('assets' as const, 'tokens' as const),
        async (lines, scope) => {
          const columns = exportColumns(scope, shown);
          const text = await write({ columns, preamble: null }, [lines.slice(0, 3), lines.slice(3)]);
          const { data, errors } = parse(text);
          expect(errors).toEqual([]);
          const cells = lines.map((line) =>
            columns.map(({ value }) => {
              const it = value(line);
              return typeof it === 'number' ? String(it) : spreadsheetText(valueText(it));
            }),
          );
          // The last line ends like the others, which a parser reads as an empty one after it.
          expect(data).toEqual([columns.map(({ id }) => id), ...cells, ['']]);
        },
      ),
    );
  });

  it('begins no cell with a formula, and leaves negative numbers numbers', async () => {
    const columns = exportColumns('assets', 'all');
    const row = {
      ...ROW,
      title: '=1+1',
      durationSeconds: -1.5,
      projectId: '12345678901234567890',
      folderId: '007',
      tags: ['+1', '-1'],
    };
    const [heading = [], cells = []] = parse(
      await write({ columns, preamble: null }, [[foundLine(row, DETAILS)]]),
    ).data;
    const cell = (id: string) => cells[heading.indexOf(id)];
    expect(cell('title')).toBe("'=1+1");
    expect(cell('tags')).toBe("'+1, -1");
    expect(cell('description')).toBe(`'=HYPERLINK("http://x.example")`);
    expect(cell('sourceName')).toBe("'-5");
    expect(cell('projectId')).toBe("'12345678901234567890");
    expect(cell('folderId')).toBe("'007");
    expect(cell('durationSeconds')).toBe('-1.5');
    expect(cells.filter((text) => /^[=+@]|^-(?![\d.]+$)/.test(text))).toEqual([]);
  });

  it('tells where it comes from before the heading when that is asked for, one cell a line', async () => {
    const columns = exportColumns('assets', shown);
    const preamble = { ...PROVENANCE, batchName: 'a,=1\t=2\r\n"b"' };
    const { data } = parse(await write({ columns, preamble }, []));
    const comments = data.filter(([first = '']) => first.startsWith('#'));
    expect(comments).toHaveLength(9);
    expect(comments).toContainEqual(['# batchName: a,=1 =2 "b"']);
    expect(comments).toContainEqual(['# region: cn-shanghai']);
    expect(data[9]).toEqual(columns.map(({ id }) => id));
  });
});

it('CSV begins with a byte order mark, and TSV, made to be pasted, does not', () => {
  const options = { columns: exportColumns('assets', shown), preamble: null };
  expect(csvFormat(options).begin().charCodeAt(0)).toBe(0xfeff);
  expect(tsvFormat(options).begin()).toMatch(/^position\t/);
});
