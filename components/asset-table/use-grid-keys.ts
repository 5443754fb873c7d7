'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { RowView } from '@/lib/ledger/row-view';
import type { Selection } from './use-selection';

interface GridKeysOptions {
  view: RowView;
  selection: Selection;
  onOpen: (id: string) => void;
  onCopy: (id: string) => void;
}

/**
 * Which row has the keyboard, as an ID, so that it stays the same asset while rows arrive, sort or scroll away;
 * and what the keys do.
 */
export function useGridKeys(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: RefObject<Virtualizer<HTMLDivElement, Element> | null>,
  { view, selection, onOpen, onCopy }: GridKeysOptions,
) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (!wantsFocus.current || activeId === null) return;
    wantsFocus.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-media-id="${CSS.escape(activeId)}"]`)
      ?.focus({ preventScroll: true });
  });

  function moveTo(index: number): string | null {
    const row = view.rowAt(Math.max(0, Math.min(index, view.length - 1)));
    if (!row) return null;
    wantsFocus.current = true;
    setActiveId(row.id);
    virtualizer.current?.scrollToIndex(view.indexOf(row.id), { align: 'auto' });
    return row.id;
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
    const index = activeId === null ? -1 : view.indexOf(activeId);
    const target = targetIndex(
      event.key,
      index,
      pageSize(scroller.current, virtualizer.current),
      view.length,
    );
    if (target !== null) {
      event.preventDefault();
      const id = moveTo(target);
      if (event.shiftKey && id) selection.setAll([id, activeId ?? id], true);
      return;
    }
    if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    if (activeId === null || index < 0) return;
    if (event.key === 'Enter') onOpen(activeId);
    else if (event.key === 'c') onCopy(activeId);
    else if (event.key === ' ') selection.toggle(activeId);
    else return;
    event.preventDefault();
  }

  return { activeId, setActiveId, onKeyDown };
}

function targetIndex(key: string, index: number, page: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

function pageSize(
  scroller: HTMLElement | null,
  virtualizer: Virtualizer<HTMLDivElement, Element> | null,
): number {
  const rowHeight = virtualizer?.options.estimateSize(0) ?? 1;
  // One row less than fits, so that the eye keeps its place; the head takes another.
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 2);
}

/** Enter and Space belong to a button, a link or a box that has the focus. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input') !== null;
}
