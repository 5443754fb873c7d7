import { z } from 'zod';
import { ALONE, type Company, companySchema } from '@/lib/review/company';
import type { Decision } from '@/lib/review/decision';
import { decisionSchema } from '@/lib/review/decision-schema';
import { type Vocabulary, vocabularySchema } from '@/lib/review/labels';
import { postPatiently } from './patience';

/** A hidden tab gives its connection back after so long: a browser has six for all tabs of a server. */
const HIDDEN_MS = 30_000;
/** After a refusal; a lost connection the browser opens again by itself. */
const REOPEN_MS = 5000;
/** The server shows every ten seconds that it is alive; a connection that has died without a word shows nothing. */
const SILENT_MS = 25_000;
/** Well before a hold of 120 s ends. */
const RENEW_MS = 45_000;
/** Later, somebody looks at the asset already, and another one must not take its place under their hands. */
const SOON_MS = 1000;

const entriesSchema = z.array(decisionSchema);

interface Reader {
  /** The newest entry that the reader has. */
  afterSeq: () => number;
  onDecisions: (entries: Decision[]) => void;
}

/** What the server tells a tab about the review of its list as it happens, and the tab's own hold on an asset. */
export class LiveRecord {
  readonly #path: string;
  readonly #tab = crypto.randomUUID();
  readonly #listeners = new Set<() => void>();
  #company: Company = ALONE;
  #vocabulary: Vocabulary | null = null;
  #source: EventSource | null = null;
  #isOpen = false;
  #taking: Promise<void> = Promise.resolve();
  #retake: () => void = () => undefined;

  constructor(batchId: string) {
    this.#path = `/batches/${encodeURIComponent(batchId)}/review`;
  }

  /** Whether events arrive; while they do not, somebody has to look. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** For `useSyncExternalStore`. */
  readonly company = (): Company => this.#company;

  /** What verdicts can carry, once the server has told; for `useSyncExternalStore`. */
  readonly vocabulary = (): Vocabulary | null => this.#vocabulary;

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keeps a connection open while the page is visible. @returns how to end it */
  listen(reader: Reader): () => void {
    let hidden: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    // Where the events have got to, which may be behind the tab's own verdicts: one of these can uncover older ones.
    let heard: number | null = null;
    const open = () => {
      clearTimeout(hidden);
      if (this.#source) return;
      heard ??= reader.afterSeq();
      const source = new EventSource(`${this.#path}/events?tab=${this.#tab}&after=${heard}`);
      this.#source = source;
      source.onopen = () => {
        this.#isOpen = true;
        watch();
        // What the tab held was let go of with the connection before.
        this.#retake();
      };
      const reopenIn = (ms: number) => {
        clearTimeout(silence);
        silence = setTimeout(() => {
          stop();
          open();
        }, ms);
      };
      const watch = () => reopenIn(SILENT_MS);
      watch();
      source.onerror = () => {
        this.#isOpen = false;
        reopenIn(source.readyState === EventSource.CLOSED ? REOPEN_MS : SILENT_MS);
      };
      for (const name of ['alive', 'decisions', 'company', 'labels']) source.addEventListener(name, watch);
      source.addEventListener('decisions', ({ data, lastEventId }) => {
        heard = Number(lastEventId);
        reader.onDecisions(entriesSchema.parse(JSON.parse(data)));
      });
      source.addEventListener('company', ({ data }) => this.#publish(companySchema.parse(JSON.parse(data))));
      source.addEventListener('labels', ({ data }) => {
        this.#vocabulary = vocabularySchema.parse(JSON.parse(data));
        this.#tell();
      });
    };
    const stop = () => {
      clearTimeout(silence);
      this.#source?.close();
      this.#source = null;
      this.#isOpen = false;
    };
    const close = () => {
      clearTimeout(hidden);
      stop();
      this.#publish(ALONE);
    };
    const onVisibility = () => {
      if (document.visibilityState === 'visible') open();
      else hidden = setTimeout(close, HIDDEN_MS);
    };
    onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      close();
    };
  }

  /** Who else holds an asset. */
  holderOf(mediaId: string): string | null {
    return this.#company.held.find((hold) => hold.mediaId === mediaId)?.reviewer ?? null;
  }

  /**
   * Holds an asset while it is shown.
   * @param onAnswer told who else does at once, or null: nobody; what is found out later is only in `company`
   * @returns how to stop renewing; the next hold, or `release`, lets go of it
   */
  hold(mediaId: string, onAnswer: (heldBy: string | null) => void): () => void {
    const controller = new AbortController();
    const shownAt = performance.now();
    const take = async () => {
      if (document.visibilityState === 'hidden') return;
      const wish = { tab: this.#tab, mediaId };
      const response = await postPatiently(`${this.#path}/lease`, wish, controller.signal);
      const { heldBy } = answer.parse(await response.json());
      if (heldBy === null) return onAnswer(null);
      const held = this.#company.held.filter((hold) => hold.mediaId !== mediaId);
      this.#publish({ ...this.#company, held: [...held, { mediaId, reviewer: heldBy }] });
      if (performance.now() - shownAt < SOON_MS) onAnswer(heldBy);
    };
    // One after another, or an earlier one could arrive last and win. Without a hold the review goes on; should two
    // judge the same asset, they are told.
    const tryToTake = () => {
      this.#taking = this.#taking
        .then(() => (controller.signal.aborted ? undefined : take()))
        .catch(() => undefined);
    };
    tryToTake();
    this.#retake = tryToTake;
    const timer = setInterval(tryToTake, RENEW_MS);
    document.addEventListener('visibilitychange', tryToTake);
    return () => {
      controller.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tryToTake);
    };
  }

  /** Lets go of what the tab holds, also while the page is being closed. */
  readonly release = (): void => {
    navigator.sendBeacon(`${this.#path}/lease`, JSON.stringify({ tab: this.#tab, mediaId: null }));
  };

  #publish(company: Company): void {
    this.#company = company;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const answer = z.object({ heldBy: z.string().nullable() });
