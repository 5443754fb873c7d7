import type { AssetRow } from '../assets/asset-row';
import type { RowView } from '../ledger/row-view';
import type { GridLines } from './grid-lines';
import type { PlacedGroup } from './group-tree';
import type { GroupedLines } from './grouped-lines';
import { lastAtMost } from './last-at-most';

/** Some cards that follow each other, in rows of their own, and above them the heading of their group if they have one. */
interface Band {
  group: PlacedGroup | null;
  /** The first row: that of the heading, or of cards. */
  row: number;
  /** The place and the line of the first card; `count` is 0 where a group is closed, or holds groups. */
  place: number;
  line: number;
  count: number;
}

/** Places of a row left empty before the first card of a group (its path), or of all where none are grouped (null). */
export interface Lead {
  path: string | null;
  places: number;
}

/**
 * A view, or a grouped one, as a gallery draws it: rows of as many places as there are cards beside each other. A heading
 * has a row of its own and stands in its first place; places beside it, and behind a group's last card, are empty.
 */
export class GalleryLines implements GridLines {
  readonly #lines: GridLines;
  readonly #across: number;
  readonly #bands: Band[] = [];
  readonly rowCount: number;
  readonly length: number;

  constructor(lines: GroupedLines | RowView, across: number, lead: Lead | null = null) {
    this.#lines = lines;
    this.#across = across;
    let row = 0;
    const add = (group: PlacedGroup | null, line: number, count: number) => {
      const empty = lead && count > 0 && lead.path === (group?.path ?? null) ? lead.places : 0;
      const cardsRow = group ? row + 1 : row;
      this.#bands.push({ group, row, place: cardsRow * across + empty, line, count });
      row = cardsRow + Math.ceil((empty + count) / across);
    };
    const groups = 'groups' in lines ? lines.groups : null;
    for (const group of groups ?? [])
      add(group, group.line + 1, group.isInnermost && !group.isClosed ? group.end - group.start : 0);
    if (!groups) add(null, 0, lines.length);
    this.rowCount = row;
    const [all] = this.#bands;
    this.length = groups || !all ? row * across : all.place + all.count;
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
    const band = this.#bands[lastAtMost(this.#bands.length, line, (n) => firstLine(this.#bands[n]))];
    if (line < 0 || !band) return -1;
    return line < band.line ? band.row * this.#across : band.place + line - band.line;
  }

  ids(from: number, to: number): string[] {
    const ids: string[] = [];
    for (let place = Math.max(0, from); place <= to && place < this.length; place += 1) {
      const row = this.rowAt(place);
      if (row) ids.push(row.id);
    }
    return ids;
  }

  /** The place to go to instead of an empty one: in the next row when that is where the step leads, else beside it. */
  settle(place: number, from: number): number {
    if (this.#lineAt(place) !== null) return place;
    const rowStart = Math.floor(place / this.#across) * this.#across;
    const isOnward = place === from + 1 && rowStart + this.#across < this.length;
    const start = isOnward ? rowStart + this.#across : rowStart;
    const filled = Array.from({ length: this.#across }, (_, column) => start + column).filter(
      (beside) => this.#lineAt(beside) !== null,
    );
    return (isOnward ? undefined : filled.findLast((beside) => beside < place)) ?? filled[0] ?? place;
  }

  /** What has a card stand some places further on: its group's lead, or that of all. */
  leadFor(place: number, by: number): Lead {
    const band = this.#bandAt(Math.floor(place / this.#across));
    const now = (band?.place ?? 0) % this.#across;
    return { path: band?.group?.path ?? null, places: (now + by + this.#across) % this.#across };
  }

  #headingsAbove(row: number): number {
    if (this.#bands[0]?.group === null) return 0;
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
    const { group, line, count } = band;
    if (group && row === band.row) return place % this.#across === 0 ? group.line : null;
    const card = place - band.place;
    return card >= 0 && card < count ? line + card : null;
  }
}

function firstLine(band: Band | undefined): number {
  return band?.group?.line ?? band?.line ?? 0;
}
