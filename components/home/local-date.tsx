'use client';
import { useSyncExternalStore } from 'react';
import { formatShortDateTime, formatUtc } from '@/lib/assets/format';

const never = () => () => undefined;

/** A moment in the viewer's zone. The server does not know the zone and holds its place with UTC, unseen. */
export function LocalDate({ iso }: { iso: string }) {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  );
  return (
    <time
      dateTime={iso}
      title={formatUtc(iso)}
      className={`text-ink-3 tabular-nums ${zone === null ? 'invisible' : ''}`}
    >
      {formatShortDateTime(iso, zone ?? 'UTC')}
    </time>
  );
}
