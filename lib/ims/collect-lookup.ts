import type { Ledger, OutcomeCounts } from '../ledger/ledger';
import type { LookupEvent } from '../ledger/lookup-event';
import type { FakeClock } from './fake-clock';

type EndEvent = Extract<LookupEvent, { type: 'end' }>;

/** What a lookup came to, for tests. */
export interface CollectedLookup {
  found: string[];
  ignored: string[];
  unaccounted: string[];
  failed: Map<string, Extract<LookupEvent, { type: 'failed' }>['failure']>;
  events: LookupEvent[];
  end: EndEvent | undefined;
}

/** Reads a lookup to its end; `onEvent` sees the counts after each event. */
export async function collectLookup(
  events: AsyncIterable<LookupEvent>,
  onEvent: (counts: OutcomeCounts, event: LookupEvent) => void = () => undefined,
): Promise<CollectedLookup> {
  const all: CollectedLookup = {
    found: [],
    ignored: [],
    unaccounted: [],
    failed: new Map(),
    events: [],
    end: undefined,
  };
  const counts: Pick<Ledger, 'found' | 'ignored' | 'failed' | 'unaccounted'> = {
    found: 0,
    ignored: 0,
    failed: 0,
    unaccounted: 0,
  };
  for await (const event of events) {
    all.events.push(event);
    if (event.type === 'found') {
      counts.found += event.rows.length;
      all.found.push(...event.rows.map((row) => row.id));
    } else if (event.type === 'failed') {
      counts.failed += event.ids.length;
      for (const { id } of event.ids) all.failed.set(id, event.failure);
    } else if (event.type === 'ignored' || event.type === 'unaccounted') {
      counts[event.type] += event.ids.length;
      all[event.type].push(...event.ids.map(({ id }) => id));
    } else if (event.type === 'end') all.end = event;
    onEvent(counts, event);
  }
  return all;
}

/** Reads a lookup to its end on a fake clock. */
export function collectOn(
  clock: FakeClock,
  events: AsyncIterable<LookupEvent>,
  onEvent?: (counts: OutcomeCounts, event: LookupEvent) => void,
): Promise<CollectedLookup> {
  return clock.run(collectLookup(events, onEvent));
}
