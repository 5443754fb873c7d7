'use client';
import { MapPin } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { SPOT_ID } from '@/lib/assets/spot';

/** Says what the link, by which somebody has come, points to, and brings that part of the page into sight. */
export function LinkedPlace({ children }: { children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  // The browser does it for a page that it loads, unless the link has no fragment or leads here from another page.
  useEffect(() => line.current?.closest(`#${SPOT_ID}`)?.scrollIntoView(), []);
  return (
    <p ref={line} className="flex items-center gap-1.5 text-ink-2 tabular-nums print:hidden">
      <MapPin aria-hidden="true" className="size-4 shrink-0 text-info" />
      {children}
    </p>
  );
}
