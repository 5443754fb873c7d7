import type { ExportLine } from './export-line';
import type { Closing } from './provenance';

/** A format that is written as text, piece by piece. */
export interface TextFormat {
  begin(): string;
  lines(lines: readonly ExportLine[]): string;
  end(closing: Closing): string;
}

/** Lines as they become known, some at a time. */
export type LineBatches = AsyncIterable<readonly ExportLine[]> | Iterable<readonly ExportLine[]>;

/** The pieces of a text export. No more than one batch is held. `closing` is asked after the last. */
export async function* writeText(
  format: TextFormat,
  batches: LineBatches,
  closing: () => Closing,
): AsyncGenerator<string> {
  yield format.begin();
  for await (const lines of batches) {
    if (lines.length > 0) yield format.lines(lines);
  }
  const end = format.end(closing());
  if (end !== '') yield end;
}
