import type { AssetRow } from '../assets/asset-row';
import type { GridLines } from './grid-lines';
import type { PlacedGroup } from './group-tree';
import type { GroupedLines } from './grouped-lines';
import { lastAtMost } from './last-at-most';

/** The heading of a group and the rows of cards below it: none where it is closed, or holds groups. */
interface Band {
  group: PlacedGroup;
  /** The row of the heading. */
  row: number;
}

/**
 * A grouped view as a gallery draws it: rows of as many places as there are cards beside each other. A heading has a
 * row of its own and stands in its first place; places beside it, and behind a group's last card, are empty.
 */
export class GalleryLines implements GridLines {
  readonly #lines: GroupedLines;
  readonly #across: number;
  readonly #bands: Band[] = [];
  readonly rowCount: number;

  constructor(lines: GroupedLines, across: number) {
    this.#lines = lines;
    this.#across = across;
    let row = 0;
    for (const group of lines.groups) {
      this.#bands.push({ group, row });
      const hasCards = group.isInnermost && !group.isClosed;
      row += 1 + (hasCards ? Math.ceil((group.end - group.start) / across) : 0);
    }
    this.rowCount = row;
  }

  get length(): number {
    return this.rowCount * this.#across;
  }

  /** The group whose heading a row is. */
  headingAt(row: number): PlacedGroup | null {
    const band = this.#bandAt(row);
    return band?.row === row ? band.group : null;
  }

  /** Where a row begins, when headings and rows of cards are of these heights. */
  topOf(row: number, headingPx: number, cardsPx: number): number {
    const headings = this.#headingsAbove(row);
    return headings * headingPx + (row - headings) * cardsPx;
  }

  /** The row at a distance from the top. */
  rowAtTop(topPx: number, headingPx: number, cardsPx: number): number {
    return Math.max(
      0,
      lastAtMost(this.rowCount, topPx, (row) => this.topOf(row, headingPx, cardsPx)),
    );
  }

  rowAt(place: number): AssetRow | null {
    const line = this.#lineAt(place);
    return line === null ? null : this.#lines.rowAt(line);
  }

  keyAt(place: number): string | null {
    const line = this.#lineAt(place);
    return line === null ? null : this.#lines.keyAt(line);
  }

  indexOf(key: string): number {
    const line = this.#lines.indexOf(key);
    const band = this.#bands[lastAtMost(this.#bands.length, line, (n) => this.#bands[n]?.group.line ?? 0)];
    if (line < 0 || !band) return -1;
    const own = band.row * this.#across;
    return line === band.group.line ? own : own + this.#across + line - band.group.line - 1;
  }

  ids(from: number, to: number): string[] {
    const ids: string[] = [];
    for (let place = Math.max(0, from); place <= to && place < this.length; place += 1) {
      const row = this.rowAt(place);
      if (row) ids.push(row.id);
    }
    return ids;
  }

  /** The place to go to instead of an empty one: behind it when that is where the step leads, else before it. */
  settle(place: number, from: number): number {
    const rowStart = Math.floor(place / this.#across) * this.#across;
    if (this.#lineAt(place) !== null) return place;
    if (place === from + 1 && rowStart + this.#across < this.length) return rowStart + this.#across;
    let settled = place;
    while (settled > rowStart && this.#lineAt(settled) === null) settled -= 1;
    return settled;
  }

  #headingsAbove(row: number): number {
    return lastAtMost(this.#bands.length, row - 1, (n) => this.#bands[n]?.row ?? 0) + 1;
  }

  #bandAt(row: number): Band | undefined {
    return this.#bands[lastAtMost(this.#bands.length, row, (n) => this.#bands[n]?.row ?? 0)];
  }

  /** The line of the groups and rows that stands at a place; null where it is empty. */
  #lineAt(place: number): number | null {
    if (place < 0 || place >= this.length) return null;
    const row = Math.floor(place / this.#across);
    const band = this.#bandAt(row);
    if (!band) return null;
    const { group } = band;
    if (row === band.row) return place % this.#across === 0 ? group.line : null;
    const card = place - (band.row + 1) * this.#across;
    return card < group.end - group.start ? group.line + 1 + card : null;
  }
}
