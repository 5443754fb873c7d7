'use client';
import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from 'react';
import type { GridColumn } from '@/components/asset-table/grid-columns';
import type { RangeBox } from './cell-range';

interface RangeFrameProps {
  scroller: RefObject<HTMLDivElement | null>;
  columns: readonly GridColumn[];
  box: RangeBox;
  /** From the top of the grid, in px. */
  top: number;
  height: number;
}

/**
 * The frame around the marked cells, on the grid's own tracks. Over a column that stays in sight it stays as well; that
 * over the others is cut off where those columns begin, since it would else lie over them.
 */
export function RangeFrame({ scroller, columns, box, top, height }: RangeFrameProps) {
  const moving = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    const cut = () => cutOff(grid, moving.current, columns);
    cut();
    grid.addEventListener('scroll', cut, { passive: true });
    const resizing = new ResizeObserver(cut);
    resizing.observe(grid);
    return () => {
      grid.removeEventListener('scroll', cut);
      resizing.disconnect();
    };
  });

  const marked = columns.slice(box.left, box.right + 1);
  const layer: CSSProperties = {
    // The checkboxes are the first track.
    gridTemplateColumns: 'var(--tracks)',
    height,
    transform: `translateY(${top}px)`,
  };
  const part = (column: GridColumn) => (
    <div
      key={column.id}
      style={{ gridColumnStart: column.ariaIndex, ...column.style }}
      className={`row-start-1 border-accent border-y-2 bg-accent/15 ${isStuck(column) ? 'sticky' : ''} ${column === marked[0] ? 'border-l-2' : ''} ${column === marked.at(-1) ? 'border-r-2' : ''}`}
    />
  );
  return (
    <div aria-hidden="true" data-cell-range={`${box.bottom - box.top + 1}x${marked.length}`}>
      <div ref={moving} className={LAYER} style={layer}>
        {marked.filter((column) => !isStuck(column)).map(part)}
      </div>
      <div className={LAYER} style={layer}>
        {marked.filter(isStuck).map(part)}
      </div>
    </div>
  );
}

const LAYER = 'pointer-events-none absolute inset-x-0 top-0 z-10 grid';

function isStuck({ className }: GridColumn): boolean {
  return className !== '';
}

/** Shows of a layer only what lies between the columns that stay in sight. */
function cutOff(grid: HTMLElement, layer: HTMLElement | null, columns: readonly GridColumn[]): void {
  if (!layer) return;
  const edge = (column: GridColumn | undefined) =>
    grid.querySelector(`[data-head="${column?.id}"]`)?.getBoundingClientRect();
  const left = edge(columns.findLast((column) => column.pin === 'left' && isStuck(column)))?.right;
  const right = edge(columns.find((column) => column.pin === 'right' && isStuck(column)))?.left;
  const box = layer.getBoundingClientRect();
  // Without such a column it is the checkboxes that stay.
  const first =
    left ?? grid.querySelector('[role="columnheader"]')?.getBoundingClientRect().right ?? box.left;
  layer.style.clipPath = `inset(0 ${box.right - (right ?? box.right)}px 0 ${first - box.left}px)`;
}
