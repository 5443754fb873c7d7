'use client';
import { useLocale } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { formatDateTime, formatUtc } from '@/lib/assets/format';

const never = () => () => {};
const viewerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const unknownZone = () => null;

/**
 * A moment in the viewer's zone, UTC beside it. The server cannot know the zone: it prints UTC in both places, the
 * first of them unseen, so that nothing moves and no markup differs when the browser fills the zone in.
 */
export function LocalTime({ iso, className = '' }: { iso: string; className?: string }) {
  const locale = useLocale();
  const zone = useSyncExternalStore(never, viewerZone, unknownZone);
  return (
    <time dateTime={iso} className={`inline-flex flex-wrap gap-x-2 tabular-nums ${className}`}>
      <span className={zone === null ? 'invisible' : ''}>{formatDateTime(iso, locale, zone ?? 'UTC')}</span>
      <span className="text-ink-3">{formatUtc(iso)}</span>
    </time>
  );
}
