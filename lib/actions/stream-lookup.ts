import 'server-only';
import { noteAuditStatus } from '../db/audit-seen';
import { recordLookup } from '../db/batch-shelf';
import { saveSnapshot } from '../db/lookup-snapshots';
import { AppError } from '../errors';
import { lookup } from '../ims/lookup';
import { countOutcomes } from '../ledger/ledger';
import type { LookupEvent, PlacedId } from '../ledger/lookup-event';
import { log } from '../log';
import { runningLookups } from './running-lookups';

interface StreamOptions {
  lookupId: string;
  region: string;
  fresh: boolean;
  /** Told everything that was told of all IDs, when the lookup has ended by itself. */
  onComplete?: (told: readonly LookupEvent[]) => Promise<void>;
}

/** The whole of a stored list, looked up; what came of it is kept with the list. */
export function streamList(
  batchId: string,
  ids: readonly string[],
  options: Omit<StreamOptions, 'onComplete'>,
): AsyncGenerator<string> {
  return streamLookup(
    ids.map((id, position) => ({ id, position })),
    {
      ...options,
      onComplete: async (told) => {
        const counts = { found: 0, ignored: 0, failed: 0, unaccounted: 0 };
        for (const event of told) countOutcomes(counts, event);
        await recordLookup(batchId, counts).catch(warn);
        // Not waited for: at 100,000 rows it takes longer than the end of a stream may.
        void saveSnapshot(batchId, told).catch(warn);
      },
    },
  );
}

/**
 * The events of one lookup, each a `LookupEvent` as JSON text, cancellable by its ID for as long as they are read. As
 * objects they would cross to the browser by React's own encoding, which takes several times as long on both sides.
 * Registered before the first read: a cancel may overtake the stream.
 * @throws {AppError} `badRequest` when the ID is in use
 */
export function streamLookup(
  ids: readonly PlacedId[],
  { lookupId, region, fresh, onComplete }: StreamOptions,
): AsyncGenerator<string> {
  const running = runningLookups();
  if (running.has(lookupId)) throw new AppError('badRequest', { context: { lookupId } });
  const controller = new AbortController();
  running.set(lookupId, controller);
  return events();

  async function* events(): AsyncGenerator<string> {
    // Taken down at the end: doing it as each row passes would hold up the rows behind it.
    const told: LookupEvent[] = [];
    try {
      for await (const event of lookup(ids, { lookupId, region, fresh, signal: controller.signal })) {
        told.push(event);
        // Before the end is told: who then asks for the list sees what came of it.
        if (event.type === 'end') {
          if (event.outcome === 'complete') await onComplete?.(told);
          await noteAuditStatus(told.flatMap((one) => (one.type === 'found' ? one.rows : []))).catch(warn);
        }
        yield JSON.stringify(event);
      }
    } finally {
      // Reached too when the browser closes the connection: the runtime then returns the generator.
      controller.abort();
      running.delete(lookupId);
    }
  }
}

/** What was found is on screen all the same. */
function warn(error: unknown): void {
  log().warn({ err: error }, 'what came of a look-up was not kept');
}
