import 'server-only';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { env } from '../env';
import { toFailure } from '../errors';
import type { ParsedIds } from '../ids/parsed-ids';
import { allowedRegion } from '../ims/endpoints';
import { lookup } from '../ims/lookup';
import { countOutcomes, type OutcomeCounts, toLedger } from '../ledger/ledger';
import type { LookupEvent } from '../ledger/lookup-event';
import { log } from '../log';
import { pastedIds } from './pasted-ids';
import type { lookupBody } from './schemas';
import { controllerOf, streamResponse } from './stream-response';

/** How many malformed tokens one line lists. */
const PER_LINE = 1000;

/**
 * Looks up what a request names and answers NDJSON: the malformed tokens, the events as they land, the ledger.
 * @throws {AppError} `emptyInput`, `tooManyIds`, `regionNotAllowed`
 */
export function answerLookup(body: z.output<typeof lookupBody>, request: Request): Response {
  const parsed = pastedIds(body);
  const region = allowedRegion(body.region, env());
  const controller = controllerOf(request);
  const onBroken = (error: unknown) => log().error({ err: error }, 'lookup broke off');
  const events = lookup(
    parsed.ids.map((id, position) => ({ id, position })),
    { lookupId: randomUUID(), region, fresh: body.fresh, signal: controller.signal },
  );
  return streamResponse(lookupPieces(parsed, events, onBroken), controller, {
    'content-type': 'application/x-ndjson',
  });
}

/** The lines of a lookup's answer. A lookup that breaks leaves its IDs `pending` in the ledger, after a line `error`. */
export async function* lookupPieces(
  parsed: Pick<ParsedIds, 'malformed' | 'ledger'>,
  events: AsyncIterable<LookupEvent>,
  onBroken: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const write = (value: object) => encoder.encode(`${JSON.stringify(value)}\n`);
  const counts: OutcomeCounts = { found: 0, ignored: 0, failed: 0, unaccounted: 0 };
  for (let at = 0; at < parsed.malformed.length; at += PER_LINE) {
    yield write({ type: 'malformed', tokens: parsed.malformed.slice(at, at + PER_LINE) });
  }
  try {
    for await (const event of events) {
      countOutcomes(counts, event);
      yield write(event);
    }
  } catch (error) {
    onBroken(error);
    yield write({ type: 'error', failure: toFailure(error) });
  }
  yield write({ type: 'ledger', ...toLedger(parsed.ledger, counts) });
}
