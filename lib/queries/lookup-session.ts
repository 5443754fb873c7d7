import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { cancelLookup, lookupBatch, refreshAssets } from '../actions/lookup';
import { AppError } from '../errors';
import type { BatchSummary } from '../ledger/batch-summary';
import type { LookupEvent } from '../ledger/lookup-event';
import { LookupStore } from '../ledger/lookup-store';
import { unwrap } from './unwrap';

/** How many lists a tab keeps; a list of 100,000 rows takes tens of megabytes. */
const MAX_SESSIONS = 3;

/** A lookup of the whole list that the server has begun. */
interface BegunLookup {
  lookupId: string;
  /** `LookupEvent`s as JSON text. */
  events: AsyncIterable<string>;
}

type Run =
  | { kind: 'whole'; fresh: boolean }
  | { kind: 'some'; ids: string[] }
  | ({ kind: 'begun' } & BegunLookup);

let serials = 0;
const nextSerial = () => ++serials;

/**
 * One list's lookups in this tab. The rows live in `store`; React Query holds only whether a run goes on and
 * how it ended, since a cache entry copied for each chunk would make a long list quadratic.
 */
export class LookupSession {
  readonly store: LookupStore;
  /** Tells apart the sessions of one list: a list that was appended to gets a new one. */
  readonly serial = nextSerial();
  /** What the next run of the query does. */
  next: Run = { kind: 'whole', fresh: false };
  #lookupId: string | null = null;

  constructor(readonly batch: BatchSummary) {
    this.store = new LookupStore(batch.input);
  }

  /** Reads one stream to its end. @throws {AppError} the action's failure, or `connection` when the stream broke */
  async run(): Promise<'complete' | 'cancelled'> {
    const run = this.next;
    this.next = { kind: 'whole', fresh: false };
    const lookupId = run.kind === 'begun' ? run.lookupId : crypto.randomUUID();
    this.#lookupId = lookupId;
    const expected = run.kind === 'some' ? null : this.batch.input.unique;
    try {
      let outcome: 'complete' | 'cancelled' | null = null;
      for await (const text of await this.#open(run, lookupId)) {
        const event: LookupEvent = JSON.parse(text);
        if (event.type === 'start' && expected !== null && event.total !== expected) {
          await this.cancel();
          throw new AppError('batchChanged');
        }
        this.store.apply(event);
        if (event.type === 'end') outcome = event.outcome;
      }
      if (outcome === null) throw new AppError('connection', { retryable: true });
      return outcome;
    } catch (cause) {
      throw cause instanceof AppError ? cause : new AppError('connection', { retryable: true, cause });
    } finally {
      this.#lookupId = null;
    }
  }

  /** Ends the running lookup on the server; leaving the loop here would not. */
  async cancel(): Promise<void> {
    if (this.#lookupId) unwrap(await cancelLookup({ lookupId: this.#lookupId }));
  }

  async #open(run: Run, lookupId: string): Promise<AsyncIterable<string>> {
    if (run.kind === 'begun') return run.events;
    const batchId = this.batch.id;
    return unwrap(
      run.kind === 'whole'
        ? await lookupBatch({ batchId, lookupId, fresh: run.fresh })
        : await refreshAssets({ batchId, lookupId, ids: run.ids }),
    );
  }
}

const sessions = new Map<string, LookupSession>();

/** The tab's session of a list as it is now; on the server, which renders no rows, a new one each time. */
export function lookupSession(batch: BatchSummary): LookupSession {
  const known = sessions.get(batch.id);
  if (known && known.batch.input.tokens === batch.input.tokens) return known;
  const session = new LookupSession(batch);
  if (typeof window === 'undefined') return session;
  // Taken out first, so that it counts as the newest.
  sessions.delete(batch.id);
  sessions.set(batch.id, session);
  const oldest = sessions.keys().next().value;
  if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
  return session;
}

/** Runs the session's next lookup; its data is how that ended. */
export function lookupQuery(session: LookupSession) {
  return queryOptions({
    queryKey: ['batch', session.batch.id, 'lookup', session.serial],
    queryFn: () => session.run(),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
  });
}

/** Reads a new list's lookup before its page is there, so that the first rows need not wait for the navigation. */
export function readLookup(client: QueryClient, batch: BatchSummary, begun: BegunLookup): void {
  const session = lookupSession(batch);
  session.next = { kind: 'begun', ...begun };
  void client.prefetchQuery(lookupQuery(session));
}
