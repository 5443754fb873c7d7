import dynamic from 'next/dynamic';
import { loadPart } from '@/components/ui/load-part';

// What edits a filter is code that a list without filters never needs.

export const LazyFilterInput = dynamic(
  () => loadPart(() => import('./filter-input')).then((m) => m.FilterInput),
  {
    loading: () => null,
  },
);

export const LazyFilterChip = dynamic(
  () => loadPart(() => import('./filter-chip')).then((m) => m.FilterChip),
  {
    loading: () => null,
  },
);

/** What was picked in the menu of fields, with its editor. */
export const LazyNewFilter = dynamic(() => loadPart(() => import('./new-filter')).then((m) => m.NewFilter), {
  loading: () => null,
});

export const LazyCellMenu = dynamic(() => loadPart(() => import('./cell-menu')).then((m) => m.CellMenu), {
  loading: () => null,
});

/** The editor of a new filter beside the head of a column. */
export const LazyColumnFilter = dynamic(
  () => loadPart(() => import('./column-filter')).then((m) => m.ColumnFilter),
  {
    loading: () => null,
  },
);
