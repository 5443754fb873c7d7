import 'server-only';

/** `interactive`: somebody looks at one asset. `bulk`: a list. */
export type Lane = 'interactive' | 'bulk';

/** Whose turn it is. One object a call: `promote` moves all that waits under it. */
export interface Priority {
  lane: Lane;
  /** Lists share the bulk lane fairly, by this. */
  lookupId: string;
}

export interface Waiter {
  readonly priority: Priority;
  /** Called at most once, when it is this one's turn. */
  readonly start: () => void;
}

/** Interactive waiters first come, first served; bulk waiters one list after the other. Every step is O(1). */
export class FairQueue {
  private readonly interactive = new Set<Waiter>();
  private readonly bulk = new Map<string, Set<Waiter>>();
  private bulkSize = 0;

  size(lane: Lane): number {
    return lane === 'interactive' ? this.interactive.size : this.bulkSize;
  }

  add(waiter: Waiter): void {
    const { lane, lookupId } = waiter.priority;
    if (lane === 'interactive') {
      this.interactive.add(waiter);
      return;
    }
    const list = this.bulk.get(lookupId);
    if (list) list.add(waiter);
    else this.bulk.set(lookupId, new Set([waiter]));
    this.bulkSize += 1;
  }

  remove(waiter: Waiter): void {
    const { lane, lookupId } = waiter.priority;
    if (lane === 'interactive') {
      this.interactive.delete(waiter);
      return;
    }
    const list = this.bulk.get(lookupId);
    if (!list?.delete(waiter)) return;
    this.bulkSize -= 1;
    if (list.size === 0) this.bulk.delete(lookupId);
  }

  /** Removes and answers the waiter whose turn it is in a lane. */
  take(lane: Lane): Waiter | undefined {
    if (lane === 'interactive') {
      const [first] = this.interactive;
      if (first) this.interactive.delete(first);
      return first;
    }
    const [turn] = this.bulk;
    if (!turn) return undefined;
    const [lookupId, list] = turn;
    const [first] = list;
    if (!first) return undefined;
    list.delete(first);
    this.bulkSize -= 1;
    // A map keeps insertion order: deleted and set again, the list goes to the end of the round.
    this.bulk.delete(lookupId);
    if (list.size > 0) this.bulk.set(lookupId, list);
    return first;
  }

  /** Moves what waits under a bulk priority to the interactive lane. */
  promote(priority: Priority): void {
    if (priority.lane === 'interactive') return;
    const waiting = [...(this.bulk.get(priority.lookupId) ?? [])].filter(
      (waiter) => waiter.priority === priority,
    );
    for (const waiter of waiting) this.remove(waiter);
    priority.lane = 'interactive';
    for (const waiter of waiting) this.add(waiter);
  }
}
