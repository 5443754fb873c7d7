import type { Geometry, Grid } from './geometry';

/** A grid that holds for every sheet made with a template: set by a user, or read from a snapshot job's configuration. */
export interface StoredGrid {
  templateId: string;
  source: 'set' | 'template';
  grid: Grid;
  /** The cells' size in px; null when the configuration leaves it to the video. */
  cellWidthPx: number | null;
  cellHeightPx: number | null;
  /** Second of the first cell, and seconds from cell to cell; null when unknown. */
  startSeconds: number | null;
  intervalSeconds: number | null;
}

/** Grids by `templateId`. */
export type StoredGrids = Readonly<Record<string, StoredGrid>>;

/** A stored grid while no sheet has been measured: its cells as they were told. Null when nobody told their size. */
export function toldGeometry({ source, grid, cellWidthPx, cellHeightPx }: StoredGrid): Geometry | null {
  if (cellWidthPx === null || cellHeightPx === null) return null;
  return { source, confidence: 1, isSure: true, grid, cellWidthPx, cellHeightPx };
}
