'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { usePreviewKeys } from '@/components/sprite-preview/use-preview-keys';
import type { GridLines } from '@/lib/grid/grid-lines';
import type { Selection } from './use-selection';

/** What the keys go to: a row or a card, or the line of a group. */
export const LINE = ':is([data-media-id], [data-group])';

interface GridKeysOptions {
  view: GridLines;
  /** Assets beside each other in a row of the grid: a table has one, a gallery several. */
  across?: number;
  selection: Selection;
  onOpen: (id: string) => void;
  onCopy: (id: string) => void;
  /** Where to go instead of a place where nothing stands, in a grid that has such; `from` is where one comes from. */
  settle?: ((place: number, from: number) => number) | undefined;
  /** Answers a key that means something else where rows are grouped: the line it leads to, or whether it did anything. */
  onGroupKey?: ((key: string, line: number) => number | boolean) | undefined;
}

/**
 * Which row has the keyboard, as its key, so that it stays the same asset while rows arrive, sort or scroll away;
 * and what the keys do.
 */
export function useGridKeys(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: RefObject<Virtualizer<HTMLDivElement, Element> | null>,
  { view, across = 1, selection, onOpen, onCopy, settle, onGroupKey }: GridKeysOptions,
) {
  const [activeId, setActiveId] = useState<string | null>(null);
  /** The key whose line is to be focused once it is drawn: an effect of an earlier render must not take it for its own. */
  const wanted = useRef<string | null>(null);
  const index = activeId === null ? -1 : view.indexOf(activeId);
  const preview = usePreviewKeys(view.rowAt(index));

  useEffect(() => {
    if (activeId === null || wanted.current !== activeId) return;
    wanted.current = null;
    const name = CSS.escape(activeId);
    scroller.current
      ?.querySelector<HTMLElement>(`:is([data-media-id="${name}"], [data-group="${name}"])`)
      ?.focus({ preventScroll: true });
  });

  function moveTo(wished: number): string | null {
    const inside = Math.max(0, Math.min(wished, view.length - 1));
    const target = settle?.(inside, index) ?? inside;
    const key = view.keyAt(target);
    if (key === null) return null;
    wanted.current = key;
    setActiveId(key);
    virtualizer.current?.scrollToIndex(Math.floor(target / across), { align: 'auto' });
    return view.rowAt(target)?.id ?? null;
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || isOfControl(event)) return;
    if (preview.press(event.key)) {
      event.preventDefault();
      return;
    }
    const done = onGroupKey?.(event.key, index) ?? false;
    if (done !== false) {
      event.preventDefault();
      if (typeof done === 'number') moveTo(done);
      return;
    }
    const page = pageSize(scroller.current, virtualizer.current) * across;
    const target = targetIndex(event.key, index, { across, page, length: view.length });
    if (target !== null) {
      event.preventDefault();
      const id = moveTo(target);
      if (event.shiftKey && id) selection.setAll([id, view.rowAt(index)?.id ?? id], true);
      return;
    }
    if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    if (activeId === null || !view.rowAt(index)) return;
    if (event.key === 'Enter') onOpen(activeId);
    else if (event.key === 'c') onCopy(activeId);
    else if (event.key === ' ') selection.toggle(activeId);
    else return;
    event.preventDefault();
  }

  return {
    activeId,
    activeIndex: index,
    setActiveId,
    onKeyDown,
    onFocus({ target }: FocusEvent<HTMLDivElement>) {
      const { mediaId, group } = target.closest<HTMLElement>(LINE)?.dataset ?? {};
      const key = mediaId ?? group;
      if (key === undefined) return;
      setActiveId(key);
      if (target.dataset['mediaId'] !== undefined && target.matches(':focus-visible')) preview.warm(key);
    },
    onBlur: preview.leave,
  };
}

interface GridShape {
  across: number;
  /** Assets that one page key passes. */
  page: number;
  length: number;
}

/** Where a key leads, which may be beyond an end; null when it is no such key. */
function targetIndex(key: string, index: number, { across, page, length }: GridShape): number | null {
  switch (key) {
    case 'ArrowRight':
      return across > 1 ? index + 1 : null;
    case 'ArrowLeft':
      return across > 1 ? index - 1 : null;
    case 'ArrowDown':
      return stepDown(index, across, length);
    case 'ArrowUp':
      return index < across && index >= 0 ? index : index - across;
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

/** One row down in the same column; into the last row, which may be shorter; from nowhere to the first. */
function stepDown(index: number, across: number, length: number): number {
  if (index < 0) return 0;
  const isLastRow = Math.floor(index / across) === Math.floor((length - 1) / across);
  return isLastRow ? index : Math.min(index + across, length - 1);
}

function pageSize(
  scroller: HTMLElement | null,
  virtualizer: Virtualizer<HTMLDivElement, Element> | null,
): number {
  const rowHeight = virtualizer?.options.estimateSize(0) ?? 1;
  // One row less than fits, so that the eye keeps its place; the head takes another.
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 2);
}

/** Enter and Space belong to a button, a link or a box that has the focus; above the rows, every key does. */
function isOfControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !target.closest('button, a, input')) return false;
  return key === 'Enter' || key === ' ' || target.closest(LINE) === null;
}
