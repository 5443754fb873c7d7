import type { SpriteSet } from '../assets/asset';
import { MOST_SHEETS } from '../assets/sprite-facts';

/** An object in OSS. `location` is such as `oss-cn-shanghai`; null when the data does not say. */
export interface OssObject {
  bucket: string;
  location: string | null;
  key: string;
}

/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const BUCKET = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
const LOCATION = /^oss-[a-z]{2,}(-[a-z0-9]+)+$/;
const PICTURE = /\.(jpe?g|png|webp|bmp|gif)$/i;

/**
 * The n-th sprite sheet (from 0) of an asset over all its sets, or null when there is none.
 * Sheets are numbered from 00001 in place of `{TileCount}`.
 */
export function spriteSheet(sets: readonly SpriteSet[], n: number): OssObject | null {
  return nthObject(sets, n, ({ tileCount, spriteRegular }) => ({
    count: tileCount,
    pattern: spriteRegular,
    place: '{TileCount}',
  }));
}

/** The n-th single snapshot (from 0) of an asset over all its sets; numbered from 00001 in place of `{Count}`. */
export function snapshotFrame(sets: readonly SpriteSet[], n: number): OssObject | null {
  return nthObject(
    sets.filter(({ bucket, snapshotRegular }) => bucket && snapshotRegular),
    n,
    ({ count, snapshotRegular }) => ({ count, pattern: snapshotRegular, place: '{Count}' }),
  );
}

/** A numbered series of objects: how many the data claims, the key, and where in it the number stands. */
interface Series {
  count: number | null;
  pattern: string | null;
  place: string;
}

function nthObject(
  sets: readonly SpriteSet[],
  n: number,
  seriesOf: (set: SpriteSet) => Series,
): OssObject | null {
  let rest = n;
  for (const set of sets) {
    const series = seriesOf(set);
    const count = Math.min(Math.trunc(series.count ?? 1), MOST_SHEETS);
    if (rest < count)
      return objectOf(set, series.pattern?.replaceAll(series.place, String(rest + 1).padStart(5, '0')) ?? '');
    rest -= count;
  }
  return null;
}

/**
 * Bucket, location and key become part of a host name and of what this server signs with its own key, so each is held
 * to its syntax, and only a picture is ever signed.
 */
function objectOf({ bucket, location }: SpriteSet, key: string): OssObject | null {
  if (bucket === null || !BUCKET.test(bucket)) return null;
  if (location !== null && !LOCATION.test(location)) return null;
  return isPlainKey(key) && PICTURE.test(key) ? { bucket, location, key } : null;
}

/** A URL's path cannot hold a key with `.` or `..` in it: browsers resolve them. */
function isPlainKey(key: string): boolean {
  return (
    !/\p{Cc}|\\/u.test(key) &&
    !key.split('/').some((part, index) => /^\.{1,2}$/.test(part) || (index === 0 && part === ''))
  );
}
