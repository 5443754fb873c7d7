'use client';
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { previewControl } from './preview-control';

/** A pointer that stays for as long wants to see: one that only passes by loads nothing. */
const INTENT_MS = 80;
/** Pictures that are there are shown sooner. */
const AT_HAND_MS = 30;
/** A press that moves further is a drag, and opens nothing. */
const DRAG_PX = 6;

interface ScrubOptions {
  id: string;
  /** Whether the first picture is there already. */
  isAtHand: () => boolean;
  /** A pointer has come: what the preview takes may be got ready. */
  onApproach: () => void;
}

/**
 * The events of a thumbnail that is scrubbed: the pointer's place across it is the place in the preview. A finger
 * scrubs while it drags; give the thumbnail `touch-action: pan-y`, so that the page still scrolls.
 */
export function useScrub({ id, isAtHand, onApproach }: ScrubOptions) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const share = useRef(0);
  const pressedX = useRef(0);

  function leave() {
    clearTimeout(timer.current);
    previewControl.close(id, 'pointer');
  }
  function open() {
    clearTimeout(timer.current);
    previewControl.point(id, share.current);
  }
  function openSoon(event: PointerEvent<HTMLElement>) {
    share.current = shareAt(event);
    onApproach();
    clearTimeout(timer.current);
    timer.current = setTimeout(open, isAtHand() ? AT_HAND_MS : INTENT_MS);
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      previewControl.close(id, 'pointer');
    },
    [id],
  );

  return {
    onPointerEnter: openSoon,
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const before = share.current;
      share.current = shareAt(event);
      const isDrag = event.pointerType === 'touch' && share.current !== before;
      if (isDrag || previewControl.stateOf(id) === 'open') open();
    },
    onPointerDown({ clientX }: PointerEvent<HTMLElement>) {
      pressedX.current = clientX;
    },
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (Math.abs(event.clientX - pressedX.current) <= DRAG_PX) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerLeave: leave,
    onPointerCancel: leave,
    // The focus is the row's or the card's, not that of the scrubber, which goes with the pointer.
    onMouseDown(event: MouseEvent<HTMLElement>) {
      if (event.target instanceof Element && event.target.closest('button')) return;
      event.preventDefault();
      event.currentTarget.closest<HTMLElement>('[data-media-id]')?.focus({ preventScroll: true });
    },
  };
}

function shareAt({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return (clientX - left) / width;
}
