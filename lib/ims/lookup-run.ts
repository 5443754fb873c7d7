import 'server-only';
import type { AssetOutcome } from '../assets/asset-outcome';
import type { Failure, FailureCode } from '../errors';
import type { LookupEvent, LookupProgress, PlacedId } from '../ledger/lookup-event';
import type { AssetPool } from './asset-pool';
import type { Clock } from './clock';
import { Landed, MAX_EVENT_ROWS, type OnFound } from './landed';
import type { Limiter } from './limiter';
import type { LoopShare } from './loop-share';
import { ProgressMeter } from './progress-meter';
import type { Interest, SharedCall } from './shared-call';

export interface LookupOptions {
  /** Chosen by the browser; lists share the upstream fairly by it. */
  lookupId: string;
  region: string;
  /** Passes by the cache, and renews it. */
  fresh: boolean;
  signal?: AbortSignal;
  /** For who needs more of an asset than its row. */
  onFound?: OnFound;
}

export interface LookupDependencies {
  pool: AssetPool;
  limiter: Limiter;
  loopShare: LoopShare;
  clock: Clock;
  maxConcurrency: number;
}

/** Outcomes that fill a screen are told as they land. */
const SCREENFUL = 40;
/** After that they are gathered: an event costs the server and the browser about as much as fifty of its rows. */
const GATHER_MS = 50;
/** How many outcomes may wait for a slow reader before no more IDs are asked for. */
export const MAX_UNREAD = 2000;
/** Failures of the account, the keys or the clock: the next call would fail of them as well. */
const HOPELESS: ReadonlySet<FailureCode> = new Set([
  'forbidden',
  'notActivated',
  'badCredentials',
  'expiredCredentials',
  'clockSkew',
]);
/** Calls that must have failed so before the rest of a list is not asked for. */
const HOPELESS_AFTER_CALLS = 3;

/** One lookup under way. Keeps enough calls waiting that a slot never stays free, and never more than that in memory. */
export class LookupRun {
  private readonly landed: Landed;
  private readonly interests = new Set<Interest>();
  private readonly meter: ProgressMeter;
  private nextIndex = 0;
  private told = 0;
  private toldAt = Number.NEGATIVE_INFINITY;
  private openCalls = 0;
  private hasAnswer = false;
  /** One a call. */
  private readonly hopelessFailures = new Set<Failure>();
  private isCancelled = false;
  private wake: (() => void) | null = null;

  constructor(
    private readonly ids: readonly PlacedId[],
    private readonly options: LookupOptions,
    private readonly dependencies: LookupDependencies,
  ) {
    this.meter = new ProgressMeter(dependencies.clock);
    this.landed = new Landed(options.onFound);
  }

