import type { Filter } from './filter';
import { printFilter } from './print-filter';
import { parseQuery } from './query';

/** As much of an address as is read. */
const MAX_LENGTH = 8000;

/** Filters as the address holds them: `audit:review;duration:>60;-label:ad`. */
export function encodeFilters(filters: readonly Filter[]): string {
  return filters.map(printFilter).join(';');
}

/** The filters of an address, and what in it is none. Total, since anybody can write an address. */
export function decodeFilters(text: string): { filters: Filter[]; dropped: string[] } {
  const { filters, search, faults } = parseQuery(text.slice(0, MAX_LENGTH));
  const dropped = [...faults.map((fault) => fault.text), ...search.split(' ').filter(Boolean)];
  if (text.length > MAX_LENGTH) dropped.push(text.slice(MAX_LENGTH));
  return { filters, dropped };
}
