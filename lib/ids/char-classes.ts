/**
 * What a UTF-16 code unit can be part of, as bits, so that the classes seen in one run can be OR-ed together.
 * `SEPARATOR` is 0: whatever can stand neither in an ID nor in a word ends a run.
 */
export const SEPARATOR = 0;
/** `0-9 a-f` */
export const HEX = 1;
/** `A-F`: hexadecimal, but an ID is written small. */
export const CAPITAL_HEX = 2;
/** The other ASCII letters. */
export const LETTER = 4;
/** `-`: between the groups of a UUID and after `icepublic`. */
export const DASH = 8;
/** `.` and `_`: they join words and file names, and an ID is harvested from between them. */
export const JOINER = 16;
/** `*`, `…` and `•`: what people and documents put over part of an ID. */
export const MASK = 32;
/** Letters and digits beyond ASCII. They end an ID (`媒资bb1d…`) and belong to words. */
export const FOREIGN = 64;
/** Zero-width characters, soft hyphens and byte-order marks: invisible, so they are taken out, not obeyed. */
export const INVISIBLE = 128;

/** A run without any of these is punctuation and makes no token. */
export const WORD = HEX | CAPITAL_HEX | LETTER | FOREIGN;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a code unit. A character is looked at with a regular expression once, then remembered. */
export function classOf(code: number): number {
  const known = classes[code] ?? SEPARATOR;
  return known === UNKNOWN ? learn(code) : known;
}

function learn(code: number): number {
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classify(character: string): number {
  if (/[0-9a-f]/.test(character)) return HEX;
  if (/[A-F]/.test(character)) return CAPITAL_HEX;
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (character === '-') return DASH;
  if (/[._]/.test(character)) return JOINER;
  if (/[*\u2026\u2022]/.test(character)) return MASK;
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return INVISIBLE;
  // Half of a surrogate pair is an emoji or a rare ideograph: text, in any case.
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character) ? FOREIGN : SEPARATOR;
}
