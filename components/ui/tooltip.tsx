'use client';
import {
  type AriaAttributes,
  cloneElement,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Kbd } from './kbd';
import { type PopupSide, usePopupPlace } from './use-popup-place';

const DELAY_MS = 450;
const LEAVE_MS = 120;

interface TooltipProps {
  content: ReactNode;
  /** One element that can be hovered or focused. */
  children: ReactElement<AriaAttributes>;
  side?: PopupSide;
  shortcut?: string | undefined;
  /** The tooltip only repeats the accessible name, so assistive technology is not told twice. */
  isName?: boolean;
}

/**
 * A few words beside what the pointer rests on or the keyboard focuses. Escape hides them, and the pointer may
 * move onto them (WCAG 1.4.13). It lives in the browser's top layer, so no overflow and no dialog can cover it.
 */
export function Tooltip({ content, children, side = 'top', shortcut, isName = false }: TooltipProps) {
  const id = useId();
  const wrapper = useRef<HTMLSpanElement>(null);
  const popup = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isOpen, setOpen] = useState(false);
  const findAnchor = useCallback(() => wrapper.current?.firstElementChild, []);

  const change = useCallback((next: boolean, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), delayMs);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    if (!isOpen) return;
    popup.current?.showPopover();
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', hideOnEscape, true);
    return () => removeEventListener('keydown', hideOnEscape, true);
  }, [isOpen]);
  usePopupPlace(popup, findAnchor, isOpen, { side, align: 'center' });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the child is what one interacts with; this only overhears it.
    <span
      ref={wrapper}
      className="contents"
      onPointerEnter={(event) => event.pointerType === 'mouse' && change(true, DELAY_MS)}
      onPointerLeave={() => change(false, LEAVE_MS)}
      onPointerDown={() => change(false, 0)}
      onFocus={(event) => event.target.matches(':focus-visible') && change(true, 0)}
      onBlur={() => change(false, 0)}
    >
      {isName ? children : cloneElement(children, { 'aria-describedby': isOpen ? id : undefined })}
      {isOpen && (
        <span
          ref={popup}
          id={id}
          role="tooltip"
          aria-hidden={isName || undefined}
          popover="manual"
          className="fixed inset-auto m-0 w-max max-w-72 rounded-sm border border-line-strong bg-popover px-2 py-1 text-ink text-xs shadow-popup"
        >
          {content}
          {shortcut && <Kbd className="ml-2">{shortcut}</Kbd>}
        </span>
      )}
    </span>
  );
}
