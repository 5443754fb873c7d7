import { CheckCheck, ImageOff } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button, buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { RowView } from '@/lib/ledger/row-view';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import type { Entry } from '@/lib/review/outbox';
import { countVerdicts, type Standing } from '@/lib/review/standing';

interface ReviewEndProps {
  state: LookupSessionState['state'];
  view: RowView;
  standing: Pick<Standing<Entry>, 'kindOf'>;
  onAll: () => void;
}

/** There is no asset to judge: none yet, none at all, or none that is left. */
export function ReviewEnd({ state, view, standing, onAll }: ReviewEndProps) {
  const t = useTranslations('review');
  const total = view.length;
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
      {t('done.body', countVerdicts(verdictsOf(view, standing)))}
    </EmptyState>
  );
}

function* verdictsOf(view: RowView, standing: ReviewEndProps['standing']) {
  for (let index = 0; index < view.length; index += 1) {
    const kind = standing.kindOf(view.rowAt(index)?.id ?? '');
    if (kind !== null) yield { kind };
  }
}
