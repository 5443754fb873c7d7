'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Decision } from '@/lib/review/decision';

interface RecordFilterProps {
  verdicts: readonly Decision['kind'][];
  verdict: Decision['kind'] | null;
  reviewers: readonly string[];
  reviewer: string | null;
}

/** Which entries of the record are shown; the choice is in the address. */
export function RecordFilter({ verdicts, verdict, reviewers, reviewer }: RecordFilterProps) {
  const t = useTranslations('review');
  const router = useRouter();
  function show(next: { verdict: string | null; reviewer: string | null }) {
    const parameters = new URLSearchParams();
    if (next.verdict) parameters.set('verdict', next.verdict);
    if (next.reviewer) parameters.set('reviewer', next.reviewer);
    router.replace(parameters.size > 0 ? `/reviews?${parameters}` : '/reviews');
  }
  const style = 'h-7 rounded border border-line-strong bg-surface px-2 pointer-coarse:h-10';
  return (
    <>
      <label className="flex items-center gap-2 text-ink-2">
        {t('record.filter')}
        <select
          value={verdict ?? ''}
          onChange={({ target }) => show({ verdict: target.value, reviewer })}
          className={style}
        >
          <option value="">{t('record.all')}</option>
          {verdicts.map((kind) => (
            <option key={kind} value={kind}>
              {t(`verdict.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-2 text-ink-2">
        {t('record.who')}
        <select
          value={reviewer ?? ''}
          onChange={({ target }) => show({ verdict, reviewer: target.value })}
          className={style}
        >
          <option value="">{t('record.all')}</option>
          {reviewers.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </>
  );
}
