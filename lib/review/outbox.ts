import type { Decision, NewDecision } from './decision';
import { hasOwn, type PackedPast, pastAt } from './packed-past';
import { Standing } from './standing';

/** Where unsent decisions of a list outlive the tab; all tabs of a browser share it. */
export interface Keep {
  /** Those of every tab, in the order they were made. */
  read(): Promise<NewDecision[]>;
  /** Begins to write before it returns. */
  add(drafts: readonly NewDecision[]): void;
  remove(ids: readonly string[]): Promise<void>;
}

export type OutboxState = 'saved' | 'saving' | 'unsaved' | 'refused';

interface OutboxOptions {
  keep: Keep;
  /** Lets one tab send at a time. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Rejects when the record could not be reached or refused. */
  send: (drafts: readonly NewDecision[]) => Promise<readonly Decision[]>;
  /** Whether an error of `send` says that the decisions themselves cannot be recorded, now or later. */
  isRefusal: (error: unknown) => boolean;
  /** Told of every change. */
  onChange: () => void;
  /** What the record holds to begin with. */
  past: PackedPast;
  /** An asset's place in the list; null while it is not known. */
  placeOf: (mediaId: string) => number | null;
  /** Told of assets about which an earlier entry was taken back, so that all entries about them are needed. */
  onPartial: (mediaIds: readonly string[]) => void;
  /** Told of assets on which a verdict was recorded that an earlier tab had left: others may have judged them since. */
  onLate: (mediaIds: readonly string[]) => void;
  /** Whose decisions are made here. */
  reviewer: string;
}

/** An entry of the record, or one that will be. */
export type Entry = NewDecision & Pick<Decision, 'reviewer'>;

const MOST_AT_ONCE = 200;
/** The place of what is unsent: after everything that is recorded. */
const UNSENT_PLACE = 2 ** 40;

