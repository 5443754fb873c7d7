import type { ParsedIds } from '../ids/parsed-ids';
import { joinOrders } from '../ids/token-order';
import type { PastedList } from './batches';

/** `count` distinct media IDs; different for every `from` that is a multiple of more than `count`. */
export function hexIds(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => (from + index).toString(16).padStart(32, '0'));
}

/** A parsed paste of these IDs and whatever else is given, its ledger summing. */
export function pasted(ids: string[], rest: Partial<ParsedIds> = {}): PastedList {
  const { duplicates = [], malformed = [], other = [], normalised = 0 } = rest;
  const tokens = ids.length + duplicates.length + malformed.length + other.length;
  const counts = { duplicate: duplicates.length, malformed: malformed.length, other: other.length };
  const ledger = { tokens, unique: ids.length, ...counts };
  const { idLines = ids.map((_, place) => place + 1) } = rest;
  const { order = joinOrders(`${ids.length}i${duplicates.length}d${malformed.length}m${other.length}o`) } =
    rest;
  const { written = new Map() } = rest;
  return { ids, idLines, written, duplicates, malformed, other, normalised, ledger, order };
}

/** The IDs of the list that the killed writer stores as its `number`th: from one row's worth to many pages. */
export function writtenIds(number: number): string[] {
  return hexIds(1 + ((number * 977) % 3000), number * 10_000);
}
