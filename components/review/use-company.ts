'use client';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ALONE, type Company } from '@/lib/review/company';
import type { LiveRecord } from './live-record';

/**
 * Who else reviews the list, while this tab holds the asset it shows.
 * @param onHeld told that somebody else holds it already
 */
export function useCompany(
  live: LiveRecord,
  mediaId: string | null,
  onHeld: (mediaId: string) => void,
): Company {
  const company = useSyncExternalStore(live.subscribe, live.company, () => ALONE);
  const tell = useRef(onHeld);
  tell.current = onHeld;

  useEffect(() => {
    if (mediaId === null) return live.release();
    return live.hold(mediaId, () => tell.current(mediaId));
  }, [live, mediaId]);

  useEffect(() => {
    addEventListener('pagehide', live.release);
    return () => {
      removeEventListener('pagehide', live.release);
      live.release();
    };
  }, [live]);

  return company;
}
