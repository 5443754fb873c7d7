import { assetPath } from './addresses';

/**
 * The `t` of a link to a moment, in seconds: `42`, `42.5`, `1:02`, `1:02:03.5`, `62s`. Null for anything else.
 */
export function parseMoment(text: string): number | null {
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,4}):(?=\d\d?(?:\D|$)))?(\d{1,6}(?:\.\d{1,3})?)s?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The link to a moment of an asset, to a tenth of a second: no signature, no key, nothing of the session. */
export function momentPath(mediaId: string, region: string | null, seconds: number): string {
  const path = assetPath(mediaId, region);
  const t = Math.round(seconds * 10) / 10;
  return `${path}${path.includes('?') ? '&' : '?'}t=${t}`;
}

/** A second as a clock shows it, cut and never rounded up: `0:42`, `1:02:03`; with tenths `0:42.5`. */
export function formatMoment(seconds: number, withTenths = false): string {
  // 4.6 × 10 is 45.999… in floating point.
  const tenths = Math.floor(Math.max(0, seconds) * 10 + 1e-6);
  const whole = Math.floor(tenths / 10);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  const clock = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
  return withTenths ? `${clock}.${tenths % 10}` : clock;
}
