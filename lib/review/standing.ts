import type { Decision, Verdict } from './decision';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws'>;

/**
 * What stands of a record, in its order: the entry of each asset that was made last and not withdrawn. Withdrawing an
 * entry brings back the one before it. An entry can be withdrawn only once, and a withdrawal not at all.
 */
export function standingDecisions<T extends Entry>(entries: readonly T[]): Map<string, T> {
  const withdrawn = new Set(
    entries.flatMap(({ kind, withdraws }) => (kind === 'withdraw' && withdraws ? [withdraws] : [])),
  );
  const standing = new Map<string, T>();
  for (const entry of entries)
    if (entry.kind !== 'withdraw' && !withdrawn.has(entry.id)) standing.set(entry.mediaId, entry);
  return standing;
}

/** The newest decision of a reviewer that can still be taken back, with all that was made in one go with it. */
export function lastUndoable<T extends Entry & Pick<Decision, 'bulkId' | 'reviewer'>>(
  entries: readonly T[],
  reviewer: string,
): T[] {
  const withdrawn = new Set(entries.map(({ withdraws }) => withdraws));
  const open = entries.filter(
    (entry) => entry.kind !== 'withdraw' && entry.reviewer === reviewer && !withdrawn.has(entry.id),
  );
  const last = open.at(-1);
  if (!last) return [];
  return last.bulkId === null ? [last] : open.filter(({ bulkId }) => bulkId === last.bulkId);
}

/** How many assets stand at each verdict. */
export function countVerdicts(standing: Iterable<{ kind: Decision['kind'] }>): Record<Verdict, number> {
  const counts = { approve: 0, reject: 0, escalate: 0, skip: 0 };
  for (const { kind } of standing) if (kind !== 'withdraw') counts[kind] += 1;
  return counts;
}
