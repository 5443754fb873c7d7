import { useEffect, useRef } from 'react';

/**
 * Ties a native `<dialog>` to a state: the browser traps the focus, makes the rest inert, gives the focus back and
 * closes on Escape. A press on the backdrop closes too. Spread the result on the dialog element.
 */
export function useModal(open: boolean, onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return {
    ref,
    onClose,
    onCancel: (event: { preventDefault: () => void }) => {
      // The state closes the dialog, not the browser: otherwise the two disagree when the state says no.
      event.preventDefault();
      onClose();
    },
    onPointerDown: (event: { target: EventTarget; currentTarget: EventTarget }) => {
      if (event.target === event.currentTarget) onClose();
    },
  };
}
