import { isObject, type WireAsset } from './wire';

/** V1 (`Expires`, seconds since 1970) or V4 (`x-oss-date` and `x-oss-expires`), as they stand in a URL's query. */
const V1 = /[?&]Expires=(\d{1,12})(?=[&#"'\s\\]|$)/gi;
const V4_DATE = /[?&]x-oss-date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i;
const V4_SECONDS = /[?&]x-oss-expires=(\d{1,9})/i;
const MAX_DEPTH = 8;

/**
 * The earliest moment at which a signed URL anywhere in an item expires (source of the parameters: OSS signature V1
 * and V4), or null when none says. A token's own earlier death is not written in a URL and cannot be known here.
 */
export function signedUrlExpiry(wire: WireAsset): Date | null {
  const earliestMs = earliest(wire, 0);
  return Number.isFinite(earliestMs) ? new Date(earliestMs) : null;
}

function earliest(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.includes('xpires=') ? earliestInText(value) : Infinity;
  if (depth > MAX_DEPTH) return Infinity;
  const children = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return children.reduce<number>((least, child) => Math.min(least, earliest(child, depth + 1)), Infinity);
}

/** A string may be one URL or JSON with several; each is looked at on its own. */
function earliestInText(text: string): number {
  let least = Infinity;
  for (const url of text.split(/["'\s\\]+/)) {
    for (const [, seconds] of url.matchAll(V1)) least = Math.min(least, Number(seconds) * 1000);
    const date = V4_DATE.exec(url);
    const seconds = V4_SECONDS.exec(url)?.[1];
    if (date && seconds) {
      const [, year, month, day, hour, minute, second] = date.map(Number);
      const signedMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
      least = Math.min(least, signedMs + Number(seconds) * 1000);
    }
  }
  return least;
}
