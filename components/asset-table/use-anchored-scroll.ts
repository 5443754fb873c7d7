'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { GridLines } from '@/lib/grid/grid-lines';
import { LINE } from './use-grid-keys';

interface GridShape {
  /** What is drawn, while it is the same view in the same order; the lines themselves unless they are made anew. */
  order?: object;
  /** Of a row, in px. */
  rowHeight: number;
  /** The line that is looked at in the drawer, which has the focus then. */
  open: string | null;
  /** Lines beside each other in a row. */
  across?: number;
  /** Which groups are closed, by identity. */
  folds?: object | null;
  /** Where rows begin, in px, where not all are of one height. */
  rows?: { topOf: (row: number) => number; rowAt: (offset: number) => number } | null;
  /** Has the line at a place stand so many places further on in its row, or back. */
  onShift?: (place: number, by: number) => void;
}

/**
 * Keeps in place what somebody is looking at while rows arrive above it: the line under the pointer, else the one with
 * the focus or in the drawer, else, once the grid is scrolled or any of these is in it, the first visible one; and so it
 * does when rows become higher, or hold more assets. Where several stand beside each other, it keeps its column. A new order starts at the top.
 * It asks the virtualizer where the grid stands, and not the grid: reading a scroll position forces a layout.
 * @returns what the pointer and the focus are on
 */
export function useAnchoredScroll(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  view: GridLines,
  { order = view, rowHeight, open, across = 1, folds = null, rows = null, onShift }: GridShape,
): RefObject<Engaged> {
  const engaged = useEngaged(scroller);
  const shownOrder = useRef(order);
  const inSight = useRef<readonly LineInSight[]>([]);
  const shownShape = useRef({ rowHeight, across, folds, offsetPx: 0 });
  const topOf = rows?.topOf ?? ((row: number) => row * rowHeight);
  const rowAt = rows?.rowAt ?? ((offset: number) => Math.floor(offset / rowHeight));

  useLayoutEffect(() => {
    const element = scroller.current;
    let offset = virtualizer.scrollOffset ?? 0;
    const { pointed, focused } = engaged.current;
    const anchor =
      inSight.current.find(({ key }) => key === pointed) ??
      inSight.current.find(({ key }) => key === (focused ?? open)) ??
      inSight.current[0];
    if (element && shownOrder.current !== order) {
      shownOrder.current = order;
      if (offset > 0) element.scrollTop = 0;
      offset = 0;
    } else if (element && anchor && (offset > 0 || (pointed ?? focused ?? open) !== null)) {
      const { key, index: before, topPx } = anchor;
      const index = view.keyAt(before) === key ? before : view.indexOf(key);
      const shape = shownShape.current;
      if (shape.rowHeight !== rowHeight || shape.across !== across) {
        // The first may be cut off by the edge, and is then shown whole.
        const abovePx = Math.max(0, topPx - shape.offsetPx);
        offset = Math.max(0, topOf(Math.floor(Math.max(0, index) / across)) - abovePx);
        element.scrollTop = offset;
      } else if (index > before || (index >= 0 && shape.folds !== folds)) {
        const by = (before % across) - (index % across);
        // It is drawn once more before the browser paints.
        if (by !== 0 && onShift) return onShift(index, by);
        // What is above it may be higher or lower now, and it may stand elsewhere among it.
        offset += topOf(Math.floor(index / across)) - topPx;
        element.scrollTop = offset;
      }
    }
    const end = (rowAt(offset + (virtualizer.scrollRect?.height ?? 0)) + 1) * across;
    inSight.current = linesBetween(rowAt(offset) * across, end).flatMap((index) => {
      const key = view.keyAt(index);
      return key === null ? [] : { key, index, topPx: topOf(Math.floor(index / across)) };
    });
    shownShape.current = { rowHeight, across, folds, offsetPx: offset };
  });
  return engaged;
}

interface LineInSight {
  key: string;
  index: number;
  topPx: number;
}

function linesBetween(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
}

/** The keys of the lines that the pointer and the focus are on: null outside of the grid, empty on none of its lines. */
interface Engaged {
  pointed: string | null;
  focused: string | null;
}

/** Kept by events: asking the document costs a style pass. */
function useEngaged(element: RefObject<HTMLElement | null>): RefObject<Engaged> {
  const engaged = useRef<Engaged>({ pointed: null, focused: null });
  useEffect(() => {
    const target = element.current;
    const engage = (by: 'pointed' | 'focused') => (event: Event) => {
      engaged.current = { ...engaged.current, [by]: keyAt(event.target) };
    };
    const disengage = (by: 'pointed' | 'focused') => () => {
      engaged.current = { ...engaged.current, [by]: null };
    };
    const events = [
      ['pointerover', engage('pointed')],
      ['focusin', engage('focused')],
      ['pointerleave', disengage('pointed')],
      ['focusout', disengage('focused')],
    ] as const;
    for (const [name, listener] of events) target?.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) target?.removeEventListener(name, listener);
    };
  }, [element]);
  return engaged;
}

function keyAt(target: EventTarget | null): string {
  const line = target instanceof Element ? target.closest<HTMLElement>(LINE) : null;
  return line?.dataset['mediaId'] ?? line?.dataset['group'] ?? '';
}
