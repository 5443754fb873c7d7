import type { Decision, NewDecision } from './decision';

/** Where unsent decisions outlive the tab. */
export interface Keep {
  read(): NewDecision[];
  write(drafts: readonly NewDecision[]): void;
}

export type OutboxState = 'saved' | 'saving' | 'unsaved';

interface OutboxOptions {
  keep: Keep;
  /** Rejects when the record could not be reached or refused. */
  send: (drafts: readonly NewDecision[]) => Promise<readonly Decision[]>;
  /** Told of every change. */
  onChange: () => void;
  /** What the record holds to begin with. */
  recorded: readonly Decision[];
}

/** An entry of the record, or one that will be. */
export type Entry = NewDecision & Pick<Decision, 'reviewer'>;

const MOST_AT_ONCE = 200;

/**
 * The decisions of a list in this tab: what the record holds, then what is still to be sent, in order and without the
 * next waiting for it. What is not acknowledged stays in `keep` and is sent again; its ID keeps it from being recorded
 * twice.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #recorded = new Map<string, Decision>();
  #unsent: NewDecision[] = [];
  #state: OutboxState = 'saved';
  #isSending = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    for (const entry of options.recorded) this.#recorded.set(entry.id, entry);
  }

  /** Takes up what an earlier tab left unsent, before what was added here. */
  restore(): void {
    const known = new Set([...this.#recorded.keys(), ...this.#unsent.map(({ id }) => id)]);
    const left = this.#options.keep.read().filter(({ id }) => !known.has(id));
    if (left.length === 0) return;
    this.#unsent = [...left, ...this.#unsent];
    this.#set('unsaved');
  }

  get state(): OutboxState {
    return this.#state;
  }

  get unsentCount(): number {
    return this.#unsent.length;
  }

  /** The newest entry of the record that is known here; 0 before there is one. */
  get lastSeq(): number {
    let last = 0;
    for (const { seq } of this.#recorded.values()) last = Math.max(last, seq);
    return last;
  }

  /** Everything in order: the record, then what will be in it under the name of `reviewer`. */
  entries(reviewer: string): Entry[] {
    const recorded = [...this.#recorded.values()].sort((a, b) => a.seq - b.seq);
    return [...recorded, ...this.#unsent.map((draft) => ({ ...draft, reviewer }))];
  }

  /** Takes in entries of the record, its own or those of others. */
  learn(entries: readonly Decision[]): void {
    if (entries.length === 0) return;
    for (const entry of entries) this.#recorded.set(entry.id, entry);
    this.#unsent = this.#unsent.filter(({ id }) => !this.#recorded.has(id));
    this.#options.keep.write(this.#unsent);
    this.#options.onChange();
  }

  /** Keeps decisions and begins to send them. */
  add(drafts: readonly NewDecision[]): void {
    this.#unsent = [...this.#unsent, ...drafts];
    this.#options.keep.write(this.#unsent);
    this.#options.onChange();
    void this.flush();
  }

  /** Sends what is unsent, until nothing is or a sending fails. */
  async flush(): Promise<void> {
    if (this.#isSending || this.#unsent.length === 0) return;
    this.#isSending = true;
    this.#set('saving');
    try {
      while (this.#unsent.length > 0) {
        this.learn(await this.#options.send(this.#unsent.slice(0, MOST_AT_ONCE)));
      }
      this.#set('saved');
    } catch {
      this.#set('unsaved');
    } finally {
      this.#isSending = false;
    }
  }

  #set(state: OutboxState): void {
    this.#state = state;
    this.#options.onChange();
  }
}
