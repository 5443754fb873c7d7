'use client';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import type { CellTime } from '@/lib/sprites/cell-time';
import { type Geometry, placeOfCell } from '@/lib/sprites/geometry';
import { sheetStore } from './load-sheet';
import { useSprite } from './use-sprite';

/** The pictures that a preview goes through: the cells of sprite sheets, or else single snapshots. */
export interface Frames {
  state: 'loading' | 'ready' | 'failed';
  /** 0 until ready. */
  count: number;
  /** Of the sheets; null for snapshots, where each picture is a frame. */
  geometry: Geometry | null;
  timeOf: (frame: number) => CellTime | null;
  /** The sheet on which a frame is, as `/media/<id>/sprites/<n>` counts them; null for snapshots. */
  sheetOf: (frame: number) => number | null;
  /** The picture on which a frame is. */
  addressOf: (frame: number) => string;
  /** Asks once more for what failed. */
  renew: (address: string | null) => void;
}

const NO_SPRITE: SpriteFacts = {
  templateId: null,
  firstSheet: 0,
  sheetCount: 0,
  tileCount: null,
  count: null,
};

/** The frames of an asset; they load from the first render on. */
export function useFrames(row: AssetRow, region: string | null): Frames {
  const { sprite, snapshotCount } = row;
  const set = useSprite({
    mediaId: row.id,
    region,
    sprite: sprite ?? NO_SPRITE,
    widthPx: row.widthPx,
    heightPx: row.heightPx,
    durationSeconds: row.durationSeconds,
    isWanted: sprite !== null,
  });
  if (sprite !== null) {
    return {
      state: set.state === 'idle' ? 'loading' : set.state,
      count: set.cellCount,
      geometry: set.geometry,
      timeOf: set.timeOf,
      sheetOf: (frame) => set.geometry && sprite.firstSheet + placeOfCell(set.geometry.grid, frame).sheet,
      addressOf: set.addressOfCell,
      renew: (address) => (address === null ? set.renew() : sheetStore().renew(address)),
    };
  }
  return {
    state: 'ready',
    count: snapshotCount,
    geometry: null,
    // A snapshot does not say when it was taken.
    timeOf: () => null,
    sheetOf: () => null,
    addressOf: (frame) => mediaPath(row.id, `snapshots/${frame}`, region),
    renew: (address) => address !== null && sheetStore().renew(address),
  };
}
