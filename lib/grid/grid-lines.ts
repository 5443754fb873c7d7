import type { AssetRow } from '../assets/asset-row';

/**
 * What a grid draws, line by line from 0: the rows of a view, or these with a line above each group. A line has a key
 * that stays the same while others come and go: an asset's is its ID.
 */
export interface GridLines {
  readonly length: number;
  /** Null for the line of a group, and beyond the end. */
  rowAt(line: number): AssetRow | null;
  keyAt(line: number): string | null;
  /** Where a key stands, or the line of the closed group that holds it; -1 when it is not there. */
  indexOf(key: string): number;
  /** The IDs of the assets from one line to another, both included. */
  ids(from: number, to: number): string[];
}
