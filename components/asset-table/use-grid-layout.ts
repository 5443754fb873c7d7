import { useMemo } from 'react';
import { type PlacedColumn, placeColumns } from '@/lib/grid/column-layout';
import { type GridColumn, type GridVars, gridVars, toGridColumns } from './grid-columns';
import { useMediaQuery } from './use-media-query';
import type { TableUrl } from './use-table-url';

interface GridLayout {
  placed: readonly PlacedColumn[];
  /** The same columns as rows take them; another list only when rows must render again. */
  columns: readonly GridColumn[];
  /** For the grid's style. */
  vars: GridVars;
}

/** Which columns are shown, where, and how wide. */
export function useGridLayout(view: TableUrl['view']): GridLayout {
  const isNarrow = useMediaQuery('(max-width: 60rem)');
  const placed = placeColumns(view, view.density);
  const key = placed.map(({ id, pin }) => `${id} ${pin}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what of the columns concerns rows.
  const columns = useMemo(() => toGridColumns(placed, isNarrow), [key, isNarrow]);
  return { placed, columns, vars: gridVars(placed) };
}
