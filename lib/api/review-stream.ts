import 'server-only';
import { loadVocabulary } from '../db/labels';
import { attendReview, leaveReview, loadCompany, releaseLeases } from '../db/review-company';
import { loadVisibleNews } from '../db/review-plans';
import { LABELS_TOPIC, signals } from '../db/signals';
import { log } from '../log';
import { singleton } from '../singleton';

/** How often a quiet stream shows that it is alive, and looks by itself: a hold ends without a signal. */
const BEAT_MS = 10_000;

interface ReviewStreamOptions {
  batchId: string;
  reviewer: string;
  tab: string;
  /** The newest entry that the reader has; 0 for none. */
  afterSeq: number;
  signal: AbortSignal;
}

/**
 * What happens in a list's review, as server-sent events for as long as somebody reads: `decisions` (entries of the
 * record in their order; the event's ID says up to which number it was read), `company` and `labels` (see `Company` and
 * `Vocabulary`, whole each time they changed), `alive` when there is nothing else to tell. Reading it is being present, and who stops lets go of what they held: a tab that is killed says nothing.
 */
export async function* reviewStream(options: ReviewStreamOptions): AsyncGenerator<Uint8Array> {
  const { batchId, reviewer, tab, signal } = options;
  const bell = new Bell();
  const stops = [batchId, LABELS_TOPIC].map((topic) => signals().on(topic, () => bell.ring()));
  const encode = (text: string) => new TextEncoder().encode(text);
  let { afterSeq } = options;
  const told = new Map<string, string>();
  let attendedAt = 0;
  const readers = singleton('review-readers', () => new Map<string, symbol>());
  const self = Symbol(tab);
  readers.set(tab, self);
  const end = AbortSignal.any([signal, serverEnd()]);
  end.addEventListener('abort', () => bell.ring(), { once: true });
  try {
    while (!end.aborted) {
      if (performance.now() - attendedAt >= BEAT_MS || attendedAt === 0) {
        await attendReview({ batchId, tab, reviewer });
        if (attendedAt === 0) signals().emit(batchId);
        attendedAt = performance.now();
      }
      const { entries, lastSeq } = await loadVisibleNews({ batchId, reviewer, afterSeq });
      afterSeq = lastSeq;
      if (entries.length > 0) yield encode(eventText('decisions', JSON.stringify(entries), afterSeq));
      let isNews = entries.length > 0;
      const state = { company: await loadCompany(batchId, reviewer), labels: await loadVocabulary() };
      for (const [name, value] of Object.entries(state)) {
        const json = JSON.stringify(value);
        if (told.get(name) === json) continue;
        told.set(name, json);
        isNews = true;
        yield encode(eventText(name, json));
      }
      if (!isNews) yield encode(eventText('alive', '{}'));
      await bell.wait(BEAT_MS);
    }
  } finally {
    for (const stop of stops) stop();
    // A browser that has come back reads another stream by now, and has not left.
    if (readers.get(tab) === self) {
      readers.delete(tab);
      await leave({ batchId, tab });
    }
  }
}

/** Aborted when the server is asked to end: it waits for open answers, and these would never end by themselves. */
function serverEnd(): AbortSignal {
  return singleton('server-end', () => {
    const controller = new AbortController();
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => controller.abort());
    return controller;
  }).signal;
}

async function leave(who: { batchId: string; tab: string }): Promise<void> {
  try {
    await leaveReview(who.tab);
    await releaseLeases(who);
  } catch (error) {
    // Both end by themselves before long.
    log().warn({ err: error }, 'a reviewer who left is still listed');
  }
  signals().emit(who.batchId);
}

/** JSON has no line break of its own, so one `data` line holds it. */
function eventText(name: string, json: string, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${json}\n\n`;
}

/** Ends a wait; one that rings while nobody waits ends the next. */
class Bell {
  #isRung = false;
  #wake: (() => void) | null = null;

  ring(): void {
    this.#isRung = true;
    this.#wake?.();
  }

  async wait(mostMs: number): Promise<void> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, mostMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = null;
    this.#isRung = false;
  }
}
