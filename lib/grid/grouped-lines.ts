import type { AssetRow } from '../assets/asset-row';
import type { RowView } from '../ledger/row-view';
import { type Folds, isFolded, NO_FOLDS } from './folds';
import type { GridLines } from './grid-lines';

/** What tells one group from another. */
export interface GroupName {
  /** The same for every spelling of a value; empty for "no value". Several tags or labels are joined by newlines. */
  key: string;
  /** The values as they were spelt first; none for "no value". */
  values: readonly string[];
  /** In the reader's words. */
  word: string;
}

/** Which of the view's sorts holds the number of a row's group: see `Grouping.sorts`. */
const NUMBER_SORT = 1;

/** A group of rows that follow each other in the view: from index `start` up to, and not including, `end`. */
export interface RowGroup {
  name: GroupName;
  start: number;
  end: number;
  /** Where its own line is; its rows follow, unless it is closed. */
  line: number;
  isClosed: boolean;
}

/** What a key does on a line: leads to another one, opens or closes a group, or chooses its rows. */
export type GroupAction =
  | { does: 'move'; line: number }
  | { does: 'toggle'; group: RowGroup }
  | { does: 'choose'; group: RowGroup };

/** No media ID holds a blank. */
const PREFIX = 'group ';

/** The key of a group's line. */
export function lineKey({ name }: RowGroup): string {
  return PREFIX + name.key;
}

/**
 * The lines of a grouped view. Finding the groups takes a few steps for each of them, and not one for each row: the
 * view has sorted by group, so where one ends is found by halving.
 */
export class GroupedLines implements GridLines {
  readonly #view: RowView;
  readonly #names: readonly GroupName[];
  #groups: RowGroup[] = [];
  #byKey = new Map<string, RowGroup>();
  #length = 0;
  #version: number | null = null;
  #folds: Folds = NO_FOLDS;

  constructor(view: RowView, names: readonly GroupName[]) {
    this.#view = view;
    this.#names = names;
  }

  /** Takes in what changed. Idempotent. @param version changes with what the view holds */
  update(version: number, folds: Folds): this {
    if (version !== this.#version) this.#findGroups();
    if (version !== this.#version || folds !== this.#folds) this.#placeLines(folds);
    this.#version = version;
    this.#folds = folds;
    return this;
  }

  get length(): number {
    return this.#length;
  }

  get groups(): readonly RowGroup[] {
    return this.#groups;
  }

  /** The group whose own line this is; null for the line of a row. */
  groupAt(line: number): RowGroup | null {
    const group = this.groupOf(line);
    return group?.line === line ? group : null;
  }

  /** The group that a line belongs to. */
  groupOf(line: number): RowGroup | null {
    if (line < 0 || line >= this.#length) return null;
    return this.#groups[lastAtMost(this.#groups.length, line, (n) => this.#groups[n]?.line ?? 0)] ?? null;
  }

  rowAt(line: number): AssetRow | null {
    const group = this.groupOf(line);
    return group && group.line < line ? this.#view.rowAt(rowIndex(group, line)) : null;
  }

  keyAt(line: number): string | null {
    const group = this.groupAt(line);
    return group ? lineKey(group) : (this.rowAt(line)?.id ?? null);
  }

  indexOf(key: string): number {
    if (key.startsWith(PREFIX)) return this.#byKey.get(key.slice(PREFIX.length))?.line ?? -1;
    const index = this.#view.indexOf(key);
    if (index < 0) return -1;
    const group = this.#groups[lastAtMost(this.#groups.length, index, (n) => this.#groups[n]?.start ?? 0)];
    if (!group) return -1;
    return group.isClosed ? group.line : group.line + 1 + index - group.start;
  }

  ids(from: number, to: number): string[] {
    const ids: string[] = [];
    for (let line = Math.max(0, from); line <= to && line < this.#length; line += 1) {
      const row = this.rowAt(line);
      if (row) ids.push(row.id);
    }
    return ids;
  }

  /** The IDs of a group's rows, shown or not. */
  idsOf({ start, end }: RowGroup): string[] {
    return this.#view.ids(start, end - 1);
  }

  /** How many of a group's rows are chosen. It stops looking when it knows. */
  chosenOf({ start, end }: RowGroup, chosen: ReadonlySet<string>): 'none' | 'some' | 'all' {
    if (chosen.size === 0) return 'none';
    let isAny = false;
    let isEvery = true;
    for (let index = start; index < end && (!isAny || isEvery); index += 1) {
      const isChosen = chosen.has(this.#view.rowAt(index)?.id ?? '');
      isAny ||= isChosen;
      isEvery &&= isChosen;
    }
    return isEvery ? 'all' : isAny ? 'some' : 'none';
  }

  /** What a key does that means something else where there are groups; null for any other. */
  actionOf(key: string, line: number): GroupAction | null {
    const group = this.groupOf(line);
    if (!group) return null;
    if (group.line !== line) return key === 'ArrowLeft' ? { does: 'move', line: group.line } : null;
    switch (key) {
      case 'Enter':
        return { does: 'toggle', group };
      case ' ':
        return { does: 'choose', group };
      case 'ArrowLeft':
        return group.isClosed ? null : { does: 'toggle', group };
      case 'ArrowRight':
        return group.isClosed ? { does: 'toggle', group } : { does: 'move', line: line + 1 };
      default:
        return null;
    }
  }

  #findGroups(): void {
    const view = this.#view;
    const groups: RowGroup[] = [];
    for (let start = 0; start < view.length; ) {
      const number = view.sortKeyAt(NUMBER_SORT, start);
      const end = endOfRun(start, view.length, (index) => view.sortKeyAt(NUMBER_SORT, index) === number);
      const name = typeof number === 'number' ? this.#names[number] : undefined;
      if (name) groups.push({ name, start, end, line: 0, isClosed: false });
      start = end;
    }
    this.#groups = groups;
    this.#byKey = new Map(groups.map((group) => [group.name.key, group]));
  }

  #placeLines(folds: Folds): void {
    let line = 0;
    this.#groups = this.#groups.map((group) => {
      const isClosed = isFolded(folds, group.name.key);
      const placed = { ...group, line, isClosed };
      line += 1 + (isClosed ? 0 : group.end - group.start);
      this.#byKey.set(group.name.key, placed);
      return placed;
    });
    this.#length = line;
  }
}

function rowIndex({ start, line: own }: RowGroup, line: number): number {
  return start + line - own - 1;
}

/** Where a run that begins at `start` ends: by steps that double, then by halving. */
function endOfRun(start: number, length: number, isIn: (index: number) => boolean): number {
  let step = 1;
  while (start + step < length && isIn(start + step)) step *= 2;
  let low = start + Math.floor(step / 2);
  let high = Math.min(start + step, length);
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (isIn(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The last of some ascending values that is not above a limit; -1 when all are. */
function lastAtMost(count: number, limit: number, valueAt: (index: number) => number): number {
  let low = -1;
  let high = count;
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (valueAt(middle) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
