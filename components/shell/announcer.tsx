'use client';
import { useSyncExternalStore } from 'react';
import { announcementStore } from '@/components/ui/announce';

/** The live region that `announce` speaks through: there before the first word, or that word would go unheard. */
export function Announcer() {
  const text = useSyncExternalStore(announcementStore.subscribe, announcementStore.read, () => '');
  return (
    <div role="log" aria-live="polite" aria-relevant="additions text" className="sr-only">
      {text}
    </div>
  );
}
