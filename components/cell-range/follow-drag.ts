interface Drag {
  scroller: HTMLElement;
  /** Kept clear at the top and the left: the head and the columns that stay. */
  inset: { top: number; left: number };
  /** The element under the pointer, or under the nearest point of the grid when it is outside. */
  onOver: (element: Element) => void;
  /** Whether the drag came to anything: the click that ends it is then none. */
  isActive: () => boolean;
  onEnd: () => void;
}

/** Pixels a second, for each pixel beyond the edge: by time, since a slow machine draws few frames. */
const SPEED = 40;
/** As high as what scrolls at the far edges. */
const EDGE_PX = 24;
const FASTEST = 3000;
/** A frame that took longer counts as this, so that no row is passed unseen. */
const LONGEST_FRAME_MS = 100;

/** Follows the pointer from a press to its release, and scrolls while it is beyond an edge. Ends by itself. */
export function followDrag({ scroller, inset, onOver, isActive, onEnd }: Drag): void {
  const controller = new AbortController();
  const { signal } = controller;
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;
  let scrolledAt = 0;

  function look() {
    if (!pointer) return;
    const box = scroller.getBoundingClientRect();
    // What of the grid is in the window, without the strips at its edges that scroll.
    const x = clamp(
      pointer.x,
      Math.max(box.left, 0) + inset.left,
      Math.min(box.left + scroller.clientWidth, innerWidth) - EDGE_PX,
    );
    const y = clamp(
      pointer.y,
      Math.max(box.top, 0) + inset.top + 1,
      Math.min(box.top + scroller.clientHeight, innerHeight) - EDGE_PX,
    );
    // A bar may float over the rows.
    const element = document.elementsFromPoint(x, y).find((one) => scroller.contains(one));
    if (element) onOver(element);
    const beyond = { x: pointer.x - x, y: pointer.y - y };
    if (!isActive() || (beyond.x === 0 && beyond.y === 0)) return;
    const now = performance.now();
    const seconds = Math.min(now - scrolledAt, LONGEST_FRAME_MS) / 1000;
    scrolledAt = now;
    const { scrollTop } = scroller;
    scroller.scrollBy(speed(beyond.x) * seconds, speed(beyond.y) * seconds);
    // At the grid's end, the rest of it may lie outside the window.
    const isCut = beyond.y > 0 ? box.bottom > innerHeight : box.top < 0;
    if (scroller.scrollTop === scrollTop && isCut) scrollBy(0, speed(beyond.y) * seconds);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  }

  function end() {
    controller.abort();
    cancelAnimationFrame(frame);
    if (isActive()) swallowClick();
    onEnd();
  }

  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      pointer = { x: clientX, y: clientY };
      look();
    },
    { signal },
  );
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
}

/** The click of this release would open what lies under it. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function speed(beyondPx: number): number {
  return clamp(beyondPx * SPEED, -FASTEST, FASTEST);
}
