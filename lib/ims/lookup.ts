import 'server-only';
import { env } from '../env';
import type { LookupEvent, PlacedId } from '../ledger/lookup-event';
import { allowedRegion } from './endpoints';
import { engine } from './engine';
import { type LookupOptions, LookupRun } from './lookup-run';

/**
 * Looks unique IDs up and streams what becomes of each, as each call lands: first `start`, then every ID in exactly one of
 * `found`, `ignored`, `unaccounted`, `failed`, with `progress` in between, last `end`. Failures of calls are events.
 * Reading it slowly slows the asking; returning it early, or the signal, ends the calls that nobody else waits for.
 * @throws {AppError} `regionNotAllowed`, at the first read
 */
export async function* lookup(ids: readonly PlacedId[], options: LookupOptions): AsyncGenerator<LookupEvent> {
  const region = allowedRegion(options.region, env());
  const run = new LookupRun(ids, { ...options, region }, await engine());
  yield* run.events();
}
