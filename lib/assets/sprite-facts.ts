import type { Asset, SpriteSet } from './asset';
import { isWebUrl } from './asset-parts';
import { safeText } from './safe-json';

/** Sheet and frame numbers have five digits. */
export const MOST_SHEETS = 99_999;

/** What is known of a set of sprite sheets without looking at one: `/media/<id>/sprites/<n>`, n from `firstSheet`. */
export interface SpriteFacts {
  /** Text of the data, so redacted. */
  templateId: string | null;
  firstSheet: number;
  /** Sheets that have an address; what the data claims, or 1 where it does not say. */
  sheetCount: number;
  /** Sheets and single frames over all of them, as the data says; null when it does not. Either may be wrong. */
  tileCount: number | null;
  count: number | null;
}

/** The facts of each set, in order. A set that cannot be reached has no sheets, but keeps its numbers. */
export function spriteFacts(sets: readonly SpriteSet[]): SpriteFacts[] {
  let firstSheet = 0;
  return sets.map(({ bucket, spriteRegular, tileCount, count, templateId }) => {
    const claimed = Math.min(Math.trunc(tileCount ?? 1), MOST_SHEETS);
    const facts = {
      templateId: templateId === null ? null : safeText(templateId),
      firstSheet,
      sheetCount: bucket && spriteRegular ? claimed : 0,
      tileCount,
      count,
    };
    firstSheet += claimed;
    return facts;
  });
}

/** How many single snapshots an asset has: URLs as they are, else the frames of its snapshot sets, else of its sprites. */
export function snapshotCount({ snapshots, sprites }: Asset): number {
  if (snapshots.urls.length > 0) return snapshots.urls.filter(isWebUrl).length;
  const frames = (sets: readonly SpriteSet[]) =>
    sets
      .filter(({ bucket, snapshotRegular }) => bucket && snapshotRegular)
      .reduce((sum, { count }) => sum + Math.min(Math.trunc(count ?? 1), MOST_SHEETS), 0);
  return frames(snapshots.sets) || frames(sprites);
}
