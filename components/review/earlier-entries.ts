import type { Decision } from '@/lib/review/decision';
import { type EntriesAnswer, entriesAnswer, MOST_ABOUT } from '@/lib/review/entries-answer';
import { alsoJudged } from '@/lib/review/others';
import type { Outbox } from '@/lib/review/outbox';
import { patience } from './patience';

interface EarlierOptions {
  batchId: string;
  reviewer: string;
  outbox: () => Outbox;
  /** Told of verdicts of others that were found on assets where the reviewer's own came late. */
  onAlso: (entries: Decision[]) => void;
}

/**
 * Fetches the entries from before this page was opened, which it knows only as what stands: about an asset that is
 * looked at, and what the reviewer can take back. Where the server is away, the page goes on without them.
 */
export class EarlierEntries {
  readonly #path: string;
  readonly #outbox: () => Outbox;
  readonly #reviewer: string;
  readonly #onAlso: (entries: Decision[]) => void;
  readonly #wanted = new Set<string>();
  readonly #late = new Set<string>();
  #asking: Promise<void> | null = null;
  #own: Promise<void> | null = null;

  constructor({ batchId, reviewer, outbox, onAlso }: EarlierOptions) {
    this.#path = `/batches/${encodeURIComponent(batchId)}/review/entries`;
    this.#reviewer = reviewer;
    this.#outbox = outbox;
    this.#onAlso = onAlso;
  }

  /** Has all entries about these assets fetched, unless they are known. */
  want(mediaIds: readonly string[]): void {
    for (const id of mediaIds) if (this.#outbox().isPartial(id)) this.#wanted.add(id);
    if (this.#wanted.size === 0) return;
    this.#asking ??= this.#askAbout().finally(() => {
      this.#asking = null;
    });
  }

  /** As `want`, and tells what others have said of these. */
  wantLate(mediaIds: readonly string[]): void {
    for (const id of mediaIds) this.#late.add(id);
    this.want(mediaIds);
  }

  /** Resolves when the decision that an undo takes back is known, or when it cannot be had now. */
  async lastOwn(): Promise<void> {
    this.#own ??= this.#askOwn().finally(() => {
      this.#own = null;
    });
    await this.#own;
  }

  async #askAbout(): Promise<void> {
    while (this.#wanted.size > 0) {
      const about = [...this.#wanted].slice(0, MOST_ABOUT);
      for (const id of about) this.#wanted.delete(id);
      const answer = await this.#ask({ about });
      if (!answer) continue;
      const news = answer.entries.filter(({ mediaId }) => this.#late.has(mediaId));
      this.#onAlso(alsoJudged(news, this.#outbox().standing, this.#reviewer));
      this.#outbox().complete(answer.mediaIds, answer.entries);
    }
  }

  async #askOwn(): Promise<void> {
    for (;;) {
      const { ownBefore, knowsLastOwn } = this.#outbox();
      if (ownBefore === null || knowsLastOwn) return;
      const answer = await this.#ask({ ownBefore });
      if (!answer) return;
      this.#outbox().complete(answer.mediaIds, answer.entries, answer.before);
    }
  }

  async #ask(question: { about: string[] } | { ownBefore: number }): Promise<EntriesAnswer | null> {
    try {
      const request = { method: 'POST', body: JSON.stringify(question), signal: patience() };
      const response = await fetch(this.#path, request);
      return response.ok ? entriesAnswer.parse(await response.json()) : null;
    } catch {
      return null;
    }
  }
}
