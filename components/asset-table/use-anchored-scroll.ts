'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { GridLines } from '@/lib/grid/grid-lines';
import { LINE } from './use-grid-keys';

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
 * Keeps in place what somebody is looking at while rows arrive above it: the line under the pointer, else the one with
 * the focus, else, once the grid is scrolled or either is in it, the first visible one; and so it does when rows become
 * higher, or hold more assets. A new order starts at the top.
 * It asks the virtualizer where the grid stands, and not the grid: reading a scroll position forces a layout.
 */
export function useAnchoredScroll(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  view: GridLines,
  { rowHeight, across = 1, folds = null, rows = null }: GridShape,
) {
  const engaged = useEngaged(scroller);
  const shownView = useRef(view);
  const anchor = useRef<{ key: string; index: number } | null>(null);
  const shownShape = useRef({ rowHeight, across, folds, topPx: 0, offsetPx: 0 });
  const topOf = rows?.topOf ?? ((row: number) => row * rowHeight);
  const rowAt = rows?.rowAt ?? ((offset: number) => Math.floor(offset / rowHeight));

  useLayoutEffect(() => {
    const element = scroller.current;
    let offset = virtualizer.scrollOffset ?? 0;
    if (element && shownView.current !== view) {
      shownView.current = view;
      if (offset > 0) element.scrollTop = 0;
      offset = 0;
    } else if (element && anchor.current && (offset > 0 || engaged.current.isIn)) {
      const { key, index: before } = anchor.current;
      const index = view.keyAt(before) === key ? before : view.indexOf(key);
      const shape = shownShape.current;
      if (shape.rowHeight !== rowHeight || shape.across !== across) {
        // Which may be cut off by the edge, and is then shown whole.
        const abovePx = Math.max(0, shape.topPx - shape.offsetPx);
        offset = Math.max(0, topOf(Math.floor(Math.max(0, index) / across)) - abovePx);
        element.scrollTop = offset;
      } else if (index > before || (index >= 0 && shape.folds !== folds)) {
        // What is above it may be higher or lower now, and it may stand elsewhere among it.
        offset += topOf(Math.floor(index / across)) - shape.topPx;
        element.scrollTop = offset;
      }
    }
    const first = rowAt(offset) * across;
    const end = (rowAt(offset + (virtualizer.scrollRect?.height ?? 0)) + 1) * across;
    const index = placeOf(engaged.current.key, view, first, end) ?? first;
    const key = view.keyAt(index);
    anchor.current = key === null ? null : { key, index };
    const topPx = topOf(Math.floor(index / across));
    shownShape.current = { rowHeight, across, folds, topPx, offsetPx: offset };
  });
}

/** Where a line stands among those in sight; null: none of them is it. */
function placeOf(key: string | undefined, view: GridLines, first: number, end: number): number | null {
  if (key === undefined) return null;
  for (let index = first; index < end; index += 1) if (view.keyAt(index) === key) return index;
  return null;
}

/** What the pointer and the focus are on in a grid, kept by events: asking the document costs a style pass. */
class Engaged {
  pointed: EventTarget | null = null;
  focused: EventTarget | null = null;

  get isIn(): boolean {
    return this.pointed !== null || this.focused !== null;
  }

  /** Of the line that must not move. Read when it is wanted: the element of one line may have become another's. */
  get key(): string | undefined {
    return keyAt(this.pointed) ?? keyAt(this.focused);
  }
}

function keyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element) || !target.isConnected) return undefined;
  const { mediaId, group } = target.closest<HTMLElement>(LINE)?.dataset ?? {};
  return mediaId ?? group;
}

function useEngaged(element: RefObject<HTMLElement | null>): RefObject<Engaged> {
  const engaged = useRef(new Engaged());
  useEffect(() => {
    const target = element.current;
    const now = engaged.current;
    const events = {
      pointerover: (event: Event) => {
        now.pointed = event.target;
      },
      pointerleave: () => {
        now.pointed = null;
      },
      focusin: (event: Event) => {
        now.focused = event.target;
      },
      focusout: () => {
        now.focused = null;
      },
    };
    for (const [name, listener] of Object.entries(events)) target?.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(events)) target?.removeEventListener(name, listener);
    };
  }, [element]);
  return engaged;
}
