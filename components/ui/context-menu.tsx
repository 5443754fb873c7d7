'use client';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { focusFirstItem, moveInMenu } from './menu';
import { POPUP_STYLE, usePopupPlace } from './use-popup-place';

interface ContextMenuProps {
  label: string;
  /** What it is about; it opens beside that. */
  anchor: Element;
  onClose: () => void;
  /** Another page of the menu: the focus begins anew, and choosing leads on instead of closing. */
  page: string;
  leadsOn: boolean;
  /** `MenuItem` elements. */
  children: ReactNode;
}

/** A menu about something on the page rather than behind a button. It is open as long as it is rendered. */
export function ContextMenu({ label, anchor, onClose, page, leadsOn, children }: ContextMenuProps) {
  const popup = useRef<HTMLDivElement>(null);
  const findAnchor = useCallback(() => anchor, [anchor]);
  useLayoutEffect(() => popup.current?.showPopover(), []);
  usePopupPlace(popup, findAnchor, true, {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page has items of its own.
  useEffect(() => focusFirstItem(popup.current), [page]);

  return (
    <div
      ref={popup}
      popover="auto"
      role="menu"
      aria-label={label}
      // It may scroll, and then has to be within reach of the keyboard by itself.
      tabIndex={0}
      onKeyDown={moveInMenu}
      onClick={(event) => {
        const isItem = event.target instanceof Element && event.target.closest('[role="menuitem"]');
        if (isItem && !leadsOn) popup.current?.hidePopover();
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      className={`${POPUP_STYLE} max-h-[min(28rem,calc(100dvh-1rem))] min-w-40 p-1`}
    >
      {children}
    </div>
  );
}
