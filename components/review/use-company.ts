'use client';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ALONE, type Company } from '@/lib/review/company';
import type { LiveRecord } from './live-record';

/**
 * Who else reviews the list, while this tab holds the asset it shows.
 * @param onAnswer told who else holds it already; null: nobody, so that it is held for this tab
 */
export function useCompany(
  live: LiveRecord,
  mediaId: string | null,
  onAnswer: (mediaId: string, heldBy: string | null) => void,
): Company {
  const company = useSyncExternalStore(live.subscribe, live.company, () => ALONE);
  const tell = useRef(onAnswer);
  tell.current = onAnswer;

  useEffect(() => {
    if (mediaId === null) return live.release();
    return live.hold(mediaId, (heldBy) => tell.current(mediaId, heldBy));
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
