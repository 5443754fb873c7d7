'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** A press on the grid, the last move since, and the release; null once they are heard by what they are for. */
export type EarlyDrag = PointerEvent[] | null;

/** Remembers the last drag as long as the code of ranges has not come, which then does what it would have done. */
export function useEarlyDrag(scroller: RefObject<HTMLElement | null>): RefObject<EarlyDrag> {
  const early = useRef<EarlyDrag>([]);
  useEffect(() => {
    const controller = new AbortController();
    let isHeld = false;
    const hear = (event: PointerEvent) => {
      const heard = early.current;
      if (!heard) return controller.abort();
      if (event.type === 'pointerdown') {
        isHeld = event.target instanceof Node && scroller.current?.contains(event.target) === true;
        early.current = isHeld ? [event] : [];
      } else if (isHeld) {
        isHeld = event.type === 'pointermove';
        heard.splice(isHeld ? 1 : heard.length, 1, event);
      }
    };
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
      addEventListener(type, hear, { signal: controller.signal });
    return () => controller.abort();
  }, [scroller]);
  return early;
}

/** Whether the last press was released over another cell: the click that follows is then none. */
export function isDrag(early: EarlyDrag): boolean {
  const [from, to] = [early?.[0], early?.at(-1)].map((event) =>
    event?.target instanceof Element ? event.target.closest('[role="gridcell"]') : null,
  );
  return from !== to;
}
