'use client';
import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PopupTriggerProps } from './popover';
import { POPUP_STYLE, type PopupAlign, type PopupSide, usePopupPlace } from './use-popup-place';

interface MenuProps {
  /** The menu's name. */
  label: string;
  /** The button: `(props) => <Button {...props}>…</Button>`. */
  trigger: (props: PopupTriggerProps) => ReactNode;
  /** `MenuItem`, `MenuCheckbox` and `MenuSeparator` elements. */
  children: ReactNode;
  side?: PopupSide;
  align?: PopupAlign;
}

const ITEMS = '[role^="menuitem"]:not([aria-disabled="true"])';

/** A list of commands behind a button. Arrow keys, Home, End and first letters move; Escape and Tab close. */
export function Menu({ label, trigger, children, side = 'bottom', align = 'start' }: MenuProps) {
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const findAnchor = useCallback(() => document.querySelector(`[popovertarget="${CSS.escape(id)}"]`), [id]);
  usePopupPlace(popup, findAnchor, isOpen, { side, align });

  function follow(isOpening: boolean) {
    // Rendered at once, so that there is an item to focus; an effect would miss a menu closed and reopened in one go.
    flushSync(() => setOpen(isOpening));
    if (isOpening) focusFirstItem(popup.current);
  }

  return (
    <>
      {trigger({ popoverTarget: id, 'aria-expanded': isOpen, 'aria-haspopup': 'menu' })}
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        // It may scroll, and then has to be within reach of the keyboard by itself.
        tabIndex={0}
        onKeyDown={moveInMenu}
        // A command is done when it is chosen; a checkbox keeps the menu open for the next one.
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('[role="menuitem"]'))
            popup.current?.hidePopover();
        }}
        onToggle={(event) => follow(event.newState === 'open')}
        className={`${POPUP_STYLE} max-h-[min(28rem,calc(100dvh-1rem))] min-w-40 p-1 ${isOpen ? '' : 'invisible'}`}
      >
        {isOpen && children}
      </div>
    </>
  );
}

/** The focus begins at the first thing that can be chosen. */
export function focusFirstItem(menu: HTMLElement | null) {
  menu?.querySelector<HTMLElement>(ITEMS)?.focus();
}

/** The keys of a menu that is a popover. */
export function moveInMenu(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEMS)];
  const next = itemAfterKey(items, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function itemAfterKey(items: HTMLElement[], key: string): HTMLElement | undefined {
  const current = items.findIndex((item) => item.matches(':focus'));
  switch (key) {
    case 'ArrowDown':
      return items[(current + 1) % items.length];
    case 'ArrowUp':
      return items.at(current <= 0 ? -1 : current - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const following = [...items.slice(current + 1), ...items.slice(0, current + 1)];
      return following.find((item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}

const ITEM_STYLE =
  'flex min-h-7 w-full items-center gap-2 whitespace-nowrap rounded-sm px-2 text-left text-sm hover:bg-raised focus-visible:bg-raised focus-visible:-outline-offset-2 aria-disabled:opacity-50 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0';

interface MenuItemProps {
  children: ReactNode;
  icon?: ReactNode;
  onSelect: () => void;
  disabled?: boolean;
}

/** One command. Choosing it closes the menu. */
export function MenuItem({ children, icon, onSelect, disabled = false }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={disabled || undefined}
      onClick={disabled ? (event) => event.stopPropagation() : onSelect}
      className={ITEM_STYLE}
    >
      {icon}
      {children}
    </button>
  );
}

interface MenuCheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something to turn on or off. The menu stays open. */
export function MenuCheckbox({ children, checked, onChange }: MenuCheckboxProps) {
  return (
    <button
      type="button"
      role="menuitemcheckbox"
      tabIndex={-1}
      aria-checked={checked}
      onClick={() => onChange(!checked)}
      className={ITEM_STYLE}
    >
      <Check aria-hidden="true" className={checked ? 'text-accent' : 'invisible'} />
      {children}
    </button>
  );
}

/** One of several, of which one is on. The menu stays open. */
export function MenuRadio({ children, checked, onChange }: MenuCheckboxProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={checked}
      onClick={() => onChange(true)}
      className={ITEM_STYLE}
    >
      <Check aria-hidden="true" className={checked ? 'text-accent' : 'invisible'} />
      {children}
    </button>
  );
}

/** A hairline between groups of commands. */
export function MenuSeparator() {
  return <hr className="my-1" />;
}
