import type { EnumKey } from '../assets/field-specs';
import type { Messages } from './messages';

/** The word for a value of an open enumeration; a value without a word is its own. */
export function enumWord(enums: Messages['enums'], key: EnumKey, value: string): string {
  const words: Readonly<Record<string, string>> = enums[key];
  const known = value.trim().toLowerCase();
  // hasOwn: a value named `constructor` is none of ours.
  return Object.hasOwn(words, known) ? (words[known] ?? value) : value;
}
