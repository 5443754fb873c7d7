import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { rateOf } from '@/lib/review/rate';
import type { Review } from './use-review';

/** Verdicts from which the rate is told. */
const LOOKED_AT = 100;

/** How far the review is, how fast it goes, and whether everything is saved. */
export function ReviewProgress({ review }: { review: Review }) {
  const t = useTranslations('review');
  const { queue, total, isPart, allCount, reviewer } = review;
  const { standing, state, unsentCount, retry, discard } = review.decisions;
  const { reviewed } = queue;
  const rate = rateOf(standing.recent(reviewer, LOOKED_AT));
  const text = t('progressText', { reviewed, total });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 tabular-nums">
      <div
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={reviewed}
        aria-valuetext={text}
        data-reviewed={reviewed}
        data-total={total}
        className="h-1.5 w-40 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full bg-accent"
          style={{ width: `${total === 0 ? 0 : (reviewed / total) * 100}%` }}
        />
      </div>
      <span>{text}</span>
      {isPart && <span className="text-warn">{t('part', { total, all: allCount })}</span>}
      {rate !== null && <span>{t('rate', { rate })}</span>}
      {rate !== null && rate > 0 && reviewed < total && (
        <span>{t('left', { minutes: Math.ceil((total - reviewed) / rate) })}</span>
      )}
      {state === 'unsaved' ? (
        <span role="alert" className="flex items-center gap-2 text-bad">
          {t('unsaved', { count: unsentCount })}
          <Button variant="ghost" onClick={retry}>
            {t('retry')}
          </Button>
        </span>
      ) : state === 'refused' ? (
        <span role="alert" className="flex items-center gap-2 text-bad">
          {t('refused', { count: unsentCount })}
          <Button variant="ghost" onClick={discard}>
            {t('discard')}
          </Button>
        </span>
      ) : (
        <span className="text-ink-3">{t(state)}</span>
      )}
      <span className="text-ink-3 lg:ml-auto">{t('recordedHere')}</span>
    </div>
  );
}
