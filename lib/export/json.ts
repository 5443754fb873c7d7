import type { ExportColumn, ExportValue } from './export-columns';
import type { ExportLine } from './export-line';
import type { Closing, Provenance } from './provenance';
import type { TextFormat } from './text-format';

interface JsonOptions {
  columns: readonly ExportColumn[];
  provenance: Provenance;
  /** A `RequestId` has the form of a media ID: with them, other tools find more IDs in the text than the list had. */
  withRequestIds: boolean;
}

/**
 * One document: `{"provenance": …, "lines": [ … ], "outcome": …, "ledger": …}`. What is cut off is no JSON at all,
 * and an `outcome` other than `complete` says that lines are missing.
 */
export function jsonFormat({ columns, provenance, withRequestIds }: JsonOptions): TextFormat {
  let isFirst = true;
  return {
    begin: () => `{"provenance":${JSON.stringify(provenance)},\n"lines":[`,
    lines: (lines) => {
      const text = lines.map((line) => JSON.stringify(toObject(columns, line))).join(',\n');
      const lead = isFirst ? '\n' : ',\n';
      isFirst = false;
      return lead + text;
    },
    end: (closing) => `\n],\n${JSON.stringify(closed(closing, withRequestIds)).slice(1)}\n`,
  };
}

/**
 * A value a line: first `{"type":"provenance", …}`, then `{"type":"line", …}` each, last `{"type":"ledger", …}`.
 * Without that last one the file was cut off.
 */
export function ndjsonFormat({ columns, provenance, withRequestIds }: JsonOptions): TextFormat {
  const write = (type: string, value: object) => `${JSON.stringify({ type, ...value })}\n`;
  return {
    begin: () => write('provenance', provenance),
    lines: (lines) => lines.map((line) => write('line', toObject(columns, line))).join(''),
    end: (closing) => write('ledger', closed(closing, withRequestIds)),
  };
}

function toObject(columns: readonly ExportColumn[], line: ExportLine): Record<string, ExportValue> {
  return Object.fromEntries(columns.map(({ id, value }) => [id, value(line)]));
}

function closed({ requestIds, ...rest }: Closing, withRequestIds: boolean): object {
  return withRequestIds ? { ...rest, requestIds } : rest;
}
