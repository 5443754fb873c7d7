'use client';
import type { RefObject } from 'react';
import type { Selection } from '@/components/asset-table/use-selection';
import type { ColumnId } from '@/lib/assets/columns';
import type { GridLines } from '@/lib/grid/grid-lines';
import { rangeBox } from './cell-range';
import { RangeStatus } from './range-status';
import { useCellRange } from './use-cell-range';
import { useDragSelect } from './use-drag-select';

interface RangeLayerProps {
  scroller: RefObject<HTMLDivElement | null>;
  view: GridLines;
  columns: readonly ColumnId[];
  headerPx: number;
  /** Where a row of the view begins in the grid, and its height, in px. */
  topOf: (index: number) => number;
  rowHeight: number;
  selection: Selection;
  /** Copies the ID of a row, as its key does. */
  onCopyId: (id: string) => void;
}

/**
 * What is marked over the rows, like in a spreadsheet, and drags over their checkboxes. It listens on the grid and
 * draws one frame over it: no row renders again for a range.
 */
export function RangeLayer(props: RangeLayerProps) {
  const { view, columns, topOf, rowHeight } = props;
  const { range, clear, copy } = useCellRange(props);
  useDragSelect(props);
  const box = range && rangeBox(range, view, columns);
  if (!box) return null;
  const top = topOf(box.top);
  return (
    <>
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-0 top-0 z-10 grid"
        style={{
          // The grid's own tracks, of which the checkboxes are the first.
          gridTemplateColumns: 'var(--tracks)',
          height: topOf(box.bottom) + rowHeight - top,
          transform: `translateY(${top}px)`,
        }}
      >
        <div
          data-cell-range={`${box.bottom - box.top + 1}x${box.right - box.left + 1}`}
          className="border-2 border-accent bg-accent/15"
          style={{ gridColumn: `${box.left + 2} / ${box.right + 3}` }}
        />
      </div>
      <RangeStatus box={box} view={view} columns={columns} onCopy={copy} onClear={clear} />
    </>
  );
}
