import type { Decision } from './decision';

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/**
 * The text whose SHA-256 is an entry's `hash`: the hash of the entry before, a newline, and the entry's values as a JSON
 * array in this order. Whoever has an export can compute it with any tool.
 */
export function hashedText(entry: Omit<Decision, 'hash'>): string {
  const { evidence } = entry;
  return `${entry.previousHash}\n${JSON.stringify([
    entry.seq,
    entry.id,
    entry.batchId,
    entry.mediaId,
    entry.kind,
    entry.withdraws,
    entry.bulkId,
    entry.labels,
    entry.reason,
    entry.comment,
    evidence && [evidence.sheet, evidence.cell, evidence.seconds, evidence.file],
    entry.auditStatus,
    entry.reviewer,
    entry.decidedAt,
    entry.recordedAt,
  ])}`;
}

/** Where a record stops being what was written, and why. */
export interface Break {
  seq: number;
  why: 'hash' | 'previousHash' | 'seq';
}

/**
 * The first broken entry of a record, or null when it is whole. It may begin anywhere; from there on nothing may be
 * missing, but of a part. The end is not protected: an export that leaves out the newest entries is whole.
 * @param isPart entries may be missing between others; each, and the chain where they follow each other, is checked still
 */
export function firstBreak(
  entries: readonly Decision[],
  sha256: (text: string) => string,
  isPart = false,
): Break | null {
  let before: Decision | null = null;
  for (const entry of entries) {
    const { seq } = entry;
    const next: number = before ? before.seq + 1 : 1;
    if (before && !isPart ? seq !== next : seq < next) return { seq, why: 'seq' };
    const expected: string | null = seq !== next ? null : before ? before.hash : GENESIS;
    if (expected !== null && entry.previousHash !== expected) return { seq, why: 'previousHash' };
    if (sha256(hashedText(entry)) !== entry.hash) return { seq, why: 'hash' };
    before = entry;
  }
  return null;
}
