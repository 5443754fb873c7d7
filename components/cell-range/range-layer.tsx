'use client';
import { type RefObject, useEffect, useMemo } from 'react';
import type { GridColumn } from '@/components/asset-table/grid-columns';
import type { Selection } from '@/components/asset-table/use-selection';
import type { GridLines } from '@/lib/grid/grid-lines';
import { rangeBox } from './cell-range';
import { RangeFrame } from './range-frame';
import { RangeStatus } from './range-status';
import { useCellRange } from './use-cell-range';
import { useDragSelect } from './use-drag-select';
import type { EarlyDrag } from './use-early-drag';

interface RangeLayerProps {
  scroller: RefObject<HTMLDivElement | null>;
  view: GridLines;
  columns: readonly GridColumn[];
  headerPx: number;
  /** Where a row of the view begins in the grid, and its height, in px. */
  topOf: (index: number) => number;
  rowHeight: number;
  selection: Selection;
  /** Copies the ID of a row, as its key does. */
  onCopyId: (id: string) => void;
  /** The drag that was begun, and perhaps ended, before this came. */
  early: RefObject<EarlyDrag>;
}

/**
 * What is marked over the rows, like in a spreadsheet, and drags over their checkboxes. It listens on the grid and
 * draws a frame over it: no row renders again for a range.
 */
export function RangeLayer(props: RangeLayerProps) {
  const { scroller, view, topOf, rowHeight, early } = props;
  const columns = useMemo(() => props.columns.map(({ id }) => id), [props.columns]);
  const { range, clear, copy } = useCellRange({ ...props, columns });
  useDragSelect(props);
  // After the effects that listen.
  useEffect(() => {
    const heard = early.current;
    early.current = null;
    for (const event of heard ?? []) event.target?.dispatchEvent(new PointerEvent(event.type, event));
  }, [early]);
  const box = range && rangeBox(range, view, columns);
  if (!box) return null;
  const top = topOf(box.top);
  return (
    <>
      <RangeFrame
        scroller={scroller}
        columns={props.columns}
        box={box}
        top={top}
        height={topOf(box.bottom) + rowHeight - top}
      />
      <RangeStatus box={box} view={view} columns={columns} onCopy={copy} onClear={clear} />
    </>
  );
}
