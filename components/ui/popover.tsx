'use client';
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { POPUP_STYLE, type PopupAlign, type PopupSide, usePopupPlace } from './use-popup-place';

/** What the trigger of a popup must carry; spread it on a button. */
export interface PopupTriggerProps {
  popoverTarget: string;
  'aria-expanded': boolean;
  'aria-haspopup': 'dialog' | 'menu';
}

interface PopoverProps {
  /** The name of what opens. */
  label: string;
  /** The button: `(props) => <Button {...props}>…</Button>`. */
  trigger: (props: PopupTriggerProps) => ReactNode;
  children: ReactNode | ((close: () => void) => ReactNode);
  side?: PopupSide;
  align?: PopupAlign;
  className?: string;
}

/**
 * A small panel that belongs to a button. The browser's own popover: it lies in the top layer, a press outside or
 * Escape closes it, and the focus goes back to the button.
 */
export function Popover({
  label,
  trigger,
  children,
  side = 'bottom',
  align = 'start',
  className = '',
}: PopoverProps) {
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const findAnchor = useCallback(() => document.querySelector(`[popovertarget="${CSS.escape(id)}"]`), [id]);
  const close = useCallback(() => popup.current?.hidePopover(), []);
  usePopupPlace(popup, findAnchor, isOpen, { side, align });

  return (
    <>
      {trigger({ popoverTarget: id, 'aria-expanded': isOpen, 'aria-haspopup': 'dialog' })}
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
        className={`${POPUP_STYLE} max-h-[min(32rem,calc(100dvh-1rem))] p-3 ${isOpen ? '' : 'invisible'} ${className}`}
      >
        {isOpen && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
}
