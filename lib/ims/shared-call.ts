import 'server-only';
import { setMaxListeners } from 'node:events';
import type { AssetOutcome } from '../assets/asset-outcome';
import type { Priority } from './fair-queue';

export type Receive = (outcome: AssetOutcome) => void;

/** Somebody's wish for one ID; `leave` ends it, and with the last wish its call. */
export interface Interest {
  leave(): void;
}

/** One upstream call and all who wait for an ID of it. It lives for as long as anybody wants any of its IDs. */
export class SharedCall {
  private readonly receivers = new Map<string, Set<Receive>>();
  private readonly controller = new AbortController();

  /** @param onForgotten told of each ID that nobody waits for any more, answered or not */
  constructor(
    readonly region: string,
    readonly priority: Priority,
    private readonly onForgotten: (id: string, call: SharedCall) => void,
  ) {
    // The parts of a call that is searched for the ID at fault all listen, one an ID at most.
    setMaxListeners(0, this.controller.signal);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The IDs that somebody waits for. */
  get ids(): string[] {
    return [...this.receivers.keys()];
  }

  want(id: string, receive: Receive): Interest {
    const receivers = this.receivers.get(id) ?? new Set();
    receivers.add(receive);
    this.receivers.set(id, receivers);
    return {
      leave: () => {
        if (!receivers.delete(receive) || receivers.size > 0) return;
        this.forget(id);
        if (this.receivers.size === 0) this.controller.abort();
      },
    };
  }

  /** Hands the outcome to all who wait for the ID. */
  settle(id: string, outcome: AssetOutcome): void {
    const receivers = [...(this.receivers.get(id) ?? [])];
    if (receivers.length === 0) return;
    this.receivers.get(id)?.clear();
    this.forget(id);
    for (const receive of receivers) receive(outcome);
  }

  private forget(id: string): void {
    this.receivers.delete(id);
    this.onForgotten(id, this);
  }
}
