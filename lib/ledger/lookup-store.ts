import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import type { FailedId } from './failure-groups';
import { type InputLedger, type Ledger, toLedger } from './ledger';
import type { LookupEvent, LookupProgress, PlacedId } from './lookup-event';
import { createScheduler, type Schedule } from './publish-schedule';
import { type RowSource, RowView, type RowViewOptions } from './row-view';
import type { IdState } from './token-states';

/** One run of a lookup: the whole list, or the IDs of a retry. */
export interface LookupRun {
  total: number;
  /** IDs answered so far in this run. */
  settled: number;
  progress: LookupProgress | null;
  /** IDs a second, smoothed; null until two progress reports were seen. */
  idsPerSecond: number | null;
  /** Null until its stream says how it ended; it stays null when the stream broke. */
  outcome: 'complete' | 'cancelled' | null;
}

/** A reported ID of the smaller buckets. */
export interface AnsweredId extends PlacedId {
  requestId: string | null;
}

/** IDs answered that fill a screen. */
const SCREENFUL = 40;
/** How much the newest measurement weighs in `idsPerSecond`. */
const SMOOTHING = 0.25;

/**
 * Everything known about one list in this browser: each ID in exactly one bucket, the rows found, and how the
 * lookup is doing. The latest answer about an ID decides its bucket, with one exception: an asset that is on
 * screen stays when refreshing it fails, and is listed under `stale`.
 * Rows of an earlier visit (`addKnown`) are shown, and counted nowhere, until this visit's answer replaces them.
 * Rows are appended or replaced in place and never copied; readers are told at most once a frame, see `createScheduler`.
 */
export class LookupStore implements RowSource {
  readonly rows: (AssetRow | null)[] = [];
  readonly changes: number[] = [];
  readonly input: InputLedger;
  readonly #schedule: Schedule;
  readonly #places = new Map<string, number>();
  readonly #ignored = new Map<string, AnsweredId>();
  readonly #unaccounted = new Map<string, AnsweredId>();
  readonly #failed = new Map<string, FailedId>();
  readonly #stale = new Map<string, FailedId>();
  /** IDs whose row is of an earlier visit, and without an answer in this one. */
  readonly #known = new Set<string>();
  readonly #searchTexts: string[] = [];
  readonly #listeners = new Set<() => void>();
  #run: LookupRun | null = null;
  #version = 0;
  #published = false;
  /** Something changed while nobody listened. */
  #isUntold = false;

  constructor(input: InputLedger, schedule: Schedule = createScheduler()) {
    this.input = input;
    this.#schedule = schedule;
  }

