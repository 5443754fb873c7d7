import { useTranslations } from 'next-intl';
import { type Ref, useEffect } from 'react';
import { othersOn } from '@/lib/review/others';
import { AssetCompany } from './company-marks';
import { FilmStrip } from './film-strip';
import { ReviewAsset } from './review-asset';
import type { Stage } from './stage';
import type { Review } from './use-review';

/** One asset, large, between its neighbours. */
export function FocusLayout({ review, stage }: { review: Review; stage: Ref<Stage> }) {
  const t = useTranslations('review');
  const { row, index, total, region, view, go, live, reviewer } = review;
  const { standing, want } = review.decisions;
  const id = row?.id;
  useEffect(() => {
    if (id !== undefined) want([id]);
  }, [want, id]);
  if (!row) return null;
  const entry = standing.get(row.id);
  const others = othersOn(standing.of(row.id), row.id, reviewer);
  // When it is the only voice and another's, their badge says all.
  const isOthersAlone =
    others.length === 1 && others[0]?.id === entry?.id && !standing.hasSpoken(row.id, reviewer);
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 text-ink-3 tabular-nums">
        <span>{t('place', { index: index + 1, total })}</span>
        {entry && !isOthersAlone && (
          <span className="text-ink">
            {t('standing', { verdict: t(`verdict.${entry.kind}`), who: entry.reviewer })}
          </span>
        )}
        <AssetCompany
          holder={live.holderOf(row.id)}
          others={others}
          standing={entry}
          auditStatus={row.auditStatus}
        />
      </div>
      <FilmStrip {...{ view, index, region, standing }} holderOf={(id) => live.holderOf(id)} onGo={go} />
      <ReviewAsset key={row.id} ref={stage} row={row} region={region} onLook={review.look} />
    </>
  );
}
