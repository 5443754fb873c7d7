import type { ParsedIds } from './parsed-ids';
import { OrderWriter, readRuns, type TokenKind } from './token-order';

/**
 * The same paste with some of its tokens counted as another kind, each in its place: the ledger sums over the same
 * tokens. `kindOf` is asked in the order of the paste; other text stays what it is.
 */
export function recount(
  parsed: ParsedIds,
  kindOf: (token: string, kind: 'i' | 'd' | 'm') => 'i' | 'd' | 'm',
): ParsedIds {
  const next: Pick<ParsedIds, 'ids' | 'idLines' | 'written' | 'duplicates' | 'malformed'> = {
    ids: [],
    idLines: [],
    written: new Map(),
    duplicates: [],
    malformed: [],
  };
  const seen: Record<TokenKind, number> = { i: 0, d: 0, m: 0, o: 0 };
  const order = new OrderWriter();

  function take(kind: 'i' | 'd' | 'm'): void {
    const place = seen[kind]++;
    const attempt = parsed.malformed[place];
    const repeated = parsed.duplicates[place];
    const token = { i: parsed.ids[place], d: repeated?.token, m: attempt?.token }[kind] ?? '';
    const line = { i: parsed.idLines[place], d: repeated?.line, m: attempt?.line }[kind] ?? 0;
    const written = { i: parsed.written.get(token), d: repeated?.written, m: undefined }[kind];
    const wanted = kindOf(token, kind);
    order.add(wanted);
    if (wanted === 'i') {
      next.ids.push(token);
      next.idLines.push(line);
      if (written !== undefined) next.written.set(token, written);
    } else if (wanted === 'd')
      next.duplicates.push({ token, line, ...(written !== undefined && { written }) });
    else if (attempt) next.malformed.push(attempt);
  }

  for (const [kind, count] of readRuns(parsed.order)) {
    if (kind === 'o') order.add(kind, count);
    else for (let left = count; left > 0; left -= 1) take(kind);
  }
  const ledger = {
    ...parsed.ledger,
    unique: next.ids.length,
    duplicate: next.duplicates.length,
    malformed: next.malformed.length,
  };
  return { ...parsed, ...next, normalised: next.written.size, ledger, order: order.close() };
}
