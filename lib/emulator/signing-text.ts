import { createHash, timingSafeEqual } from 'node:crypto';

/** What the emulator's verifiers share among themselves, and with no signer. Pure. */

/** RFC 3986: everything but letters, digits and `-_.~` is percent-encoded, in capitals. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Whether both texts are equal, in a time that tells nothing about where they differ. */
export function equalInConstantTime(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The order of code units, as signing specifications sort; `localeCompare` would put `a` before `B`. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
