/** A player must have time to begin: a URL that lives shorter than this is asked for anew. */
const LEAST_LIFE_SECONDS = 60;
/** A redirect is forgotten this long before its URL dies. */
const MARGIN_SECONDS = 30;
/** A URL without a known end may still be taken back by its owner. */
const MOST_CACHED_SECONDS = 300;

/** Whether a URL that expires at `expiry` (null: never, or unknown) lives long enough to send a browser to it. */
export function livesLongEnough(expiry: Date | null, now: Date): boolean {
  return secondsLeft(expiry, now) >= LEAST_LIFE_SECONDS;
}

/** Whether a URL is dead. */
export function isExpired(expiry: Date | null, now: Date): boolean {
  return secondsLeft(expiry, now) <= 0;
}

/** How many whole seconds a browser may remember the redirect to a URL; 0 when not at all. */
export function cacheSeconds(expiry: Date | null, now: Date): number {
  return Math.max(0, Math.min(MOST_CACHED_SECONDS, Math.floor(secondsLeft(expiry, now)) - MARGIN_SECONDS));
}

function secondsLeft(expiry: Date | null, now: Date): number {
  return expiry === null ? Infinity : (expiry.getTime() - now.getTime()) / 1000;
}
