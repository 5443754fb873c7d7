import { type RefObject, useCallback, useEffect } from 'react';

export type PopupSide = 'top' | 'bottom';
export type PopupAlign = 'start' | 'center' | 'end';

const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * The look of a popup. Keep it `invisible` until the state says that it is open: the browser shows it a moment
 * before it tells, and it would flash in the wrong place.
 */
export const POPUP_STYLE =
  'fixed inset-auto m-0 w-max max-w-[calc(100vw-1rem)] overflow-y-auto rounded border border-line-strong bg-popover text-ink shadow-popup outline-none';

interface Place {
  side?: PopupSide;
  align?: PopupAlign;
}

/**
 * Keeps a popup of the top layer beside what it belongs to: on the wished side when it fits there, else on the
 * other one, and always inside the window. Follows scrolling and resizing while `isOpen`.
 */
export function usePopupPlace(
  popup: RefObject<HTMLElement | null>,
  findAnchor: () => Element | null | undefined,
  isOpen: boolean,
  { side = 'bottom', align = 'start' }: Place,
) {
  const place = useCallback(() => {
    const anchor = findAnchor()?.getBoundingClientRect();
    const element = popup.current;
    if (!anchor || !element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const above = anchor.top - GAP_PX - height;
    const below = anchor.bottom + GAP_PX;
    const fitsAbove = above >= EDGE_PX;
    const fitsBelow = below + height <= innerHeight - EDGE_PX;
    const top =
      side === 'top' ? (fitsAbove || !fitsBelow ? above : below) : fitsBelow || !fitsAbove ? below : above;
    const left =
      align === 'start'
        ? anchor.left
        : align === 'end'
          ? anchor.right - width
          : anchor.left + (anchor.width - width) / 2;
    element.style.top = `${Math.max(EDGE_PX, Math.min(top, innerHeight - height - EDGE_PX))}px`;
    element.style.left = `${Math.max(EDGE_PX, Math.min(left, innerWidth - width - EDGE_PX))}px`;
  }, [popup, findAnchor, side, align]);

  useEffect(() => {
    if (!isOpen) return;
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    // What it shows may come later and make it higher.
    const observer = new ResizeObserver(place);
    if (popup.current) observer.observe(popup.current);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [popup, isOpen, place]);
}
