import 'server-only';
import { AppError } from '../errors';
import { lookup } from '../ims/lookup';
import type { LookupEvent, PlacedId } from '../ledger/lookup-event';
import { runningLookups } from './running-lookups';

interface StreamOptions {
  lookupId: string;
  region: string;
  fresh: boolean;
}

/**
 * The events of one lookup, cancellable by its ID for as long as they are read.
 * Registered before the first read: a cancel may overtake the stream.
 * @throws {AppError} `badRequest` when the ID is in use
 */
export function streamLookup(
  ids: readonly PlacedId[],
  { lookupId, region, fresh }: StreamOptions,
): AsyncGenerator<LookupEvent> {
  const running = runningLookups();
  if (running.has(lookupId)) throw new AppError('badRequest', { context: { lookupId } });
  const controller = new AbortController();
  running.set(lookupId, controller);
  return events();

  async function* events(): AsyncGenerator<LookupEvent> {
    try {
      yield* lookup(ids, { lookupId, region, fresh, signal: controller.signal });
    } finally {
      // Reached too when the browser closes the connection: the runtime then returns the generator.
      controller.abort();
      running.delete(lookupId);
    }
  }
}
