import type { RowView } from '../ledger/row-view';
import { type Folds, isFolded } from './folds';

/** What tells one group of a level from another. */
export interface GroupName {
  /** The same for every spelling of a value; empty for "no value". Several tags or labels are joined by newlines. */
  key: string;
  /** The values as they were spelt first; none for "no value". */
  values: readonly string[];
  /** In the reader's words. */
  word: string;
}

/** A group of rows that follow each other in the view: from index `start` up to, and not including, `end`. */
export interface RowGroup {
  name: GroupName;
  /** The keys of the groups around it and its own, joined by slashes: what folds call it. */
  path: string;
  /** From 1. */
  level: number;
  /** Whether it holds rows; else it holds groups, which hold the same rows. */
  isInnermost: boolean;
  start: number;
  end: number;
  /** How many rows the group around it has, or all groups together. */
  outOf: number;
  /** Null at the first level. */
  parentPath: string | null;
}

/** A group with the line that it is drawn on; a group within a closed one has the line of that one. */
export interface PlacedGroup extends RowGroup {
  line: number;
  isClosed: boolean;
  isShown: boolean;
}

/** For each level, the view's sort that holds the number of a row's group, and by that number the names. */
export interface TreeLevel {
  numberSort: number;
  names: readonly GroupName[];
}

/**
 * The groups of a view that is sorted by them, each before those within it. It takes a few steps for each group and
 * not one for each row: where a group ends is found by halving.
 */
export function findGroups(
  view: Pick<RowView, 'length' | 'sortKeyAt'>,
  levels: readonly TreeLevel[],
): RowGroup[] {
  const groups: RowGroup[] = [];
  function descend(depth: number, from: number, to: number, parentPath: string | null): void {
    const level = levels[depth];
    if (!level) return;
    for (let start = from; start < to; ) {
      const number = view.sortKeyAt(level.numberSort, start);
      const end = endOfRun(start, to, (index) => view.sortKeyAt(level.numberSort, index) === number);
      const name = typeof number === 'number' ? level.names[number] : undefined;
      if (name) {
        const path = pathOf(parentPath, name.key);
        const isInnermost = depth === levels.length - 1;
        groups.push({ name, path, level: depth + 1, isInnermost, start, end, outOf: to - from, parentPath });
        descend(depth + 1, start, end, path);
      }
      start = end;
    }
  }
  descend(0, 0, view.length, null);
  return groups;
}

/** Gives groups their lines; and how many lines there are, with those of the rows of open groups. */
export function placeGroups(
  groups: readonly RowGroup[],
  folds: Folds,
): { placed: PlacedGroup[]; length: number } {
  let length = 0;
  let closed = { line: 0, end: 0 };
  const placed = groups.map((group): PlacedGroup => {
    const isClosed = isFolded(folds, group.path);
    if (group.start < closed.end) return { ...group, line: closed.line, isClosed, isShown: false };
    const line = length;
    length += 1;
    if (isClosed) closed = { line, end: group.end };
    else if (group.isInnermost) length += group.end - group.start;
    return { ...group, line, isClosed, isShown: true };
  });
  return { placed, length };
}

function pathOf(parentPath: string | null, key: string): string {
  const own = key.replace(/[\\/]/g, '\\$&');
  return parentPath === null ? own : `${parentPath}/${own}`;
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
