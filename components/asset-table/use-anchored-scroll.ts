'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { GridLines } from '@/lib/grid/grid-lines';

interface GridShape {
  /** Of a row, in px. */
  rowHeight: number;
  /** Lines beside each other in a row. */
  across?: number;
  /** Which groups are closed, by identity. */
  folds?: object | null;
  /** Where rows begin, in px, where not all are of one height. */
  rows?: { topOf: (row: number) => number; rowAt: (offset: number) => number } | null;
}

/**
 * Keeps in place what somebody is looking at while rows arrive above it: once the grid is scrolled, or the pointer
 * or the focus is in it, the first visible row stays where it is; and so it does when rows become higher, or hold more
 * assets. A new order starts at the top.
 * It asks the virtualizer where the grid stands, and not the grid: reading a scroll position forces a layout.
 */
export function useAnchoredScroll(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  view: GridLines,
  { rowHeight, across = 1, folds = null, rows = null }: GridShape,
) {
  const isEngaged = useEngaged(scroller);
  const shownView = useRef(view);
  const anchor = useRef<{ key: string; index: number } | null>(null);
  const shownShape = useRef({ rowHeight, across, folds, topPx: 0 });
  const topOf = rows?.topOf ?? ((row: number) => row * rowHeight);
  const rowAt = rows?.rowAt ?? ((offset: number) => Math.floor(offset / rowHeight));

  useLayoutEffect(() => {
    const element = scroller.current;
    let offset = virtualizer.scrollOffset ?? 0;
    if (element && shownView.current !== view) {
      shownView.current = view;
      if (offset > 0) element.scrollTop = 0;
      offset = 0;
    } else if (element && anchor.current && (offset > 0 || isEngaged.current)) {
      const { key, index: before } = anchor.current;
      const index = view.keyAt(before) === key ? before : view.indexOf(key);
      const shape = shownShape.current;
      if (shape.rowHeight !== rowHeight || shape.across !== across) {
        offset = topOf(Math.floor(Math.max(0, index) / across));
        element.scrollTop = offset;
      } else if (index > before || (index >= 0 && shape.folds !== folds)) {
        // What is above it may be higher or lower now, and it may stand elsewhere among it.
        offset += topOf(Math.floor(index / across)) - shape.topPx;
        element.scrollTop = offset;
      }
    }
    const row = rowAt(offset);
    const index = row * across;
    const key = view.keyAt(index);
    anchor.current = key === null ? null : { key, index };
    shownShape.current = { rowHeight, across, folds, topPx: topOf(row) };
  });
}

/** Whether the pointer or the focus is in an element, kept by events: asking the document costs a style pass. */
function useEngaged(element: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isEngaged = useRef(false);
  useEffect(() => {
    const target = element.current;
    const engage = () => {
      isEngaged.current = true;
    };
    const disengage = () => {
      isEngaged.current = false;
    };
    const events = [
      ['pointerenter', engage],
      ['focusin', engage],
      ['pointerleave', disengage],
      ['focusout', disengage],
    ] as const;
    for (const [name, listener] of events) target?.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) target?.removeEventListener(name, listener);
    };
  }, [element]);
  return isEngaged;
}
