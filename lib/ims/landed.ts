import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import { toAssetRow } from '../assets/to-asset-row';
import type { LookupEvent, PlacedId } from '../ledger/lookup-event';

/** The most rows one event carries: what a browser takes in one go without a long task. */
export const MAX_EVENT_ROWS = 200;

/** Told of an asset that was found, whole: an event carries only its row. */
export type OnFound = (id: string, found: Extract<AssetOutcome, { state: 'found' }>) => void;

/** Outcomes that have landed and were not told yet, grouped into as few events as say them all. */
export class Landed {
  private outcomes: { placed: PlacedId; outcome: AssetOutcome }[] = [];

  /** @param onFound sees each asset before the event with its row is told */
  constructor(private readonly onFound?: OnFound) {}

  get size(): number {
    return this.outcomes.length;
  }

  add(placed: PlacedId, outcome: AssetOutcome): void {
    this.outcomes.push({ placed, outcome });
  }

  /** Takes out up to `MAX_EVENT_ROWS` outcomes as events. IDs are grouped by request or failure, so that each can be quoted. */
  takeEvents(): LookupEvent[] {
    const taken = this.outcomes.splice(0, MAX_EVENT_ROWS);
    const rows: Extract<LookupEvent, { type: 'found' }>['rows'] = [];
    const groups = new Map<unknown, Exclude<LookupEvent, { type: 'start' | 'found' | 'progress' | 'end' }>>();
    for (const { placed, outcome } of taken) {
      if (outcome.state === 'found') {
        this.onFound?.(placed.id, outcome);
        rows.push(toAssetRow(outcome.asset, placed.id, placed.position));
        continue;
      }
      // The IDs of one failed call share one failure object; those of one response share its state and request.
      const key = outcome.state === 'failed' ? outcome.failure : `${outcome.state} ${outcome.requestId}`;
      const group = groups.get(key);
      if (group) group.ids.push(placed);
      else if (outcome.state === 'failed') {
        groups.set(key, { type: 'failed', ids: [placed], failure: outcome.failure });
      } else groups.set(key, { type: outcome.state, ids: [placed], requestId: outcome.requestId });
    }
    const found: LookupEvent[] = rows.length > 0 ? [{ type: 'found', rows }] : [];
    return [...found, ...groups.values()];
  }
}
