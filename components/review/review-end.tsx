import { CheckCheck, ImageOff } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button, buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import type { Entry } from '@/lib/review/outbox';
import { countVerdicts, type Standing } from '@/lib/review/standing';

interface ReviewEndProps {
  state: LookupSessionState['state'];
  total: number;
  standing: Standing<Entry>;
  onAll: () => void;
}

/** There is no asset to judge: none yet, none at all, or none that is left. */
export function ReviewEnd({ state, total, standing, onAll }: ReviewEndProps) {
  const t = useTranslations('review');
  if (total === 0 && (state === 'running' || state === 'idle')) {
    return (
      <div role="status" aria-label={t('waiting')}>
        <Skeleton className="aspect-video max-h-[52dvh] w-full" />
      </div>
    );
  }
  if (total === 0) {
    return (
      <EmptyState icon={<ImageOff />} title={t('empty.title')}>
        {t('empty.body')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<CheckCheck />}
      title={t('done.title')}
      actions={
        <>
          <Button onClick={onAll}>{t('done.all')}</Button>
          <Link href="/reviews" className={buttonStyle('primary')}>
            {t('done.record')}
          </Link>
        </>
      }
    >
      {t('done.body', countVerdicts(standing.values()))}
    </EmptyState>
  );
}
