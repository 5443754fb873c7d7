import type { ParsedIds } from '../ids/parsed-ids';
import { readRuns, type TokenOrder } from '../ids/token-order';
import { absentLine, type ExportLine } from './export-line';

/** What was pasted, and in which order where that is known: lists that were stored without have null. */
export type PastedTokens = Pick<ParsedIds, 'ids' | 'duplicates' | 'malformed'> & { order: TokenOrder | null };

/**
 * The lines of the tokens that are no unique ID, by the position of the unique ID that they stand before; those after
 * the last one are under `ids.length`. Without the order, all of them come last, by their lines.
 */
export function linesBefore(pasted: PastedTokens): Map<number, ExportLine[]> {
  const duplicates = pasted.duplicates.map(({ token, line, written = null }) =>
    absentLine('duplicate', token, { sourceLine: line, written }),
  );
  const malformed = pasted.malformed.map(({ token, line, reason }) =>
    absentLine('malformed', token, { sourceLine: line, reason }),
  );
  if (pasted.order === null) {
    const all = [...duplicates, ...malformed].sort((a, b) => (a.sourceLine ?? 0) - (b.sourceLine ?? 0));
    return new Map(all.length > 0 ? [[pasted.ids.length, all]] : []);
  }
  const before = new Map<number, ExportLine[]>();
  const seen = { d: 0, m: 0 };
  let position = 0;
  for (const [kind, count] of readRuns(pasted.order)) {
    if (kind === 'i') position += count;
    if (kind === 'i' || kind === 'o') continue;
    const lines = (kind === 'd' ? duplicates : malformed).slice(seen[kind], seen[kind] + count);
    seen[kind] += count;
    const group = before.get(position);
    if (group) for (const line of lines) group.push(line);
    else before.set(position, lines);
  }
  return before;
}
