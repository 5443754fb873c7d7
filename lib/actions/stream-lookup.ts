import 'server-only';
import { noteAuditStatus } from '../db/audit-seen';
import { AppError } from '../errors';
import { lookup } from '../ims/lookup';
import type { OutcomeCounts } from '../ledger/ledger';
import type { LookupEvent, PlacedId } from '../ledger/lookup-event';
import { log } from '../log';
import { runningLookups } from './running-lookups';

interface StreamOptions {
  lookupId: string;
  region: string;
  fresh: boolean;
  /** Told what came of all IDs when the lookup has ended by itself. */
  onComplete?: (counts: OutcomeCounts) => Promise<void>;
  /** Sees each event as it passes. */
  onEvent?: (event: LookupEvent) => void;
}

/**
 * The events of one lookup, each a `LookupEvent` as JSON text, cancellable by its ID for as long as they are read. As
 * objects they would cross to the browser by React's own encoding, which takes several times as long on both sides.
 * Registered before the first read: a cancel may overtake the stream.
 * @throws {AppError} `badRequest` when the ID is in use
 */
export function streamLookup(
  ids: readonly PlacedId[],
  { lookupId, region, fresh, onComplete, onEvent }: StreamOptions,
): AsyncGenerator<string> {
  const running = runningLookups();
  if (running.has(lookupId)) throw new AppError('badRequest', { context: { lookupId } });
  const controller = new AbortController();
  running.set(lookupId, controller);
  return events();

  async function* events(): AsyncGenerator<string> {
    try {
      const seen: { id: string; auditStatus: string | null }[] = [];
      const counts = { found: 0, ignored: 0, failed: 0, unaccounted: 0 };
      for await (const event of lookup(ids, { lookupId, region, fresh, signal: controller.signal })) {
        onEvent?.(event);
        if (event.type === 'found') {
          counts.found += event.rows.length;
          for (const { id, auditStatus } of event.rows) seen.push({ id, auditStatus });
        } else if ('ids' in event) counts[event.type] += event.ids.length;
        // Before the end is told: who then asks for the list sees what came of it.
        else if (event.type === 'end' && event.outcome === 'complete') await onComplete?.(counts);
        if (event.type === 'end') await noteAuditStatus(seen).catch(warn);
        yield JSON.stringify(event);
      }
    } finally {
      // Reached too when the browser closes the connection: the runtime then returns the generator.
      controller.abort();
      running.delete(lookupId);
    }
  }
}

/** A look-up is not lost for it: only a decision whose ground changed is flagged later. */
function warn(error: unknown): void {
  log().warn({ err: error }, 'the audit status of judged assets was not kept');
}
