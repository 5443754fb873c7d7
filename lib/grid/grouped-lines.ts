import type { AssetRow } from '../assets/asset-row';
import type { RowView } from '../ledger/row-view';
import { type Folds, NO_FOLDS } from './folds';
import type { GridLines } from './grid-lines';
import { findGroups, type PlacedGroup, placeGroups, type RowGroup, type TreeLevel } from './group-tree';
import { lastAtMost } from './last-at-most';

/** What a key does on a line: leads to another one, opens or closes a group, or chooses its rows. */
export type GroupAction =
  | { does: 'move'; line: number }
  | { does: 'toggle'; group: PlacedGroup }
  | { does: 'choose'; group: PlacedGroup };

/** No media ID holds a blank. */
const PREFIX = 'group ';

/** The key of a group's line. */
export function lineKey({ path }: RowGroup): string {
  return PREFIX + path;
}

/** The lines of a view that is sorted by its groups, which may hold groups: theirs, and those of rows, in their order. */
export class GroupedLines implements GridLines {
  readonly #view: RowView;
  readonly #levels: readonly TreeLevel[];
  #found: RowGroup[] = [];
  /** Those that have a line of their own, by it. */
  #shown: PlacedGroup[] = [];
  #byPath = new Map<string, PlacedGroup>();
  #length = 0;
  #version: number | null = null;
  #folds: Folds = NO_FOLDS;

  constructor(view: RowView, levels: readonly TreeLevel[]) {
    this.#view = view;
    this.#levels = levels;
  }

  /** Takes in what changed. Idempotent. @param version changes with what the view holds */
  update(version: number, folds: Folds): this {
    const isNew = version !== this.#version;
    if (isNew) this.#found = findGroups(this.#view, this.#levels);
    if (isNew || folds !== this.#folds) {
      const { placed, length } = placeGroups(this.#found, folds);
      this.#shown = placed.filter(({ isShown }) => isShown);
      this.#byPath = new Map(placed.map((group) => [group.path, group]));
      this.#length = length;
    }
    this.#version = version;
    this.#folds = folds;
    return this;
  }

  get length(): number {
    return this.#length;
  }

  /** How many levels of groups there are. */
  get depth(): number {
    return this.#levels.length;
  }

  /** The groups that have a line of their own, from the first line down. */
  get groups(): readonly PlacedGroup[] {
    return this.#shown;
  }

  /** The group whose own line this is; null for the line of a row. */
  groupAt(line: number): PlacedGroup | null {
    const group = this.groupOf(line);
    return group?.line === line ? group : null;
  }

  /** The innermost group that a line belongs to. */
  groupOf(line: number): PlacedGroup | null {
    if (line < 0 || line >= this.#length) return null;
    return this.#shown[lastAtMost(this.#shown.length, line, (n) => this.#shown[n]?.line ?? 0)] ?? null;
  }

  rowAt(line: number): AssetRow | null {
    const group = this.groupOf(line);
    return group && group.line < line ? this.#view.rowAt(group.start + line - group.line - 1) : null;
  }

  keyAt(line: number): string | null {
    const group = this.groupAt(line);
    return group ? lineKey(group) : (this.rowAt(line)?.id ?? null);
  }

  indexOf(key: string): number {
    if (key.startsWith(PREFIX)) return this.#byPath.get(key.slice(PREFIX.length))?.line ?? -1;
    const index = this.#view.indexOf(key);
    const group = this.groupHolding(index);
    if (!group) return -1;
    return group.isClosed ? group.line : group.line + 1 + index - group.start;
  }

  /** The innermost shown group that holds the row at an index of the view: the one whose line, or row, stands for it. */
  groupHolding(index: number): PlacedGroup | null {
    if (index < 0) return null;
    return this.#shown[lastAtMost(this.#shown.length, index, (n) => this.#shown[n]?.start ?? 0)] ?? null;
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
        return group.isClosed ? this.#outwards(group) : { does: 'toggle', group };
      case 'ArrowRight':
        return group.isClosed ? { does: 'toggle', group } : { does: 'move', line: line + 1 };
      default:
        return null;
    }
  }

  #outwards({ parentPath }: RowGroup): GroupAction | null {
    const parent = parentPath === null ? undefined : this.#byPath.get(parentPath);
    return parent ? { does: 'move', line: parent.line } : null;
  }
}
