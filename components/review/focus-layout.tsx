import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { FilmStrip } from './film-strip';
import { ReviewAsset } from './review-asset';
import type { Stage } from './stage';
import type { Review } from './use-review';

/** One asset, large, between its neighbours. */
export function FocusLayout({ review, stage }: { review: Review; stage: Ref<Stage> }) {
  const t = useTranslations('review');
  const { row, index, total, region, view, go } = review;
  const { standing } = review.decisions;
  if (!row) return null;
  const entry = standing.get(row.id);
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 text-ink-3 tabular-nums">
        <span>{t('place', { index: index + 1, total })}</span>
        {entry && (
          <span className="text-ink">
            {t('standing', { verdict: t(`verdict.${entry.kind}`), who: entry.reviewer })}
          </span>
        )}
      </div>
      <FilmStrip view={view} index={index} region={region} standing={standing} onGo={go} />
      <ReviewAsset key={row.id} ref={stage} row={row} region={region} onLook={review.look} />
    </>
  );
}
