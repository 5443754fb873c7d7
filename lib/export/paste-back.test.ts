import fc from 'fast-check';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { COLUMNS } from '../assets/columns';
import { parseIds } from '../ids/parse-ids';
import { columnText, likeliestColumn, sheetColumns } from '../ids/sheet-columns';
import { EXPORT_SCOPES } from './export-columns';
import { writeExport } from './export-file';
import { absentLine } from './export-line';
import { EXPORT_FORMATS, type ExportFormat } from './formats';
import { anyLines, CLOSING, collect, PROVENANCE } from './test-lines';

const columns = COLUMNS.map(({ id }) => id);

async function textOf(format: ExportFormat, bytes: Buffer): Promise<string> {
  if (format !== 'xlsx') return bytes.toString();
  // As the page that takes pasted IDs does: the first sheet, and in it the likeliest column.
  const rows = (await readSheets(bytes))[0]?.data ?? [];
  return columnText(rows, likeliestColumn(sheetColumns(rows))?.index ?? null);
}

test.each(EXPORT_FORMATS.flatMap((format) => EXPORT_SCOPES.map((scope) => [format, scope] as const)))(
  'a list exported as %s, one line for each of its %s, and pasted back is the same list',
  async (format, scope) => {
    await fc.assert(
      fc.asyncProperty(anyLines, fc.boolean(), async (lines, isRepeated) => {
        const [first] = lines;
        const isLonger = isRepeated && scope === 'tokens' && first !== undefined;
        const all = isLonger
          ? [
              ...lines,
              absentLine('duplicate', first.token),
              absentLine('malformed', 'bb1d***2', { reason: 'masked' }),
            ]
          : lines;
        const provenance = { ...PROVENANCE, scope };
        const options = { format, columns, provenance, withPreamble: false };
        const bytes = await collect(writeExport(options, [all], () => CLOSING));
        const { ids } = parseIds(await textOf(format, bytes));
        expect(ids).toEqual(lines.map(({ token }) => token));
      }),
      { numRuns: format === 'xlsx' ? 30 : 100 },
    );
  },
);
