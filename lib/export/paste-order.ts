import type { ParsedIds } from '../ids/parsed-ids';
import { absentLine, type ExportLine } from './export-line';

/** What was pasted, and the line of each unique ID where that is known. */
export type PastedTokens = Pick<ParsedIds, 'ids' | 'duplicates' | 'malformed'> & {
  /** From 1, one for each of `ids`; null for lists that were stored without. */
  idLines: readonly number[] | null;
};

/**
 * The lines of the tokens that are no unique ID, by the position of the unique ID that they stand before; those after
 * the last one are under `ids.length`. On one line of the paste the unique IDs come first: their order among the others
 * there is not kept. Without the lines of the IDs, all of them come last.
 */
export function linesBefore(pasted: PastedTokens): Map<number, ExportLine[]> {
  const extras = [
    ...pasted.duplicates.map(({ token, line }) => absentLine('duplicate', token, { sourceLine: line })),
    ...pasted.malformed.map(({ token, line, reason }) =>
      absentLine('malformed', token, { sourceLine: line, reason }),
    ),
  ].sort((a, b) => (a.sourceLine ?? 0) - (b.sourceLine ?? 0));
  const before = new Map<number, ExportLine[]>();
  let position = 0;
  for (const extra of extras) {
    while (position < pasted.ids.length && (pasted.idLines?.[position] ?? 0) <= (extra.sourceLine ?? 0)) {
      position += 1;
    }
    const place = pasted.idLines ? position : pasted.ids.length;
    const group = before.get(place);
    if (group) group.push(extra);
    else before.set(place, [extra]);
  }
  return before;
}
