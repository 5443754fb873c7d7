import { type PointerEvent, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

/**
 * Ties a native `<dialog>` to a state: the browser traps the focus, makes the rest inert, gives the focus back and
 * closes on Escape. A press on the backdrop closes too. Spread the result on the dialog element. The focus begins at
 * `[data-autofocus]`, else on the dialog itself, so that its name is read out and no button is armed by accident.
 * A dialog that is taken away while it is open is closed first: else the focus would be lost with it.
 */
export function useModal(open: boolean, onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog).focus();
    return () => dialog.close();
  }, [open]);

  return {
    ref,
    tabIndex: -1,
    onClose: (event: SyntheticEvent) => {
      // A popup inside bubbles its own events through React; and closing by state needs no second word about it, which
      // may come when the dialog is open again.
      if (open && event.target === event.currentTarget && !ref.current?.open) onClose();
    },
    onCancel: (event: SyntheticEvent) => {
      if (event.target !== event.currentTarget) return;
      // The state closes the dialog, not the browser: otherwise the two disagree when the state says no.
      event.preventDefault();
      onClose();
    },
    onPointerDown: (event: PointerEvent) => {
      if (event.target === event.currentTarget && !isInside(event)) onClose();
    },
  };
}

/** A dialog's backdrop is the dialog to events; only the place of the press tells them apart. */
function isInside({ currentTarget, clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
