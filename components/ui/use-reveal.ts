import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { addRevealed } from './reveal-time';
import { toast } from './toast';

/** Nobody holds a picture open by accident for longer: a key stuck under a coffee cup lets go. */
const LONGEST_MS = 10_000;

/**
 * Whether something protected is shown: only while it is held open, by `show` until the pointer or key is let go,
 * the window loses the focus or ten seconds have passed. `setHovered` arms the Shift key for what the pointer is over,
 * `isArmed` for what the keys have brought up.
 */
export function useReveal(isArmed = false) {
  const t = useTranslations('common.protectedPicture');
  const [isShown, setShown] = useState(false);
  const [isHovered, setHovered] = useState(false);

  useEffect(() => {
    if (!isShown) return;
    const shownAt = performance.now();
    const hide = () => setShown(false);
    // While Shift is held, other keys step from frame to frame.
    const hideUnlessHeld = ({ shiftKey }: KeyboardEvent) => {
      if (!shiftKey) hide();
    };
    const timer = setTimeout(hide, LONGEST_MS);
    const endings = ['pointerup', 'pointercancel', 'blur'] as const;
    for (const ending of endings) addEventListener(ending, hide);
    addEventListener('keyup', hideUnlessHeld);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      if (addRevealed(performance.now() - shownAt)) toast.success(t('pause'));
      for (const ending of endings) removeEventListener(ending, hide);
      removeEventListener('keyup', hideUnlessHeld);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [isShown, t]);

  useEffect(() => {
    if (!isHovered && !isArmed) return;
    const showOnShift = ({ key, repeat, target }: KeyboardEvent) => {
      if (key !== 'Shift' || repeat || takesText(target)) return;
      // What the keys have brought up lies behind an open dialog.
      if (isHovered || !document.querySelector('dialog[open]')) setShown(true);
    };
    addEventListener('keydown', showOnShift);
    return () => removeEventListener('keydown', showOnShift);
  }, [isHovered, isArmed]);

  return {
    isShown,
    show: () => setShown(true),
    hide: () => setShown(false),
    setHovered,
  };
}

/** Shift is for capital letters there. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea') !== null
  );
}
