'use client';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { droppedParts } from '@/components/asset-table/dropped-parts';
import { useTableUrl } from '@/components/asset-table/use-table-url';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** What of the address could not be understood; nothing when all of it was. */
export function Dropped() {
  const t = useTranslations('filters');
  const url = useTableUrl();
  const parts = droppedParts(useSearchParams());
  if (parts.length === 0) return null;
  return (
    <Notice tone="warn" title={t('dropped')} actions={<Button onClick={url.tidy}>{t('dismiss')}</Button>}>
      <span className="break-all font-mono text-xs">{parts.join('  ')}</span>
    </Notice>
  );
}
