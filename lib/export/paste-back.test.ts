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

const shown = COLUMNS.map(({ id }) => id);

async function textOf(format: ExportFormat, bytes: Buffer): Promise<string> {
  if (format !== 'xlsx') return bytes.toString();
  // As the page that takes pasted IDs does: the first sheet, and in it the likeliest column.
  const rows = (await readSheets(bytes))[0]?.data ?? [];
  return columnText(rows, likeliestColumn(sheetColumns(rows))?.index ?? null);
}

const cases = EXPORT_FORMATS.flatMap((format) =>
  EXPORT_SCOPES.flatMap((scope) => [
    { format, scope, columns: shown, what: 'as shown' },
    { format, scope, columns: 'all' as const, what: 'with every field' },
  ]),
);

test.each(cases)(
  'a list exported as $format $what, one line for each of its $scope, and pasted back is the same list',
  async ({ format, scope, columns }) => {
    await fc.assert(
      fc.asyncProperty(anyLines, fc.boolean(), async (lines, isRepeated) => {
        const [first] = lines;
        // Another thing of a media ID's form.
        const told = lines.map((line) => ({ ...line, requestId: 'CA2D1B64-4E23-5D5C-9C4E-3F2A1B0C9D8E' }));
        const isLonger = isRepeated && scope === 'tokens' && first !== undefined;
        const all = isLonger
          ? [
              ...told,
              absentLine('duplicate', first.token),
              absentLine('malformed', 'bb1d***2', { reason: 'masked' }),
            ]
          : told;
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
