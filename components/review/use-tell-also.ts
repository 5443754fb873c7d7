'use client';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/ui/toast';
import { visibleText } from '@/lib/assets/visible-text';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { Decision } from '@/lib/review/decision';

/** Says in passing that somebody else judged an asset too. The mark at the asset stays. */
export function useTellAlso(store: LookupStore): (entry: Decision) => void {
  const t = useTranslations('together');
  const review = useTranslations('review.verdict');
  return ({ mediaId, reviewer, kind }) => {
    const title = visibleText(store.rowOf(mediaId)?.title?.slice(0, 60) ?? mediaId);
    toast.success(t('tellAlso', { who: reviewer, title, verdict: review(kind) }));
  };
}
