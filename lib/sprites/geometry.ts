/** How a sheet is divided. Columns and rows are whole and at least 1, padding and margin whole and at least 0. */
export interface Grid {
  columns: number;
  rows: number;
  /** Between neighbouring cells, the same across and down. */
  paddingPx: number;
  /** Around all cells, the same on four sides. */
  marginPx: number;
}

/** Pixels of the sheet as it is stored, not as it is drawn. */
export interface SheetSize {
  widthPx: number;
  heightPx: number;
}

/** Where a grid comes from: set by a user for this template, read from the template's configuration, or solved. */
export type GeometrySource = 'set' | 'template' | 'guess';

/** A grid and the size of its cells, which is all it takes to cut a sheet into cells. */
export interface Geometry {
  source: GeometrySource;
  /** 0 to 1; 1 when it is no guess. */
  confidence: number;
  /** Whether it may be shown without asking the user to check it. */
  isSure: boolean;
  grid: Grid;
  /** May be fractional, when a sheet was scaled as a whole. */
  cellWidthPx: number;
  cellHeightPx: number;
}

/** A place on the sheets; both count from 0. */
export interface CellPlace {
  sheet: number;
  /** Row by row from the top left of that sheet. */
  cell: number;
}

/** The rectangle of a cell on its sheet; may be fractional. */
export interface CellBox {
  sheet: number;
  xPx: number;
  yPx: number;
  widthPx: number;
  heightPx: number;
}

/** Cells that one full sheet holds. */
export function capacityOf({ columns, rows }: Grid): number {
  return columns * rows;
}

/** The place of cell k of a set; both count from 0. */
export function placeOfCell(grid: Grid, cell: number): CellPlace {
  const capacity = capacityOf(grid);
  return { sheet: Math.floor(cell / capacity), cell: cell % capacity };
}

/** The cell of a set at a place; the inverse of `placeOfCell`. */
export function cellAtPlace(grid: Grid, { sheet, cell }: CellPlace): number {
  return sheet * capacityOf(grid) + cell;
}

/** How many of `count` cells stand on a sheet, counted from 0; 0 beyond the last. */
export function cellsOnSheet(grid: Grid, count: number, sheet: number): number {
  const capacity = capacityOf(grid);
  return Math.min(capacity, Math.max(0, count - sheet * capacity));
}

/**
 * The rectangle of cell k of a set, k from 0. Cells run row by row:
 * x = margin + column × (cell width + padding), y likewise.
 * Padding and margin are those of `SpriteSnapshotConfig` of `SubmitSnapshotJob` (ICE 2020-11-09).
 */
export function cellBox(
  { grid, cellWidthPx, cellHeightPx }: Pick<Geometry, 'grid' | 'cellWidthPx' | 'cellHeightPx'>,
  cell: number,
): CellBox {
  const { sheet, cell: at } = placeOfCell(grid, cell);
  return {
    sheet,
    xPx: grid.marginPx + (at % grid.columns) * (cellWidthPx + grid.paddingPx),
    yPx: grid.marginPx + Math.floor(at / grid.columns) * (cellHeightPx + grid.paddingPx),
    widthPx: cellWidthPx,
    heightPx: cellHeightPx,
  };
}

/** The size of the cells of a grid that fills a whole sheet; null when padding and margin leave less than a pixel. */
export function cellSizeOn(
  { columns, rows, paddingPx, marginPx }: Grid,
  { widthPx, heightPx }: SheetSize,
): SheetSize | null {
  const cell = {
    widthPx: (widthPx - 2 * marginPx - (columns - 1) * paddingPx) / columns,
    heightPx: (heightPx - 2 * marginPx - (rows - 1) * paddingPx) / rows,
  };
  return cell.widthPx >= 1 && cell.heightPx >= 1 ? cell : null;
}
