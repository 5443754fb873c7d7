'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '@/components/asset-table/use-selection';
import type { GridLines } from '@/lib/grid/grid-lines';
import { followDrag } from './follow-drag';

interface DragSelectOptions {
  scroller: RefObject<HTMLDivElement | null>;
  view: GridLines;
  headerPx: number;
  selection: Selection;
}

/**
 * A press on a checkbox and a drag over others does to them what the press would do to the first; rows that the
 * pointer leaves again are as they were.
 */
export function useDragSelect(options: DragSelectOptions): void {
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const element = latest.current.scroller.current;
    if (!element) return;
    const controller = new AbortController();

    function press(event: PointerEvent) {
      if (!(event.target instanceof Element) || event.pointerType === 'touch' || event.button !== 0) return;
      const cell = event.target.closest('[aria-colindex="1"]');
      const startId = rowIdOf(event.target);
      if (!element || !cell || startId === null || event.shiftKey) return;
      const before = latest.current.selection.ids;
      const isChosen = !before.has(startId);
      let passed: string[] = [];
      followDrag({
        scroller: element,
        inset: { top: latest.current.headerPx, left: 0 },
        isActive: () => passed.length > 0,
        onEnd: () => undefined,
        onOver: (over) => {
          const { view, selection } = latest.current;
          const id = rowIdOf(over);
          if (id === null || (passed.length === 0 && id === startId)) return;
          const [from, to] = [view.indexOf(startId), view.indexOf(id)];
          if (from < 0 || to < 0) return;
          const now = view.ids(Math.min(from, to), Math.max(from, to));
          if (now.length === passed.length && now[0] === passed[0]) return;
          const kept = new Set(now);
          const left = passed.filter((one) => !kept.has(one));
          passed = now;
          selection.setAll(now, isChosen);
          for (const chosen of [true, false]) {
            const back = left.filter((one) => before.has(one) === chosen);
            if (back.length > 0) selection.setAll(back, chosen);
          }
          selection.anchor.current = { id: startId, chosen: isChosen };
        },
      });
    }

    element.addEventListener('pointerdown', press, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}

function rowIdOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-media-id]')?.dataset['mediaId'] ?? null;
}
