import type { AssetRow } from '@/lib/assets/asset-row';
import type { GridLines } from '@/lib/grid/grid-lines';
import type { RangeBox } from './cell-range';

/** The rows of a rectangle, from the top. */
export function rowsOfBox(view: GridLines, { top, bottom }: RangeBox): AssetRow[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => view.rowAt(top + at)).filter(
    (row) => row !== null,
  );
}
