import { z } from 'zod';
import type { Grid } from './geometry';

/** What the configuration of a snapshot job or template says. */
export interface TemplateGrid {
  grid: Grid;
  /** Null when the configuration leaves the size to the video. */
  cellWidthPx: number | null;
  cellHeightPx: number | null;
  /** Second of the first cell, and seconds from cell to cell; null when the configuration does not say. */
  startSeconds: number | null;
  intervalSeconds: number | null;
}

/** Far above any sheet that a picture format can hold. */
const MOST_CELLS = 1000;

/** Absent is null; what is there but is no number is NaN, so that nobody takes it for a default. */
const number = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .transform((value) => value ?? null)
  .catch(Number.NaN);

const sprite = z.looseObject({
  Columns: number,
  Lines: number,
  CellWidth: number,
  CellHeight: number,
  Padding: number,
  Margin: number,
});

const config = z.looseObject({
  Time: number,
  Interval: number,
  Width: number,
  Height: number,
  SpriteSnapshotConfig: sprite,
});

/**
 * Reads `TemplateConfig` of `GetSnapshotJob`, `GetCustomTemplate` or `GetSystemTemplate`: JSON in a string, its numbers
 * perhaps strings too. Time is in ms, Interval in s. Cells are as large as the snapshots unless it says otherwise.
 * Null when it is broken or has no columns or lines: IMS publishes no default for those.
 */
export function parseTemplateConfig(text: string): TemplateGrid | null {
  const parsed = config.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { SpriteSnapshotConfig: cells, Time, Interval, Width, Height } = parsed.data;
  const grid = {
    columns: cells.Columns ?? 0,
    rows: cells.Lines ?? 0,
    paddingPx: cells.Padding ?? 0,
    marginPx: cells.Margin ?? 0,
  };
  const isGrid =
    isWhole(grid.columns, 1) &&
    isWhole(grid.rows, 1) &&
    isWhole(grid.paddingPx, 0) &&
    isWhole(grid.marginPx, 0);
  if (!isGrid) return null;
  return {
    grid,
    cellWidthPx: positive(cells.CellWidth) ?? positive(Width),
    cellHeightPx: positive(cells.CellHeight) ?? positive(Height),
    startSeconds: Time !== null && Number.isFinite(Time) && Time >= 0 ? Time / 1000 : null,
    intervalSeconds: positive(Interval),
  };
}

function isWhole(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value <= MOST_CELLS;
}

/** The service writes 0 where it means "unset". */
function positive(value: number | null): number | null {
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
