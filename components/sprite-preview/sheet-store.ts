import type { SheetSize } from '@/lib/sprites/geometry';

/** Where a sheet stands. `failed` stays until somebody renews it: nothing asks again by itself. */
export type SheetState<T> =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'ready'; sheet: T }
  | { state: 'failed' };

/**
 * Loads and decodes one picture; rejects when it cannot, and stops when the signal says so.
 * @param attempt 0 at first; a higher number must reach past whatever the browser has kept of earlier ones
 */
export type LoadSheet<T> = (address: string, attempt: number, signal: AbortSignal) => Promise<T>;

interface SheetStoreOptions<T> {
  load: LoadSheet<T>;
  /** Pictures on the way at the same time. */
  maxLoads?: number;
  /** Decoded pixels that are kept, at four bytes each. What is wanted now is kept beyond it. */
  maxBytes?: number;
}

interface Entry<T> {
  state: SheetState<T>;
  /** How many want it at the moment. */
  wanted: number;
  /** Loads begun, ever: the next one's `attempt`. */
  attempts: number;
  abort: AbortController | null;
  listeners: Set<() => void>;
}

const IDLE = { state: 'idle' } as const;
const LOADING = { state: 'loading' } as const;
const FAILED = { state: 'failed' } as const;
const BYTES_A_PIXEL = 4;

/**
 * The pictures that previews are made of, by address. A picture loads only while somebody wants it: the newest wish
 * first, a few at once, and the load is cancelled when the last one lets go. What was decoded stays for as long as
 * there is room, the least recently wanted leaving first. A picture that fails is asked for once more, then `failed`.
 */
export class SheetStore<T extends SheetSize> {
  readonly #load: LoadSheet<T>;
  readonly #maxLoads: number;
  readonly #maxBytes: number;
  /** In the order in which they were last wanted. */
  readonly #entries = new Map<string, Entry<T>>();
  /** Addresses that wait for their turn; the last one is next. */
  readonly #queue: string[] = [];
  #loads = 0;
  #bytes = 0;

  constructor({ load, maxLoads = 4, maxBytes = 64 * 2 ** 20 }: SheetStoreOptions<T>) {
    this.#load = load;
    this.#maxLoads = maxLoads;
    this.#maxBytes = maxBytes;
  }

  /** The same object until the state changes. */
  read(address: string): SheetState<T> {
    return this.#entries.get(address)?.state ?? IDLE;
  }

  subscribe(address: string, listener: () => void): () => void {
    const entry = this.#entry(address);
    entry.listeners.add(listener);
    return () => {
      entry.listeners.delete(listener);
      this.#forget(address, entry);
    };
  }

  /** Bytes of decoded pixels that are held. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Asks for a picture, before all that others asked for earlier. Call what it returns when it is not wanted any more. */
  want(address: string): () => void {
    const entry = this.#entry(address);
    this.#entries.delete(address);
    this.#entries.set(address, entry);
    entry.wanted += 1;
    if (entry.state.state === 'idle') this.#enqueue(address, entry);
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.#release(address, entry);
    };
  }

  /** Asks once more for a picture that failed. */
  renew(address: string): void {
    const entry = this.#entries.get(address);
    if (entry?.state.state !== 'failed') return;
    this.#set(entry, IDLE);
    if (entry.wanted > 0) this.#enqueue(address, entry);
  }

  #entry(address: string): Entry<T> {
    const known = this.#entries.get(address);
    if (known) return known;
    const entry: Entry<T> = { state: IDLE, wanted: 0, attempts: 0, abort: null, listeners: new Set() };
    this.#entries.set(address, entry);
    return entry;
  }

  #enqueue(address: string, entry: Entry<T>): void {
    this.#queue.push(address);
    this.#set(entry, LOADING);
    this.#pump();
  }

  #pump(): void {
    while (this.#loads < this.#maxLoads) {
      const address = this.#queue.pop();
      const entry = address === undefined ? undefined : this.#entries.get(address);
      if (address === undefined || !entry) return;
      void this.#run(address, entry);
    }
  }

  async #run(address: string, entry: Entry<T>): Promise<void> {
    const abort = new AbortController();
    entry.abort = abort;
    this.#loads += 1;
    const sheet = await this.#twice(address, entry, abort.signal);
    this.#loads -= 1;
    if (!abort.signal.aborted) {
      entry.abort = null;
      if (sheet) this.#bytes += bytesOf(sheet);
      this.#set(entry, sheet ? { state: 'ready', sheet } : FAILED);
      this.#evict();
    }
    this.#pump();
  }

  async #twice(address: string, entry: Entry<T>, signal: AbortSignal): Promise<T | null> {
    for (let left = 2; left > 0 && !signal.aborted; left -= 1) {
      try {
        const attempt = entry.attempts;
        entry.attempts += 1;
        return await this.#load(address, attempt, signal);
      } catch {
        // An expired or refused picture: one more time, then it is drawn as gone.
      }
    }
    return null;
  }

  #release(address: string, entry: Entry<T>): void {
    entry.wanted -= 1;
    if (entry.wanted > 0) return;
    if (entry.state.state === 'loading') {
      const at = this.#queue.lastIndexOf(address);
      if (at >= 0) this.#queue.splice(at, 1);
      entry.abort?.abort();
      entry.abort = null;
      // A load that was cancelled says nothing about the address: the next one may take what the browser has kept.
      entry.attempts = 0;
      this.#set(entry, IDLE);
    }
    this.#evict();
    this.#forget(address, entry);
  }

  #evict(): void {
    for (const [address, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) return;
      if (entry.wanted > 0 || entry.state.state !== 'ready') continue;
      this.#bytes -= bytesOf(entry.state.sheet);
      this.#set(entry, IDLE);
      this.#forget(address, entry);
    }
  }

  /** An entry that says nothing and that nobody looks at. */
  #forget(address: string, entry: Entry<T>): void {
    if (entry.state.state !== 'idle' || entry.wanted > 0 || entry.listeners.size > 0) return;
    if (this.#entries.get(address) === entry) this.#entries.delete(address);
  }

  #set(entry: Entry<T>, state: SheetState<T>): void {
    entry.state = state;
    for (const listener of entry.listeners) listener();
  }
}

function bytesOf({ widthPx, heightPx }: SheetSize): number {
  return widthPx * heightPx * BYTES_A_PIXEL;
}
