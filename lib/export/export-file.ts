import { csvFormat, tsvFormat } from './delimited';
import { type ColumnChoice, exportColumns } from './export-columns';
import type { ExportFormat } from './formats';
import { jsonFormat, ndjsonFormat } from './json';
import type { Closing, Provenance } from './provenance';
import { type LineBatches, type TextFormat, writeText } from './text-format';
import { writeXlsx } from './xlsx';

export interface ExportOptions {
  format: ExportFormat;
  columns: ColumnChoice;
  provenance: Provenance;
  /** Adds what is left out because it would disturb: comment lines in CSV and TSV, request IDs in JSON and NDJSON. */
  withPreamble: boolean;
}

/** The bytes of an export, piece by piece as its lines come. `closing` is asked after the last line. */
export async function* writeExport(
  { format, columns: choice, provenance, withPreamble }: ExportOptions,
  batches: LineBatches,
  closing: () => Closing,
): AsyncGenerator<Uint8Array<ArrayBufferLike>> {
  const columns = exportColumns(provenance.scope, choice);
  if (format === 'xlsx') {
    yield* writeXlsx({ columns, provenance }, batches, closing);
    return;
  }
  const encoder = new TextEncoder();
  const preamble = withPreamble ? provenance : null;
  const formats: Record<Exclude<ExportFormat, 'xlsx'>, () => TextFormat> = {
    csv: () => csvFormat({ columns, preamble }),
    tsv: () => tsvFormat({ columns, preamble }),
    json: () => jsonFormat({ columns, provenance, withRequestIds: withPreamble }),
    ndjson: () => ndjsonFormat({ columns, provenance, withRequestIds: withPreamble }),
  };
  for await (const piece of writeText(formats[format](), batches, closing)) yield encoder.encode(piece);
}
