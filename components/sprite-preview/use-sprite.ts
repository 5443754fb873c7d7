'use client';
import { useMemo } from 'react';
import { mediaPath } from '@/lib/assets/addresses';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import { accountOfCells } from '@/lib/sprites/cell-account';
import { type CellTime, type CellTiming, cellTime } from '@/lib/sprites/cell-time';
import { type Geometry, placeOfCell, type SheetSize } from '@/lib/sprites/geometry';
import { sheetStore } from './load-sheet';
import { useGeometry } from './use-geometry';
import { useSheet } from './use-sheet';

export interface SpriteRequest {
  mediaId: string;
  /** Null when it is the server's default region. */
  region: string | null;
  /** Keep the object between renders, as rows and views do. */
  sprite: SpriteFacts;
  /** Of the video; null when unknown. */
  widthPx: number | null;
  heightPx: number | null;
  durationSeconds: number | null;
  /** Whether to load what is not there yet. */
  isWanted: boolean;
}

export interface Sprite {
  /** `failed`: the first sheet cannot be had, or nobody can tell how it is divided. */
  state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Null until ready. */
  geometry: Geometry | null;
  /** Pixels of the first sheet; null until it is loaded. */
  sheetSize: SheetSize | null;
  /** Cells that are on the sheets there are, counting the last sheet as the data does; 0 until ready. */
  cellCount: number;
  timing: CellTiming;
  /** When a cell (from 0, over all sheets) was taken; null when unknown. */
  timeOf: (cell: number) => CellTime | null;
  /** The stable address of the sheet, from 0, of this set. */
  addressOf: (sheet: number) => string;
  /** Where the sheet of a cell is to be had. Call it when ready. */
  addressOfCell: (cell: number) => string;
  /** Asks once more for a first sheet that failed. */
  renew: () => void;
}

/**
 * A set of sprite sheets, ready to be cut into cells: how it is divided, how many cells there are, and when each was
 * taken. Only the first sheet is loaded here, and only while `isWanted`; `useSheet` loads the others.
 */
export function useSprite(request: SpriteRequest): Sprite {
  const { mediaId, region, sprite: facts, widthPx, heightPx, durationSeconds, isWanted } = request;
  const addressOf = (sheet: number) => mediaPath(mediaId, `sprites/${facts.firstSheet + sheet}`, region);
  const address = addressOf(0);
  const video = useMemo(
    () => (widthPx !== null && heightPx !== null ? { widthPx, heightPx } : null),
    [widthPx, heightPx],
  );
  const first = useSheet(address, isWanted);
  const sheet = first.state === 'ready' ? first.sheet : null;
  const { geometry, stored } = useGeometry({ address, sheet, facts, video, isWanted });

  const cellCount = geometry ? cellsThere(facts, geometry) : 0;
  const timing = {
    startSeconds: stored?.startSeconds ?? null,
    intervalSeconds: stored?.intervalSeconds ?? null,
    durationSeconds,
    count: cellCount,
  };
  return {
    state: stateOf(first.state, geometry),
    geometry: geometry ?? null,
    sheetSize: sheet && { widthPx: sheet.widthPx, heightPx: sheet.heightPx },
    cellCount,
    timing,
    timeOf: (cell) => cellTime(timing, cell),
    addressOf,
    addressOfCell: (cell) => addressOf(geometry ? placeOfCell(geometry.grid, cell).sheet : 0),
    renew: () => sheetStore().renew(address),
  };
}

function stateOf(first: 'idle' | 'loading' | 'ready' | 'failed', geometry: Geometry | null | undefined) {
  if (first !== 'ready') return first;
  if (geometry === undefined) return 'loading';
  return geometry === null ? 'failed' : 'ready';
}

/** The data may count more cells than its sheets hold. */
function cellsThere(facts: SpriteFacts, { grid }: Geometry): number {
  const { expectedCells, capacity } = accountOfCells(facts, grid);
  return Math.min(expectedCells, capacity * facts.sheetCount);
}
