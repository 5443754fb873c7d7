import { cellAtPosition } from '@/lib/sprites/pointer-cell';

/** How much of an asset's preview there is to be: nothing, its pictures on the way, or on show. */
export type PreviewState = 'closed' | 'warm' | 'open';

/** Who opened a preview: what the pointer opened goes with the pointer, what the keys opened stays for the keys. */
type Opener = 'pointer' | 'keys';

/** Where in a preview somebody is: a share of its width from 0 to 1, or a cell from 0, which may be beyond the last. */
type Place = { share: number } | { cell: number };

interface Preview {
  id: string;
  by: Opener;
  place: Place;
  /** Of its cells; 0 while nobody knows. */
  count: number;
}

/**
 * Which asset's preview is open, and at which cell: one at a time, whatever list it is in. It knows media IDs and
 * numbers only, so that a row pays for its preview with one subscription.
 */
export class PreviewControl {
  #open: Preview | null = null;
  #warmId: string | null = null;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stateOf(id: string): PreviewState {
    if (this.#open?.id === id) return 'open';
    return this.#warmId === id ? 'warm' : 'closed';
  }

  /** The cell on show, from 0; 0 while their number is not known. */
  cellOf(id: string): number {
    return this.#open?.id === id ? cellIn(this.#open) : 0;
  }

  /** Whether the keys have opened this asset's preview, so that Home and End belong to it. */
  isKeyed(id: string | null): boolean {
    return this.#open?.by === 'keys' && this.#open.id === id;
  }

  /** Has an asset's pictures loaded, because the keys may ask for them next; null: no asset's. */
  warm(id: string | null): void {
    if (this.#warmId === id) return;
    this.#warmId = id;
    this.#tell();
  }

  /** Opens a preview, or moves in it, by the pointer. */
  point(id: string, share: number): void {
    const count = this.#open?.id === id ? this.#open.count : 0;
    this.#open = { id, by: 'pointer', place: { share }, count };
    this.#tell();
  }

  /** Steps through the cells, from the one on show; opens at the first one. */
  step(id: string, by: number): void {
    const before = this.#open;
    this.jump(id, before?.id === id ? Math.max(0, cellIn(before) + by) : 0);
  }

  /** Goes to a cell; `Infinity` is the last one. */
  jump(id: string, cell: number): void {
    const count = this.#open?.id === id ? this.#open.count : 0;
    this.#open = { id, by: 'keys', place: { cell }, count };
    this.#tell();
  }

  /** The preview has found out how many cells there are. */
  setCount(id: string, count: number): void {
    if (this.#open?.id !== id || this.#open.count === count) return;
    this.#open = { ...this.#open, count };
    this.#tell();
  }

  /** Closes an asset's preview (null: whichever is open) when this is who opened it. */
  close(id: string | null, by: Opener): void {
    if (this.#open?.by !== by || (id !== null && this.#open.id !== id)) return;
    this.#open = null;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function cellIn({ place, count }: Preview): number {
  if (count === 0) return 0;
  return 'share' in place ? cellAtPosition(place.share, count) : Math.min(place.cell, count - 1);
}

/** This tab's previews. */
export const previewControl = new PreviewControl();
