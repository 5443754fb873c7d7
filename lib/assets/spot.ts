import { type Grid, placeOfCell } from '../sprites/geometry';
import { assetPath } from './addresses';
import { parseMoment } from './moment';
import type { SpriteFacts } from './sprite-facts';

/** A place within an asset that a link points to; each part null when the link does not name it. */
export interface Spot {
  /** `n` of `/media/<id>/sprites/<n>`. */
  sheet: number | null;
  /** From 0, over all sheets of that sheet's set; without a sheet of the first set, or of the single snapshots. */
  cell: number | null;
  seconds: number | null;
}

export const NO_SPOT: Spot = { sheet: null, cell: null, seconds: null };

/** Where the page of an asset stands still for a link to a cell. */
export const SPOT_ID = 'spot';

/** Reads `sheet`, `cell` and `t` of an asset's address; what is broken or said twice is left out. */
export function parseSpot(parameters: Readonly<Record<string, string | string[] | undefined>>): Spot {
  const { sheet, cell, t } = parameters;
  return { sheet: place(sheet), cell: place(cell), seconds: typeof t === 'string' ? parseMoment(t) : null };
}

/** The address of a place within an asset, its second to a thousandth, so that it is still within its cell. */
export function spotPath(mediaId: string, region: string | null, { sheet, cell, seconds }: Spot): string {
  const path = assetPath(mediaId, region);
  const parameters = new URLSearchParams({
    ...(sheet !== null && { sheet: String(sheet) }),
    ...(cell !== null && { cell: String(cell) }),
    ...(seconds !== null && { t: String(Math.round(seconds * 1000) / 1000) }),
  });
  if (parameters.size === 0) return path;
  const isCell = sheet !== null || cell !== null;
  return `${path}${path.includes('?') ? '&' : '?'}${parameters}${isCell ? `#${SPOT_ID}` : ''}`;
}

/**
 * Which set a link points into: the one with its sheet, or the first one with sheets when it names only a cell; -1 when
 * it points into none.
 */
export function setOfSpot(
  sets: readonly Pick<SpriteFacts, 'firstSheet' | 'sheetCount'>[],
  spot: Spot,
): number {
  const { sheet, cell } = spot;
  if (sheet === null) return cell === null ? -1 : sets.findIndex(({ sheetCount }) => sheetCount > 0);
  return sets.findIndex(
    ({ firstSheet, sheetCount }) => sheet >= firstSheet && sheet < firstSheet + sheetCount,
  );
}

/** A set may claim any number of cells: a link to one further on would have all before it drawn. */
const MOST_LINKED = 4000;

/**
 * The cell of a set that a link into it points to, by the grid that the set has now. Null when the set has no such cell,
 * or has it on another sheet: then it is not the picture that the link was made for.
 * @param count cells of the set
 */
export function cellOfSpot(
  { sheet, cell }: Spot,
  firstSheet: number,
  grid: Grid,
  count: number,
): number | null {
  if (cell === null || cell >= Math.min(count, MOST_LINKED)) return null;
  return sheet === null || firstSheet + placeOfCell(grid, cell).sheet === sheet ? cell : null;
}

function place(text: string | string[] | undefined): number | null {
  return typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
