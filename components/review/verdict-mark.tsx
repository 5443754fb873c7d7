import { Check, CircleAlert, Redo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Verdict } from '@/lib/review/decision';

export const VERDICT_ICONS = { approve: Check, reject: X, escalate: CircleAlert, skip: Redo2 } as const;

export const VERDICT_TEXT: Record<Verdict, string> = {
  approve: 'text-ok',
  reject: 'text-bad',
  escalate: 'text-warn',
  skip: 'text-ink-2',
};

/** A verdict that stands: icon, word and colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('review.said');
  const Icon = VERDICT_ICONS[verdict];
  return (
    <span className={`inline-flex items-center gap-1 font-medium ${VERDICT_TEXT[verdict]}`}>
      <Icon aria-hidden="true" className="size-3.5" />
      {t(verdict)}
    </span>
  );
}
