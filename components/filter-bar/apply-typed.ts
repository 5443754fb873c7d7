import type { TableUrl } from '@/components/asset-table/use-table-url';
import { addFilter } from '@/lib/filters/add-filter';
import type { Filter } from '@/lib/filters/filter';
import type { Query } from '@/lib/filters/query';

/** Filters and words that were typed join those of the address. */
export function applyTyped(url: TableUrl, { filters, search }: Query) {
  const { view } = url;
  if (filters.length > 0) url.setFilters(filters.reduce<Filter[]>(addFilter, view.filters));
  if (search !== '') url.setQuery([view.query, search].filter(Boolean).join(' '));
}
