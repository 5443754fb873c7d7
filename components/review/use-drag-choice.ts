'use client';
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Selection } from '@/components/asset-table/use-selection';

interface Drag {
  from: string;
  /** What was chosen before, and stays so. */
  kept: ReadonlySet<string>;
  /** What the drag has chosen so far; empty before it has left its first card. */
  range: readonly string[];
}

interface DragChoiceOptions {
  ids: readonly string[];
  currentId: string | null;
  chosen: Selection;
  onGo: (id: string) => void;
}

/**
 * Chooses cards with the pointer: a drag from one to another chooses all between them in reading order, Shift or Ctrl
 * add to what is chosen, and a plain click makes a card the current one.
 */
export function useDragChoice({ ids, currentId, chosen, onGo }: DragChoiceOptions) {
  const drag = useRef<Drag | null>(null);
  const between = (a: string, b: string) => {
    const [from, to] = [ids.indexOf(a), ids.indexOf(b)];
    return from < 0 || to < 0 ? [] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  };

  return {
    onPointerDown(event: PointerEvent) {
      drag.current = null;
      const from = cardOf(event.target);
      // A finger that moves scrolls.
      if (from === null || event.button !== 0 || event.pointerType === 'touch') return;
      drag.current = { from, kept: event.ctrlKey || event.metaKey ? chosen.ids : new Set(), range: [] };
    },
    onPointerMove(event: PointerEvent) {
      if (!drag.current || event.buttons !== 1) return;
      const { from, kept, range } = drag.current;
      const to = cardOf(document.elementFromPoint(event.clientX, event.clientY));
      if (to === null || (to === from && range.length === 0) || to === range.at(-1)) return;
      const next = between(from, to);
      if (range.length === 0 && kept.size === 0) chosen.clear();
      chosen.setAll(
        range.filter((id) => !kept.has(id)),
        false,
      );
      chosen.setAll(next, true);
      drag.current = { from, kept, range: next };
    },
    onClick(event: MouseEvent) {
      const id = cardOf(event.target);
      const wasDrag = (drag.current?.range.length ?? 0) > 0;
      drag.current = null;
      if (id === null || wasDrag) return;
      if (event.ctrlKey || event.metaKey || isBox(event.target)) chosen.toggle(id);
      else if (event.shiftKey && currentId !== null) chosen.setAll(between(currentId, id), true);
      else onGo(id);
    },
  };
}

function cardOf(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-media-id]') : null;
  return card?.dataset['mediaId'] ?? null;
}

function isBox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}
