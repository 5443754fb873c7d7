'use client';
import { EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import { announce } from './announce';
import { useReveal } from './use-reveal';

/** A press that is held longer was meant for the picture, and must not open the row that it is in. */
const HELD_MS = 250;

interface VeilProps {
  alt: string;
  focusable: boolean;
  /** Shift reveals it without the pointer over it. */
  isArmed?: boolean;
  className: string;
  children: ReactNode;
  /** What lies over the veil and is told whether the picture is shown: whatever it shows of it, it puts in `Veiled`. */
  over?: (isShown: boolean) => ReactNode;
}

/**
 * Keeps what is in it blurred, from the server's first byte on, and shows it only while the pointer or the space bar
 * is held on it, or Shift while the pointer is over it.
 */
export function Veil({ alt, focusable, isArmed = false, className, children, over }: VeilProps) {
  const t = useTranslations('common.protectedPicture');
  const { isShown, show, hide, setHovered } = useReveal(isArmed);
  const pressedAt = useRef(0);
  const wasShown = useRef(false);

  useEffect(() => {
    if (isShown !== wasShown.current) announce(t(isShown ? 'shown' : 'hidden'));
    wasShown.current = isShown;
  }, [isShown, t]);

  const frame = {
    'data-protected': !isShown,
    onPointerEnter(event: PointerEvent) {
      setHovered(true);
      if (event.shiftKey) show();
    },
    onPointerLeave() {
      setHovered(false);
      hide();
    },
    onPointerDown(event: PointerEvent) {
      pressedAt.current = event.timeStamp;
      if (event.button === 0) show();
    },
    onClick(event: MouseEvent) {
      if (event.timeStamp - pressedAt.current < HELD_MS) return;
      event.preventDefault();
      event.stopPropagation();
    },
    // A long touch would open the browser's own menu over the picture.
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
    className: `@container select-none ${className}`,
    children: (
      <>
        <Veiled isShown={isShown}>{children}</Veiled>
        {over?.(isShown)}
      </>
    ),
  };
  if (!focusable) return <span {...frame} />;

  function showOnKey(event: KeyboardEvent) {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) show();
  }
  return (
    <button type="button" aria-label={t('label', { alt })} onKeyDown={showOnKey} onBlur={hide} {...frame} />
  );
}

/** A picture as it looks under a veil. Its frame is a positioned `@container` that hides what is outside of it. */
export function Veiled({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return (
    <>
      <span className={`block size-full ${isShown ? '' : 'veiled'}`}>{children}</span>
      {!isShown && <Hint />}
    </>
  );
}

function Hint() {
  const t = useTranslations('common.protectedPicture');
  return (
    <span className="absolute inset-0 grid place-content-center justify-items-center gap-1 text-white">
      <EyeOff aria-hidden="true" className="size-4 drop-shadow-[0_0_3px_black]" />
      <span className="@min-[9rem]:block hidden rounded-sm bg-black/70 px-1.5 text-xs">{t('hint')}</span>
    </span>
  );
}
