import type { Verdict } from './decision';

/**
 * What stands of a list's record, a character an asset: a hundred thousand verdicts are a hundred thousand characters,
 * and no megabytes. Who said what, and why, is asked for asset by asset.
 */
export interface PackedPast {
  /** Up to this entry the record was read; 0: there is none. */
  lastSeq: number;
  /** By the assets' places in the list, from 0; what is beyond the end is open. */
  letters: string;
}

/** What stood of an asset before the entries that are known. */
export interface PastVerdict {
  kind: Verdict;
  /** Whether the reader is among those who judged it. */
  isOwn: boolean;
}

/** A decision that was not withdrawn. */
interface LiveEntry {
  mediaId: string;
  kind: Verdict;
  reviewer: string;
}

const OPEN = '.';
const LETTERS: Record<Verdict, string> = { approve: 'a', reject: 'r', escalate: 'e', skip: 's' };
const VERDICT_OF: Readonly<Record<string, Verdict>> = { a: 'approve', r: 'reject', e: 'escalate', s: 'skip' };

/**
 * @param ids the list's IDs in its order
 * @param live in the order of the record
 * @param reviewer whose own verdicts are marked
 */
export function packPast(ids: readonly string[], live: readonly LiveEntry[], reviewer: string): string {
  const past = new Map<string, PastVerdict>();
  for (const { mediaId, kind, reviewer: by } of live)
    past.set(mediaId, { kind, isOwn: by === reviewer || past.get(mediaId)?.isOwn === true });
  const letters = ids.map((id) => {
    const verdict = past.get(id);
    if (!verdict) return OPEN;
    return verdict.isOwn ? LETTERS[verdict.kind].toUpperCase() : LETTERS[verdict.kind];
  });
  const end = letters.findLastIndex((letter) => letter !== OPEN) + 1;
  return letters.slice(0, end).join('');
}

/** The verdict at a place of the list; null when the asset is open. */
export function pastAt(letters: string, position: number): PastVerdict | null {
  const letter = letters[position] ?? OPEN;
  const kind = VERDICT_OF[letter.toLowerCase()];
  return kind ? { kind, isOwn: letter !== letter.toLowerCase() } : null;
}

/** Whether the reader has verdicts of their own in it. */
export function hasOwn(letters: string): boolean {
  return /[A-Z]/.test(letters);
}
