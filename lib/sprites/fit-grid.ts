import { cellSizeOn, type Geometry, type SheetSize } from './geometry';
import type { SheetFacts } from './sheet-facts';
import type { StoredGrid } from './stored-grid';

/**
 * The geometry of a grid that is known, on a sheet of this size. The sheet has the last word on how large the cells are:
 * it may be scaled, and a single sheet may be cut after its last filled row.
 * Null when the grid leaves its cells less than a pixel.
 */
export function fitGrid(
  {
    source,
    grid,
    cellWidthPx,
    cellHeightPx,
  }: Pick<StoredGrid, 'source' | 'grid' | 'cellWidthPx' | 'cellHeightPx'>,
  sheet: SheetSize,
  facts: Pick<SheetFacts, 'count' | 'tileCount' | 'video'>,
): Geometry | null {
  const { columns, paddingPx, marginPx } = grid;
  const sizes = rowsToTry(grid, facts).flatMap((rows) => cellSizeOn({ ...grid, rows }, sheet) ?? []);
  const told = cellHeightPx !== null && cellWidthPx !== null ? cellHeightPx / cellWidthPx : null;
  const wanted = told ?? (facts.video ? facts.video.heightPx / facts.video.widthPx : null);
  const [full] = sizes;
  if (!full) return null;
  const size = wanted !== null && wanted > 0 ? nearest(sizes, wanted, full) : full;
  const widthTold = cellWidthPx ?? 0;
  const isWidthRight = 2 * marginPx + columns * widthTold + (columns - 1) * paddingPx === sheet.widthPx;
  return {
    source,
    confidence: 1,
    isSure: true,
    grid,
    cellWidthPx: isWidthRight ? widthTold : size.widthPx,
    cellHeightPx: size.heightPx,
  };
}

/** All rows first; then only those that are filled, when there is a single sheet. */
function rowsToTry(
  { columns, rows }: StoredGrid['grid'],
  { count, tileCount }: Pick<SheetFacts, 'count' | 'tileCount'>,
): number[] {
  const filled = Math.ceil((count ?? 0) / columns);
  return (tileCount ?? 1) <= 1 && filled >= 1 && filled < rows ? [rows, filled] : [rows];
}

/** The cell whose height to width is nearest, in proportion. */
function nearest(sizes: readonly SheetSize[], wanted: number, full: SheetSize): SheetSize {
  const off = ({ widthPx, heightPx }: SheetSize) => Math.abs(Math.log(heightPx / widthPx / wanted));
  return sizes.reduce((best, size) => (off(size) < off(best) ? size : best), full);
}
