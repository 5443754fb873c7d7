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

/** Pixels a frame, for each pixel beyond the edge. */
const SPEED = 0.2;
const FASTEST_PX = 40;

/** Follows the pointer from a press to its release, and scrolls while it is beyond an edge. Ends by itself. */
export function followDrag({ scroller, inset, onOver, isActive, onEnd }: Drag): void {
  const controller = new AbortController();
  const { signal } = controller;
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;

  function look() {
    if (!pointer) return;
    const box = scroller.getBoundingClientRect();
    const x = clamp(pointer.x, box.left + inset.left, box.left + scroller.clientWidth - 1);
    const y = clamp(pointer.y, box.top + inset.top + 1, box.top + scroller.clientHeight - 1);
    const element = document.elementFromPoint(x, y);
    if (element && scroller.contains(element)) onOver(element);
    const beyond = { x: pointer.x - x, y: pointer.y - y };
    if (!isActive() || (beyond.x === 0 && beyond.y === 0)) return;
    scroller.scrollBy(speed(beyond.x), speed(beyond.y));
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
  return clamp(beyondPx * SPEED, -FASTEST_PX, FASTEST_PX);
}
