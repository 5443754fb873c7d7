'use client';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { viewerZone } from '@/components/ui/viewer-zone';
import { formatShortDateTime, formatUtc } from '@/lib/assets/format';
import type { BatchSummary } from '@/lib/ledger/batch-summary';

/** When, by whom and where: one quiet line below the name. */
export function BatchMeta({ batch }: { batch: BatchSummary }) {
  const t = useTranslations('batch.meta');
  const { createdAt, createdBy, region } = batch;
  const zone = useViewerZone();
  const date = zone === null ? formatUtc(createdAt) : formatShortDateTime(createdAt, zone);
  return (
    <p className="flex flex-wrap gap-x-3 text-ink-3">
      <time dateTime={createdAt} title={formatUtc(createdAt)} className="tabular-nums">
        {createdBy === null ? t('created', { date }) : t('createdBy', { date, who: createdBy })}
      </time>
      <span>{t('region', { region })}</span>
    </p>
  );
}

const never = () => () => undefined;

/** The viewer's time zone, which the server does not know: null there and while hydrating. */
function useViewerZone(): string | null {
  return useSyncExternalStore(never, viewerZone, () => null);
}