  /** Takes in one event of a lookup or of a retry, in O(size of the event). */
  apply(event: LookupEvent): void {
    const settledBefore = this.#run?.settled ?? 0;
    switch (event.type) {
      case 'start':
        this.#run = { total: event.total, settled: 0, progress: null, idsPerSecond: null, outcome: null };
        break;
      case 'found':
        for (const row of event.rows) {
          this.#known.delete(row.id);
          this.#putRow(row);
        }
        this.#settle(event.rows.length);
        break;
      case 'ignored':
        for (const id of event.ids) this.#move(id.id, this.#ignored, { ...id, requestId: event.requestId });
        this.#settle(event.ids.length);
        break;
      case 'unaccounted':
        for (const id of event.ids)
          this.#move(id.id, this.#unaccounted, { ...id, requestId: event.requestId });
        this.#settle(event.ids.length);
        break;
      case 'failed':
        for (const id of event.ids) this.#fail({ ...id, failure: event.failure });
        this.#settle(event.ids.length);
        break;
      case 'progress':
        this.#report(event.progress);
        break;
      case 'end':
        this.#report(event.progress);
        if (this.#run) this.#run = { ...this.#run, outcome: event.outcome };
        if (this.ledger().pending === 0) this.dropKnown();
        break;
      default:
        event satisfies never;
    }
    const { settled = 0, total = 0 } = this.#run ?? {};
    // What somebody waits for: a run's first screenful, and that nothing is left.
    this.#publish(settled > settledBefore && (settledBefore < SCREENFUL || settled === total));
  }

  /** The account of every token. It sums at every moment (`ledgerSums`). */
  ledger(): Ledger {
    return toLedger(this.input, {
      found: this.#places.size - this.#known.size,
      ignored: this.#ignored.size,
      failed: this.#failed.size,
      unaccounted: this.#unaccounted.size,
    });
  }

  run(): LookupRun | null {
    return this.#run;
  }

  /** IDs in the response's IgnoredList, in the order of the paste. */
  ignored(): AnsweredId[] {
    return inPasteOrder(this.#ignored);
  }

  /** IDs in neither list of a successful response, in the order of the paste. */
  unaccounted(): AnsweredId[] {
    return inPasteOrder(this.#unaccounted);
  }

  /** IDs that were never answered, with what went wrong, in the order of the paste. */
  failed(): FailedId[] {
    return inPasteOrder(this.#failed);
  }

  /** IDs whose row is from an earlier answer because refreshing them failed, in the order of the paste. */
  stale(): FailedId[] {
    return inPasteOrder(this.#stale);
  }

  get staleCount(): number {
    return this.#stale.size;
  }

  /** The rows that this visit was answered with, in the order of the paste. */
  found(): AssetRow[] {
    return this.rows
      .filter((row) => row !== null)
      .filter(({ id }) => !this.#known.has(id))
      .sort((a, b) => a.position - b.position);
  }

  /** Rows on screen, those of an earlier visit among them, and how many these are. */
  get shownCount(): number {
    return this.#places.size;
  }

  get knownCount(): number {
    return this.#known.size;
  }

  /** What has become of an ID of the list. */
  stateOf(id: string): IdState {
    if (this.#places.has(id)) return this.#known.has(id) ? 'pending' : 'found';
    if (this.#ignored.has(id)) return 'ignored';
    if (this.#failed.has(id)) return 'failed';
    return this.#unaccounted.has(id) ? 'unaccounted' : 'pending';
  }

  /** Whether an ID has been answered, in any way. */
  isDecided(id: string): boolean {
    return this.stateOf(id) !== 'pending';
  }

  /** The answer about an ID without an asset. */
  answerTo(id: string): AnsweredId | FailedId | null {
    return this.#ignored.get(id) ?? this.#unaccounted.get(id) ?? this.#failed.get(id) ?? null;
  }

  rowOf(id: string): AssetRow | null {
    const place = this.placeOf(id);
    return place === null ? null : (this.rows[place] ?? null);
  }

  placeOf(id: string): number | null {
    return this.#places.get(id) ?? null;
  }

  searchText(place: number): string {
    return this.#searchTexts[place] ?? '';
  }

  createRowView(options: RowViewOptions): RowView {
    return new RowView(this, options);
  }

  /** For `useSyncExternalStore`: called at most once a frame, and soon if something changed while nobody listened. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#isUntold) this.#publish(true);
    return () => this.#listeners.delete(listener);
  };

  /** For `useSyncExternalStore`: changes with each publication. */
  readonly getVersion = (): number => this.#version;

  /** Notes in the rows what the browser learnt of them, by ID; what was noted under the name before is forgotten. */
  note<Name extends 'changes' | 'judgedAs'>(name: Name, notes: ReadonlyMap<string, AssetRow[Name]>): void {
    this.rows.forEach((row, place) => {
      const noted = row && notes.get(row.id);
      if (!row || row[name] === noted) return;
      this.rows[place] = { ...row, [name]: noted };
      this.changes.push(place);
    });
    this.#publish();
  }

  /** Shows rows of an earlier visit where there is no answer yet; `asOf` (ISO 8601) is when they were found. */
  addKnown(rows: readonly AssetRow[], asOf: string): void {
    for (const row of rows) {
      if (this.isDecided(row.id) || this.#known.has(row.id)) continue;
      this.#putRow({ ...row, asOf });
      this.#known.add(row.id);
    }
    this.#publish();
  }

  /** Takes away the rows of an earlier visit that have no answer. */
  dropKnown(): void {
    for (const id of [...this.#known]) this.#forget(id);
    this.#publish();
  }

  #putRow(row: AssetRow): void {
    const known = this.#places.get(row.id);
    const place = known ?? this.rows.length;
    if (known === undefined) {
      this.#forget(row.id);
      this.#places.set(row.id, place);
    } else {
      this.#stale.delete(row.id);
      this.changes.push(place);
    }
    this.rows[place] = row;
    // Folded as rows arrive, a few at a time: the first letter of a search would else fold them all at once.
    this.#searchTexts[place] = foldText([row.title, row.id, row.auditLabel, ...row.tags].join('\n'));
  }

  #fail(failed: FailedId): void {
    if (this.#places.has(failed.id) && !this.#known.has(failed.id)) this.#stale.set(failed.id, failed);
    else this.#move(failed.id, this.#failed, failed);
  }

  #move<T extends PlacedId>(id: string, bucket: Map<string, T>, entry: T): void {
    this.#forget(id);
    bucket.set(id, entry);
  }

  #forget(id: string): void {
    const place = this.#places.get(id);
    if (place !== undefined) {
      this.rows[place] = null;
      this.changes.push(place);
      this.#places.delete(id);
    }
    this.#known.delete(id);
    this.#ignored.delete(id);
    this.#unaccounted.delete(id);
    this.#failed.delete(id);
    this.#stale.delete(id);
  }

  #settle(count: number): void {
    if (this.#run)
      this.#run = { ...this.#run, settled: Math.min(this.#run.settled + count, this.#run.total) };
  }

  #report(progress: LookupProgress): void {
    const run = this.#run;
    if (!run) return;
    const measured = progress.elapsedMs > 0 ? (run.settled * 1000) / progress.elapsedMs : null;
    const idsPerSecond =
      measured === null || run.idsPerSecond === null
        ? measured
        : run.idsPerSecond + SMOOTHING * (measured - run.idsPerSecond);
    this.#run = { ...run, progress, idsPerSecond };
  }

  #publish(isUrgent = false): void {
    // A page that is being drawn does not listen yet: told of each change, React would begin it anew.
    this.#isUntold = this.#listeners.size === 0;
    if (this.#isUntold || (this.#published && !isUrgent)) return;
    this.#published = true;
    this.#schedule(() => {
      this.#published = false;
      this.#version += 1;
      for (const listener of this.#listeners) listener();
    }, isUrgent);
  }
}

function inPasteOrder<T extends PlacedId>(bucket: ReadonlyMap<string, T>): T[] {
  return [...bucket.values()].sort((a, b) => a.position - b.position);
}
