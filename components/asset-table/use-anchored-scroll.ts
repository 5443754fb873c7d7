'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { RowView } from '@/lib/ledger/row-view';

/**
 * Keeps in place what somebody is looking at while rows arrive above it: once the grid is scrolled, or the pointer
 * or the focus is in it, the first visible row stays where it is; and so it does when rows become higher, or hold more
 * assets. A new order starts at the top.
 * It asks the virtualizer where the grid stands, and not the grid: reading a scroll position forces a layout.
 */
export function useAnchoredScroll(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  view: RowView,
  rowHeight: number,
  across = 1,
) {
  const isEngaged = useEngaged(scroller);
  const shownView = useRef(view);
  const anchor = useRef<{ id: string; index: number } | null>(null);
  const shownShape = useRef({ rowHeight, across });

  useLayoutEffect(() => {
    const element = scroller.current;
    let offset = virtualizer.scrollOffset ?? 0;
    if (element && shownView.current !== view) {
      shownView.current = view;
      if (offset > 0) element.scrollTop = 0;
      offset = 0;
    } else if (element && anchor.current && (offset > 0 || isEngaged.current)) {
      const { id, index: before } = anchor.current;
      const index = view.rowAt(before)?.id === id ? before : view.indexOf(id);
      const shape = shownShape.current;
      if (shape.rowHeight !== rowHeight || shape.across !== across) {
        offset = Math.floor(Math.max(0, index) / across) * rowHeight;
        element.scrollTop = offset;
      } else if (index > before) {
        offset += (Math.floor(index / across) - Math.floor(before / across)) * rowHeight;
        element.scrollTop = offset;
      }
    }
    shownShape.current = { rowHeight, across };
    const index = Math.floor(offset / rowHeight) * across;
    const row = view.rowAt(index);
    anchor.current = row ? { id: row.id, index } : null;
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
