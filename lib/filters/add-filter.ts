import type { Filter } from './filter';
import { printFilter } from './print-filter';

/** The filters with one more: switched on when it was there already, and values left out of one field in one filter. */
export function addFilter(filters: readonly Filter[], added: Filter): Filter[] {
  const key = sameKey(added);
  if (filters.some((filter) => sameKey(filter) === key)) {
    return filters.map((filter) => (sameKey(filter) === key ? { ...filter, isOff: false } : filter));
  }
  if (added.isNegated && added.op === 'anyOf') {
    const index = filters.findIndex(
      (filter) => filter.field === added.field && filter.op === 'anyOf' && filter.isNegated && !filter.isOff,
    );
    const before = filters[index];
    if (before?.op === 'anyOf')
      return filters.with(index, { ...before, values: [...new Set([...before.values, ...added.values])] });
  }
  return [...filters, added];
}

function sameKey(filter: Filter): string {
  return printFilter({ ...filter, isOff: false });
}
