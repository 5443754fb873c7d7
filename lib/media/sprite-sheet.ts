import type { SpriteSet } from '../assets/asset';

/** An object in OSS. `location` is such as `oss-cn-shanghai`; null when the data does not say. */
export interface OssObject {
  bucket: string;
  location: string | null;
  key: string;
}

/** Sheet numbers have five digits. */
const MOST_SHEETS = 99_999;
/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const BUCKET = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
const LOCATION = /^oss-[a-z]{2,}(-[a-z0-9]+)+$/;
const PICTURE = /\.(jpe?g|png|webp|bmp|gif)$/i;

/**
 * The n-th sprite sheet (from 0) of an asset over all its sets, or null when there is none.
 * Sheets are numbered from 00001 in place of `{TileCount}`. Bucket, location and key become part of a host name and of
 * what this server signs with its own key, so each is held to its syntax, and only a picture is ever signed.
 */
export function spriteSheet(sets: readonly SpriteSet[], n: number): OssObject | null {
  let rest = n;
  for (const set of sets) {
    const count = Math.min(set.tileCount ?? 1, MOST_SHEETS);
    if (rest < count) return sheetOf(set, rest + 1);
    rest -= count;
  }
  return null;
}

function sheetOf({ bucket, location, spriteRegular }: SpriteSet, number: number): OssObject | null {
  const key = spriteRegular?.replaceAll('{TileCount}', String(number).padStart(5, '0')) ?? '';
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
