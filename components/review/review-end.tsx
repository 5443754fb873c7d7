import { CheckCheck, FilterX, ImageOff } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button, buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { RowView } from '@/lib/ledger/row-view';
import { countVerdicts } from '@/lib/review/standing';
import type { Review } from './use-review';

interface ReviewEndProps {
  review: Review;
  onAll: () => void;
}

/** There is no asset to judge: none yet, none at all, none that matches, or none that is left. */
export function ReviewEnd({ review, onAll }: ReviewEndProps) {
  const t = useTranslations('review');
  const { view, total, store, allCount, isPart, reviewAll } = review;
  if (review.isWaiting) {
    return (
      <div role="status" aria-label={t('waiting')}>
        <Skeleton className="aspect-video max-h-[52dvh] w-full" />
      </div>
    );
  }
  if (total === 0 && !isPart) {
    return (
      <EmptyState icon={<ImageOff />} title={t('empty.title')}>
        {t('empty.body')}
      </EmptyState>
    );
  }
  const open = isPart ? store.found().filter(({ id }) => review.isOpen(id)).length : 0;
  const rest = open > 0 && (
    <Button variant="primary" onClick={reviewAll}>
      {t('done.rest')}
    </Button>
  );
  if (total === 0) {
    return (
      <EmptyState icon={<FilterX />} title={t('done.noMatch')} actions={rest}>
        {t('done.stillOpen', { open, total: allCount })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<CheckCheck />}
      title={t(isPart ? 'done.titlePart' : 'done.title')}
      actions={
        <>
          <Button onClick={onAll}>{t('done.all')}</Button>
          <Link href="/reviews" className={buttonStyle(rest ? 'secondary' : 'primary')}>
            {t('done.record')}
          </Link>
          {rest}
        </>
      }
    >
      {t('done.body', countVerdicts(verdictsOf(view, review.decisions.standing)))}
      {isPart && <> {t('done.stillOpen', { open, total: allCount })}</>}
    </EmptyState>
  );
}

function* verdictsOf(view: RowView, standing: Review['decisions']['standing']) {
  for (let index = 0; index < view.length; index += 1) {
    const kind = standing.kindOf(view.rowAt(index)?.id ?? '');
    if (kind !== null) yield { kind };
  }
}
