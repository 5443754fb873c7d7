import type { Decision, Verdict } from './decision';
import type { PastVerdict } from './packed-past';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws'>;
type Undoable = Entry & Pick<Decision, 'bulkId' | 'reviewer'>;

/**
 * What stands of a record, in its order: the entry of each asset that was made last and not withdrawn. Withdrawing an
 * entry brings back the one before it. An entry can be withdrawn only once, and a withdrawal not at all.
 */
export function standingDecisions<T extends Entry>(entries: readonly T[]): Map<string, T> {
  const withdrawn = withdrawnBy(entries);
  const standing = new Map<string, T>();
  for (const entry of entries)
    if (entry.kind !== 'withdraw' && !withdrawn.has(entry.id)) standing.set(entry.mediaId, entry);
  return standing;
}

/** The newest decision of a reviewer that can still be taken back, with all that was made in one go with it. */
export function lastUndoable<T extends Undoable>(entries: readonly T[], reviewer: string): T[] {
  const withdrawn = withdrawnBy(entries);
  return lastGo(
    entries.filter(
      (entry) => entry.kind !== 'withdraw' && entry.reviewer === reviewer && !withdrawn.has(entry.id),
    ),
  );
}

function withdrawnBy(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ kind, withdraws }) => (kind === 'withdraw' && withdraws ? [withdraws] : [])),
  );
}

/** The last one of decisions that stand, with those of its bulk. */
function lastGo<T extends Pick<Decision, 'bulkId'>>(open: readonly T[]): T[] {
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

interface Placed<T> {
  entry: T;
  place: number;
}

/** What stood of an asset before the entries that were put in. */
type Past = (mediaId: string) => PastVerdict | null;

/**
 * `standingDecisions` and `lastUndoable` of a record that grows: an entry costs as much as its asset has verdicts, not
 * as much as the record is long. Entries may come in any order, and again at another place; what counts is the place.
 * Of what was before, only the verdicts need be known (`past`), until an asset's earlier entries are put in as well.
 */
export class Standing<T extends Undoable> {
  /** Media IDs whose verdict changed, in the order it happened; only appended to. */
  readonly changes: string[] = [];
  readonly #decisions = new Map<string, Placed<T>>();
  readonly #withdrawn = new Set<string>();
  /** Decisions that were not withdrawn, in their order. */
  readonly #byAsset = new Map<string, Placed<T>[]>();
  readonly #byReviewer = new Map<string, Placed<T>[]>();
  /** Assets whose earlier entries were put in, too. */
  readonly #whole: Set<string>;
  readonly #past: Past;

  constructor(past: Past = () => null, whole: Iterable<string> = []) {
    this.#past = past;
    this.#whole = new Set(whole);
  }

  /** The entry that stands of an asset, when it is known. */
  get(mediaId: string): T | undefined {
    return this.#byAsset.get(mediaId)?.at(-1)?.entry;
  }

  /** The verdict that stands of an asset; null while it is open. */
  kindOf(mediaId: string): Verdict | null {
    const kind = this.get(mediaId)?.kind ?? this.#pastOf(mediaId)?.kind;
    return kind === undefined || kind === 'withdraw' ? null : kind;
  }

  has(mediaId: string): boolean {
    return this.kindOf(mediaId) !== null;
  }

  /** Whether an asset waits for a verdict of this reviewer: what others have skipped was left to the rest. */
  isOpenFor(mediaId: string, reviewer: string): boolean {
    const kind = this.kindOf(mediaId);
    return kind === null || (kind === 'skip' && !this.hasSpoken(mediaId, reviewer));
  }

  /** Whether somebody has judged an asset; of the past only the reader's own verdicts are told apart. */
  hasSpoken(mediaId: string, reviewer: string): boolean {
    return (
      this.#pastOf(mediaId)?.isOwn === true || this.of(mediaId).some((entry) => entry.reviewer === reviewer)
    );
  }

  /** From now on every entry about these assets is known: those that were put in. */
  complete(mediaIds: Iterable<string>): void {
    for (const mediaId of mediaIds) {
      this.#whole.add(mediaId);
      this.changes.push(mediaId);
    }
  }

  /** The assets that were completed. */
  get whole(): ReadonlySet<string> {
    return this.#whole;
  }

  /** The decisions on an asset that were not withdrawn, in their order. */
  of(mediaId: string): T[] {
    return (this.#byAsset.get(mediaId) ?? []).map(({ entry }) => entry);
  }

  /** Takes an entry in, or moves it: what was unsent at the end of the record has a place in its midst when recorded. */
  put(entry: T, place: number): void {
    if (entry.kind === 'withdraw') this.#withdraw(entry.withdraws);
    else this.#decide({ entry, place });
  }

  /** The place of a reviewer's newest decision that was not withdrawn; null when none is known. */
  lastPlace(reviewer: string): number | null {
    return this.#byReviewer.get(reviewer)?.at(-1)?.place ?? null;
  }

  /** As the function of this name. */
  lastUndoable(reviewer: string): T[] {
    return lastGo(this.recent(reviewer, Number.POSITIVE_INFINITY));
  }

  /** The newest decisions of a reviewer that were not withdrawn, oldest first. */
  recent(reviewer: string, count: number): T[] {
    return (this.#byReviewer.get(reviewer) ?? []).slice(-count).map(({ entry }) => entry);
  }

  #pastOf(mediaId: string): PastVerdict | null {
    return this.#whole.has(mediaId) ? null : this.#past(mediaId);
  }

  #decide(placed: Placed<T>): void {
    const { entry } = placed;
    const before = this.#decisions.get(entry.id);
    this.#decisions.set(entry.id, placed);
    if (this.#withdrawn.has(entry.id)) return;
    if (before) this.#takeOut(before);
    insert(this.#byAsset, entry.mediaId, placed);
    insert(this.#byReviewer, entry.reviewer, placed);
    this.changes.push(entry.mediaId);
  }

  #withdraw(id: string | null): void {
    if (id === null || this.#withdrawn.has(id)) return;
    this.#withdrawn.add(id);
    const placed = this.#decisions.get(id);
    if (!placed) return;
    this.#takeOut(placed);
    this.changes.push(placed.entry.mediaId);
  }

  #takeOut(placed: Placed<T>): void {
    remove(this.#byAsset, placed.entry.mediaId, placed);
    remove(this.#byReviewer, placed.entry.reviewer, placed);
  }
}

/** New entries belong at the end, or near it. */
function insert<T>(lists: Map<string, Placed<T>[]>, key: string, placed: Placed<T>): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.splice(list.findLastIndex(({ place }) => place < placed.place) + 1, 0, placed);
}

function remove<T>(lists: Map<string, Placed<T>[]>, key: string, placed: Placed<T>): void {
  const list = lists.get(key) ?? [];
  const index = list.lastIndexOf(placed);
  if (index >= 0) list.splice(index, 1);
  if (list.length === 0) lists.delete(key);
}
