'use client';
import { useLocale, useTranslations } from 'next-intl';
import { toast } from '@/components/ui/toast';
import { visibleText } from '@/lib/assets/visible-text';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { Entry } from '@/lib/review/outbox';

/** As many messages are on the screen at once; more are told in one. */
const MOST_TOLD = 3;

/** Says in passing that others judged assets too. The mark at each asset stays. */
export function useTellAlso(store: LookupStore): (entries: readonly Entry[]) => void {
  const t = useTranslations('together');
  const review = useTranslations('review.verdict');
  const locale = useLocale();
  return (entries) => {
    if (entries.length > MOST_TOLD) {
      const names = [...new Set(entries.map(({ reviewer }) => reviewer))];
      const count = new Set(entries.map(({ mediaId }) => mediaId)).size;
      toast.success(t('tellMany', { who: new Intl.ListFormat(locale).format(names), count }));
      return;
    }
    for (const { mediaId, reviewer, kind } of entries) {
      const title = visibleText(store.rowOf(mediaId)?.title?.slice(0, 60) ?? mediaId);
      toast.success(t('tellAlso', { who: reviewer, title, verdict: review(kind) }));
    }
  };
}