/**
 * The decisions of a list in this tab: what the record holds, then what is still to be sent, in order and without the
 * next waiting for it. What is not acknowledged stays in `keep`, and whichever tab sends next sends it; its ID keeps it
 * from being recorded twice.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #recorded = new Map<string, Decision>();
  readonly #refused = new Set<string>();
  /** What was left by a tab before. */
  readonly #late = new Set<string>();
  #standing: Standing<Entry>;
  #unsent: NewDecision[] = [];
  #state: OutboxState = 'saved';
  #isSending = false;
  #lastSeq: number;
  #places = 0;
  /** From this entry on, all of the reviewer's own are known. */
  #ownFrom: number;

  constructor(options: OutboxOptions) {
    const { lastSeq, letters } = options.past;
    this.#options = options;
    this.#standing = new Standing((mediaId) => this.#pastOf(mediaId));
    this.#lastSeq = lastSeq;
    this.#ownFrom = hasOwn(letters) ? lastSeq + 1 : 0;
  }

  get state(): OutboxState {
    return this.#state;
  }

  get unsentCount(): number {
    return this.#unsent.length;
  }

  /** What stands of the record, and of what will be in it under the name of the reviewer. */
  get standing(): Standing<Entry> {
    return this.#standing;
  }

  /** Up to this entry the record is known here; what was sent from here may be further on, and others' between. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Before this entry the reviewer may have made others that are not known here; null when there are none. */
  get ownBefore(): number | null {
    return this.#ownFrom > 0 ? this.#ownFrom : null;
  }

  /** Whether there are earlier entries about an asset that are not known, or may be: its place in the list is not. */
  isPartial(mediaId: string): boolean {
    const { past, placeOf } = this.#options;
    if (this.#standing.whole.has(mediaId)) return false;
    const place = placeOf(mediaId);
    return place === null ? past.letters !== '' : pastAt(past.letters, place) !== null;
  }

  /** Whether the decision that an undo takes back is known, or that there is none. */
  get knowsLastOwn(): boolean {
    return (this.#standing.lastPlace(this.#options.reviewer) ?? 0) >= this.#ownFrom;
  }

  get canUndo(): boolean {
    return this.#ownFrom > 0 || this.#standing.lastPlace(this.#options.reviewer) !== null;
  }

  /**
   * Takes in all that the record holds about some assets.
   * @param ownBefore given when with these all of the reviewer's own from there on are known; null: all
   */
  complete(mediaIds: readonly string[], entries: readonly Decision[], ownBefore?: number | null): void {
    this.#take(entries);
    this.#standing.complete(mediaIds);
    if (ownBefore !== undefined) this.#ownFrom = ownBefore ?? 0;
    this.#options.onChange();
  }

  /** Takes in what the record holds after `lastSeq`. */
  learn(entries: readonly Decision[]): void {
    if (entries.length === 0) return;
    this.#take(entries);
    for (const { seq } of entries) this.#lastSeq = Math.max(this.#lastSeq, seq);
    this.#options.onChange();
  }

  /** Keeps decisions and begins to send them. */
  add(drafts: readonly NewDecision[]): void {
    this.#options.keep.add(drafts);
    this.#unsent.push(...drafts);
    for (const draft of drafts) this.#putUnsent(draft);
    this.#set('saving');
    void this.flush();
  }

  /** Sends what is unsent, by this tab or by others that were closed, until nothing is or a sending fails. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    if (this.#sendable().length > 0) this.#set('saving');
    try {
      // What was added while the last answer was on its way is sent, too.
      do await this.#options.alone(() => this.#sendAll());
      while (this.#sendable().length > 0);
      this.#set(this.#unsent.length > 0 ? 'refused' : 'saved');
    } catch {
      this.#set('unsaved');
    } finally {
      this.#isSending = false;
    }
  }

  /** Forgets the decisions that the record refused. */
  async discardRefused(): Promise<void> {
    await this.#options.keep.remove([...this.#refused]);
    this.#unsent = this.#unsent.filter(({ id }) => !this.#refused.has(id));
    this.#refused.clear();
    this.#standing = new Standing((mediaId) => this.#pastOf(mediaId), this.#standing.whole);
    this.#take([...this.#recorded.values()]);
    for (const draft of this.#unsent) this.#putUnsent(draft);
    this.#set(this.#unsent.length > 0 ? 'unsaved' : 'saved');
  }

  async #sendAll(): Promise<void> {
    await this.#restore();
    for (let next = this.#sendable(); next.length > 0; next = this.#sendable()) {
      this.#set('saving');
      const recorded = await this.#sendSome(next);
      this.#take(recorded);
      const late = recorded.filter(({ id, kind }) => kind !== 'withdraw' && this.#late.has(id));
      if (late.length > 0) this.#options.onLate(late.map(({ mediaId }) => mediaId));
      await this.#options.keep.remove(recorded.map(({ id }) => id));
    }
  }

  /** Sends so many; when the record refuses them, one after another, so that one bad decision does not hold up the rest. */
  async #sendSome(drafts: readonly NewDecision[]): Promise<readonly Decision[]> {
    const { send, isRefusal } = this.#options;
    try {
      return await send(drafts);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [only] = drafts;
      if (drafts.length === 1 && only) {
        this.#refused.add(only.id);
        return [];
      }
      const recorded: Decision[] = [];
      for (const draft of drafts) recorded.push(...(await this.#sendSome([draft])));
      return recorded;
    }
  }

  /** Takes up what other tabs have left, in the order it was made, before what is only here. */
  async #restore(): Promise<void> {
    const kept = (await this.#options.keep.read()).filter(({ id }) => !this.#recorded.has(id));
    const known = new Set(this.#unsent.map(({ id }) => id));
    const left = kept.filter(({ id }) => !known.has(id));
    if (left.length === 0) return;
    for (const { id } of left) this.#late.add(id);
    const inKeep = new Set(kept.map(({ id }) => id));
    this.#unsent = [...kept, ...this.#unsent.filter(({ id }) => !inKeep.has(id))];
    for (const draft of this.#unsent) this.#putUnsent(draft);
    this.#askFor(this.#unsent);
    this.#options.onChange();
  }

  #sendable(): NewDecision[] {
    return this.#unsent.filter(({ id }) => !this.#refused.has(id)).slice(0, MOST_AT_ONCE);
  }

  #take(recorded: readonly Decision[]): void {
    for (const entry of recorded) {
      this.#recorded.set(entry.id, entry);
      this.#standing.put(entry, entry.seq);
    }
    this.#askFor(recorded);
    if (this.#unsent.length > 0) this.#unsent = this.#unsent.filter(({ id }) => !this.#recorded.has(id));
  }

  #putUnsent(draft: NewDecision): void {
    this.#places += 1;
    this.#standing.put({ ...draft, reviewer: this.#options.reviewer }, UNSENT_PLACE + this.#places);
  }

  /** An earlier entry that is taken back may have hidden another. */
  #askFor(entries: readonly NewDecision[]): void {
    const partial = entries.filter(({ kind, mediaId }) => kind === 'withdraw' && this.isPartial(mediaId));
    if (partial.length > 0) this.#options.onPartial([...new Set(partial.map(({ mediaId }) => mediaId))]);
  }

  #pastOf(mediaId: string) {
    const { past, placeOf } = this.#options;
    const place = placeOf(mediaId);
    return place === null ? null : pastAt(past.letters, place);
  }

  #set(state: OutboxState): void {
    if (this.#state === state && state !== 'saving') return;
    this.#state = state;
    this.#options.onChange();
  }
}
