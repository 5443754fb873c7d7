import type { ParsedIds } from './parsed-ids';
import { recount } from './recount';
import { OrderWriter } from './token-order';

/** How two lists become one. `difference` is what only the first has, `reverse` what only the second has. */
export const COMBINATIONS = ['union', 'intersection', 'difference', 'reverse'] as const;
export type Combination = (typeof COMBINATIONS)[number];

/**
 * The IDs of two lists as one list. Order is that of the pastes: those of the first come first, as they stand there.
 * Linear; an ID that stands twice in a list comes once.
 */
export function combineIds(how: Combination, first: readonly string[], second: readonly string[]): string[] {
  switch (how) {
    case 'union':
      return [...new Set([...first, ...second])];
    case 'intersection': {
      const others = new Set(second);
      return [...new Set(first)].filter((id) => others.has(id));
    }
    case 'difference': {
      const others = new Set(second);
      return [...new Set(first)].filter((id) => !others.has(id));
    }
    case 'reverse':
      return combineIds('difference', second, first);
    default:
      return how satisfies never;
  }
}

/** How many IDs each combination has. */
export function countCombinations(
  first: readonly string[],
  second: readonly string[],
): Record<Combination, number> {
  const [a, b] = [new Set(first), new Set(second)];
  let intersection = 0;
  for (const id of a) if (b.has(id)) intersection += 1;
  return {
    union: a.size + b.size - intersection,
    intersection,
    difference: a.size - intersection,
    reverse: b.size - intersection,
  };
}

/** Distinct IDs as a paste that held them and nothing else, one a line. */
export function pasteOf(ids: string[]): ParsedIds {
  const counts = { unique: ids.length, duplicate: 0, malformed: 0, other: 0 };
  const order = new OrderWriter();
  order.add('i', ids.length);
  return {
    ids,
    idLines: ids.map((_, place) => place + 1),
    written: new Map(),
    duplicates: [],
    malformed: [],
    other: [],
    normalised: 0,
    ledger: { tokens: ids.length, ...counts },
    order: order.close(),
  };
}

/** What a paste brings to a list that has some IDs already: those are duplicates of it. Its tokens stay as many. */
export function newIn(known: ReadonlySet<string>, pasted: ParsedIds): ParsedIds {
  return recount(pasted, (token, kind) => (kind === 'i' && known.has(token) ? 'd' : kind));
}
