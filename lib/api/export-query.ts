import { z } from 'zod';
import { COLUMNS, type ColumnId } from '../assets/columns';
import { type ColumnChoice, EXPORT_ROWS, EXPORT_SCOPES } from '../export/export-columns';
import { EXPORT_FORMATS } from '../export/formats';
import { parseQuery, printQuery } from '../filters/query';

const IDS: ReadonlyMap<string, ColumnId> = new Map(COLUMNS.map(({ id }) => [id, id]));

const columns = z
  .string()
  .default('shown')
  .describe(
    `\`shown\` (the table's columns), \`all\` (every field), or a comma list of: ${COLUMNS.map(({ id }) => id).join(', ')}.`,
  )
  .transform((text, context): ColumnChoice => {
    if (text === 'all') return 'all';
    if (text === 'shown') return COLUMNS.filter(({ isDefault }) => isDefault).map(({ id }) => id);
    return text.split(',').flatMap((name) => {
      const id = IDS.get(name);
      if (id === undefined) context.addIssue({ code: 'custom', message: `no column ${name}` });
      return id ?? [];
    });
  });

const flag = (text: string) =>
  z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1')
    .describe(text);

/** Filters and words as one types them; in one spelling afterwards. */
export const exportFilters = z
  .string()
  .max(8000)
  .optional()
  .describe(
    'The filters in force where the file was asked for, as one types them: `audit:review duration:>60`. For the provenance: they narrow nothing.',
  )
  .transform((text = '', context): string | null => {
    const { faults, ...query } = parseQuery(text);
    for (const fault of faults) context.addIssue({ code: 'custom', message: `${fault.code}: ${fault.text}` });
    return printQuery(query) || null;
  });

/** What the IDs of an export are. */
export const exportSomeRows = z
  .enum(EXPORT_ROWS)
  .exclude(['all'])
  .default('selected')
  .describe('What the IDs are: what the filters left, or what was selected. For the provenance.');

/** How a list is exported. */
export const exportQuery = z.object({
  format: z.enum(EXPORT_FORMATS),
  scope: z
    .enum(EXPORT_SCOPES)
    .default('assets')
    .describe('A line for each asset, or one for each pasted token.'),
  columns,
  provenance: flag('`1` adds comment lines to CSV and TSV, and request IDs to JSON and NDJSON.'),
  fresh: flag('`1` passes by the cache of the last minute.'),
  urls: z
    .enum(['redacted', 'signed'])
    .default('redacted')
    .describe(
      '`signed` leaves signatures in the URLs of `columns=all`: whoever has the file can open the media.',
    ),
});

export type ExportQuery = z.output<typeof exportQuery>;
