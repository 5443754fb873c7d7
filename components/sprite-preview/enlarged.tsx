'use client';
import { type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react';
import { usePopupPlace } from '@/components/ui/use-popup-place';

const MOST_WIDTH_PX = 288;
const MOST_HEIGHT_PX = 216;

interface EnlargedProps {
  /** Beside what it stands. */
  anchor: RefObject<HTMLElement | null>;
  /** Width to height of what it shows, as far as known. */
  aspect: number;
  picture: ReactNode;
  caption: ReactNode;
}

/**
 * A preview that is larger than the thumbnail it belongs to. It lies in the browser's top layer, where no row can cut it
 * off, and lets the pointer through. What it says, the scrubber says too.
 */
export function Enlarged({ anchor, aspect, picture, caption }: EnlargedProps) {
  const popup = useRef<HTMLSpanElement>(null);
  useEffect(() => popup.current?.showPopover(), []);
  usePopupPlace(
    popup,
    useCallback(() => anchor.current, [anchor]),
    true,
    { side: 'top', align: 'start' },
  );
  const widthPx = Math.round(Math.min(MOST_WIDTH_PX, MOST_HEIGHT_PX * aspect));
  return (
    <span
      ref={popup}
      popover="manual"
      aria-hidden="true"
      className="pointer-events-none fixed inset-auto m-0 min-w-44 overflow-hidden rounded border border-line-strong bg-popover text-ink shadow-popup"
    >
      <span
        style={{ width: widthPx, height: Math.round(widthPx / aspect) }}
        className="@container relative mx-auto block overflow-hidden bg-raised"
      >
        {picture}
      </span>
      <span className="block border-t px-2 py-1">{caption}</span>
    </span>
  );
}
