import type { ColumnId } from '@/lib/assets/columns';
import type { PlacedColumn } from '@/lib/grid/column-layout';
import { columnNamed } from './column-url';

interface ColumnDrag {
  id: ColumnId;
  element: HTMLElement;
  grid: HTMLElement;
  placed: readonly PlacedColumn[];
}

/** A press that moves less is a click. */
const SLOP_PX = 5;
/** So near an edge the grid scrolls along. */
const EDGE_PX = 48;
const SCROLL_PX = 16;

/**
 * Drags a column by its head. A mark shows where it would come; Escape gives it up. Nothing renders meanwhile.
 * @param onDrop told the column before which it was let go, null behind all; not called when it stays
 */
export function dragColumn(
  press: PointerEvent,
  { id, element, grid, placed }: ColumnDrag,
  onDrop: (before: ColumnId | null) => void,
) {
  const controller = new AbortController();
  const { signal } = controller;
  let signs: { mark: HTMLElement; ghost: HTMLElement } | null = null;
  let before: ColumnId | null = id;

  function end() {
    controller.abort();
    signs?.mark.remove();
    signs?.ghost.remove();
    delete element.dataset['dragged'];
  }

  function follow({ clientX, clientY }: PointerEvent) {
    if (!signs && Math.abs(clientX - press.clientX) < SLOP_PX) return;
    signs ??= makeSigns(element);
    element.dataset['dragged'] = '';
    const box = grid.getBoundingClientRect();
    if (clientX < box.left + EDGE_PX) grid.scrollLeft -= SCROLL_PX;
    if (clientX > box.right - EDGE_PX) grid.scrollLeft += SCROLL_PX;
    const x = Math.max(box.left + 1, Math.min(clientX, box.left + grid.clientWidth - 2));
    const head = element.getBoundingClientRect();
    // Pinned heads lie over the others: what is on top is what the pointer means.
    const over = document.elementsFromPoint(x, head.top + head.height / 2);
    const target = over.map((each) => each.closest<HTMLElement>('[data-head]')).find(Boolean);
    const at = placed.findIndex((column) => column.id === columnNamed(target?.dataset['head'] ?? ''));
    if (!target || at < 0) return;
    const { left, right } = target.getBoundingClientRect();
    const isBefore = x < (left + right) / 2;
    before = (isBefore ? placed[at] : placed[at + 1])?.id ?? null;
    signs.mark.style.left = `${(isBefore ? left : right) - 1}px`;
    signs.mark.style.top = `${box.top}px`;
    signs.mark.style.height = `${grid.clientHeight}px`;
    signs.ghost.style.left = `${clientX + 10}px`;
    signs.ghost.style.top = `${clientY + 12}px`;
  }

  function drop() {
    if (signs) {
      // The click that follows would sort.
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      const next = placed[placed.findIndex((column) => column.id === id) + 1]?.id ?? null;
      if (before !== id && before !== next) onDrop(before);
    }
    end();
  }

  addEventListener('pointermove', follow, { signal });
  addEventListener('pointerup', drop, { signal });
  addEventListener('pointercancel', end, { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    },
    { signal, capture: true },
  );
}

function swallow(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}

function makeSigns(head: HTMLElement) {
  const mark = document.createElement('div');
  mark.className = 'pointer-events-none fixed z-50 w-0.5 bg-accent';
  mark.dataset['dropMark'] = '';
  const ghost = document.createElement('div');
  ghost.className =
    'pointer-events-none fixed z-50 rounded border border-line-strong bg-popover px-2 py-1 font-medium text-xs shadow-popup';
  ghost.textContent = head.textContent;
  document.body.append(mark, ghost);
  return { mark, ghost };
}
