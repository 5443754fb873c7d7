import { type EntriesAnswer, entriesAnswer, MOST_ABOUT } from '@/lib/review/entries-answer';
import { alsoJudged, othersOn } from '@/lib/review/others';
import type { Entry, Outbox } from '@/lib/review/outbox';
import { postPatiently } from './patience';

interface EarlierOptions {
  batchId: string;
  reviewer: string;
  outbox: () => Outbox;
  /** Told of verdicts of others that were found on assets where the reviewer's own came late. */
  onAlso: (entries: readonly Entry[]) => void;
}

/**
 * Fetches the entries from before this page was opened, which it knows only as what stands: about an asset that is
 * looked at, and what the reviewer can take back. Where the server is away, the page goes on without them.
 */
export class EarlierEntries {
  readonly #path: string;
  readonly #outbox: () => Outbox;
  readonly #reviewer: string;
  readonly #onAlso: (entries: readonly Entry[]) => void;
  readonly #wanted = new Set<string>();
  readonly #late = new Set<string>();
  /** Others' verdicts on late ones that were known already, and not told. */
  readonly #untold: Entry[] = [];
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
    if (this.#wanted.size > 0) this.#begin();
  }

  #begin(): void {
    this.#asking ??= this.#askAbout().finally(() => {
      this.#asking = null;
    });
  }

  /** As `want`, and tells what others have said of these. */
  wantLate(mediaIds: readonly string[]): void {
    const outbox = this.#outbox();
    for (const id of mediaIds) {
      this.#late.add(id);
      if (outbox.isPartial(id)) this.#wanted.add(id);
      else this.#untold.push(...othersOn(outbox.standing.of(id), id, this.#reviewer));
    }
    this.#begin();
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
      this.#untold.push(...alsoJudged(news, this.#outbox().standing, this.#reviewer));
      this.#outbox().complete(answer.mediaIds, answer.entries);
    }
    this.#onAlso(this.#untold.splice(0));
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
      const response = await postPatiently(this.#path, question);
      return response.ok ? entriesAnswer.parse(await response.json()) : null;
    } catch {
      return null;
    }
  }
}
