import type { RowView } from '../ledger/row-view';

interface Waiting {
  isOpen(mediaId: string): boolean;
  /** Assets of which that changed, in the order it happened; only appended to. */
  readonly changes: readonly string[];
}

type Rows = Pick<RowView, 'length' | 'rowAt' | 'indexOf'>;

/** Open assets are counted by so many, so that a search passes over what is decided without looking at each. */
const BLOCK = 256;
/** Beyond so many changes at once, looking at every asset is cheaper than finding each. */
const MOST_FOUND = 256;

/**
 * Which assets of a view wait for a verdict. It looks at each asset once; after that a verdict costs as little in a
 * list of 100,000 as in one of ten.
 */
export class ReviewQueue {
  readonly #rows: Rows;
  readonly #waiting: Waiting;
  #isOpen = new Uint8Array(0);
  #openInBlock: number[] = [];
  #openCount = 0;
  #seenChanges = 0;

  constructor(rows: Rows, waiting: Waiting) {
    this.#rows = rows;
    this.#waiting = waiting;
    this.#count();
  }

  get openCount(): number {
    return this.#openCount;
  }

  /** Assets of the view that do not wait for one. */
  get reviewed(): number {
    return this.#isOpen.length - this.#openCount;
  }

  /** Takes in the verdicts since the last call. */
  sync(): void {
    const news = this.#waiting.changes.slice(this.#seenChanges);
    if (news.length > MOST_FOUND) {
      this.#count();
      return;
    }
    this.#seenChanges += news.length;
    for (const id of news) {
      const index = this.#rows.indexOf(id);
      if (index >= 0) this.#mark(index, this.#waiting.isOpen(id));
    }
  }

  /**
   * The next open assets after a place, from the beginning again at the end, never the place itself.
   * @param from -1: before the first
   */
  nextOpen(from: number, count: number): number[] {
    const total = this.#isOpen.length;
    const found: number[] = [];
    for (let step = 1; step <= total && found.length < count; step += 1) {
      const index = (from + step) % total;
      if (index === from) break;
      if (index % BLOCK === 0 && this.#openInBlock[index / BLOCK] === 0) {
        // The step of the loop is the last of the block.
        step += Math.min(BLOCK, total - index) - 1;
      } else if (this.#isOpen[index] === 1) found.push(index);
    }
    return found;
  }

  #count(): void {
    const { length } = this.#rows;
    this.#isOpen = new Uint8Array(length);
    this.#openInBlock = Array.from({ length: Math.ceil(length / BLOCK) }, () => 0);
    this.#openCount = 0;
    this.#seenChanges = this.#waiting.changes.length;
    for (let index = 0; index < length; index += 1) {
      const row = this.#rows.rowAt(index);
      if (row && this.#waiting.isOpen(row.id)) this.#mark(index, true);
    }
  }

  #mark(index: number, isOpen: boolean): void {
    if (index >= this.#isOpen.length || (this.#isOpen[index] === 1) === isOpen) return;
    this.#isOpen[index] = isOpen ? 1 : 0;
    const by = isOpen ? 1 : -1;
    const block = Math.floor(index / BLOCK);
    this.#openInBlock[block] = (this.#openInBlock[block] ?? 0) + by;
    this.#openCount += by;
  }
}