  async *events(): AsyncGenerator<LookupEvent> {
    const { signal, lookupId } = this.options;
    const onAbort = () => this.cancel();
    if (signal?.aborted) this.cancel();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      yield { type: 'start', lookupId, total: this.ids.length };
      for (;;) {
        this.askForMore();
        if (this.isOver) break;
        if (this.tellInMs > 0) await this.changed();
        else yield* await this.dependencies.loopShare.run(() => this.takeEvents());
        if (this.meter.dueInMs === 0 && !this.isOver) yield { type: 'progress', progress: this.progress() };
      }
      yield { type: 'end', outcome: this.isCancelled ? 'cancelled' : 'complete', progress: this.progress() };
    } finally {
      // Reached too when the reader stops early: nothing is asked for on behalf of nobody.
      signal?.removeEventListener('abort', onAbort);
      this.cancel();
    }
  }

  /** Gives up what was not answered; calls that nobody else waits for are ended, down to their sockets. */
  cancel(): void {
    this.isCancelled = true;
    for (const interest of this.interests) interest.leave();
    this.interests.clear();
    this.wake?.();
  }

  /** Whether nothing more can land. */
  private get isAnswered(): boolean {
    const allAsked = this.isCancelled || this.nextIndex >= this.ids.length;
    return allAsked && this.interests.size === 0;
  }

  private get isOver(): boolean {
    return this.isAnswered && this.landed.size === 0;
  }

  /** Milliseconds until what has landed is told; endless while there is nothing. */
  private get tellInMs(): number {
    const { size } = this.landed;
    if (size === 0) return Number.POSITIVE_INFINITY;
    if (this.told < SCREENFUL || size >= MAX_EVENT_ROWS || this.isAnswered) return 0;
    return Math.max(0, this.toldAt + GATHER_MS - this.dependencies.clock.now());
  }

  private takeEvents(): LookupEvent[] {
    const waiting = this.landed.size;
    const events = this.landed.takeEvents();
    this.told += waiting - this.landed.size;
    this.toldAt = this.dependencies.clock.now();
    return events;
  }

  private progress(): LookupProgress {
    return this.meter.read(this.dependencies.limiter.concurrency);
  }

  /** Until something landed, was cancelled, or is due to be told. */
  private changed(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.wake = null;
        cancelTimer();
        resolve();
      };
      const cancelTimer = this.dependencies.clock.after(Math.min(this.tellInMs, this.meter.dueInMs), wake);
      this.wake = wake;
    });
  }

  /** Starts calls until twice the ceiling is open: as one ends, the limiter has the next at hand. */
  private askForMore(): void {
    const { maxConcurrency } = this.dependencies;
    while (
      !this.isCancelled &&
      this.nextIndex < this.ids.length &&
      this.openCalls < 2 * maxConcurrency &&
      this.landed.size < MAX_UNREAD
    ) {
      this.startCall();
    }
  }

  /** Fills one call with IDs that are neither cached nor being asked for already, and sends it. */
  private startCall(): void {
    const { pool } = this.dependencies;
    const { region, lookupId, fresh } = this.options;
    const call = pool.createCall(region, { lane: 'bulk', lookupId });
    let free = pool.chunkSize;
    while (free > 0 && this.nextIndex < this.ids.length && this.landed.size < MAX_UNREAD) {
      const placed = this.ids[this.nextIndex++];
      if (!placed) continue;
      const known = this.hopeless ?? (fresh ? undefined : pool.cached(region, placed.id));
      if (known) this.landed.add(placed, known);
      else if (!this.join(placed)) {
        this.expect(placed, (receive) => pool.add(call, placed.id, receive));
        free -= 1;
      }
    }
    if (free < pool.chunkSize) void this.send(call);
  }

  private join(placed: PlacedId): boolean {
    const { pool } = this.dependencies;
    return this.expect(placed, (receive) => pool.join(this.options.region, placed.id, receive, 'bulk'));
  }

  private expect(
    placed: PlacedId,
    want: (receive: (outcome: AssetOutcome) => void) => Interest | undefined,
  ): boolean {
    const interest = want((outcome) => {
      if (interest) this.interests.delete(interest);
      this.landed.add(placed, outcome);
      this.learnFrom(outcome);
      this.wake?.();
    });
    if (interest) this.interests.add(interest);
    return interest !== undefined;
  }

  private learnFrom(outcome: AssetOutcome): void {
    if (outcome.state !== 'failed') this.hasAnswer = true;
    else if (HOPELESS.has(outcome.failure.code)) this.hopelessFailures.add(outcome.failure);
  }

  /** What becomes of the IDs not asked for yet when every call so far failed of something that no ID is to blame for. */
  private get hopeless(): AssetOutcome | undefined {
    if (this.hasAnswer || this.hopelessFailures.size < HOPELESS_AFTER_CALLS) return undefined;
    const [failure] = this.hopelessFailures;
    return failure && { state: 'failed', failure };
  }

  private async send(call: SharedCall): Promise<void> {
    this.openCalls += 1;
    await this.dependencies.pool.send(call, this.meter);
    this.openCalls -= 1;
    this.askForMore();
  }
}
