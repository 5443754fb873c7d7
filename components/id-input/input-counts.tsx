import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GroupedNumber } from '@/components/ledger/grouped-number';
import type { InputSummary } from './input-summary';

const QUIET = ['duplicate', 'malformed', 'normalised', 'other'] as const;

/** What the text adds up to, live. Unique IDs are what will be looked up; the rest says where everything else went. */
export function InputCounts({ summary, isCounting }: { summary: InputSummary; isCounting: boolean }) {
  const t = useTranslations('intake.counts');
  const { ledger, normalised } = summary;
  const counts = { ...ledger, normalised };
  const number = (count: number): ReactNode => (
    <span className="font-medium font-mono text-ink tabular-nums">
      <GroupedNumber value={count} />
    </span>
  );
  return (
    <div
      role="status"
      aria-label={t('label')}
      aria-busy={isCounting}
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink-3"
    >
      <span
        data-count="unique"
        className={ledger.unique > 0 ? 'text-accent [&_span]:text-accent' : undefined}
      >
        {t.rich('unique', { count: ledger.unique, n: () => number(ledger.unique) })}
      </span>
      {QUIET.map((kind) => (
        <span
          key={kind}
          data-count={kind}
          title={kind === 'normalised' || kind === 'other' ? t(`${kind}Help`) : undefined}
          className={
            kind === 'malformed' && ledger.malformed > 0 ? 'text-warn [&_span]:text-warn' : undefined
          }
        >
          {t.rich(kind, { count: counts[kind], n: () => number(counts[kind]) })}
        </span>
      ))}
      {isCounting && <span className="animate-pulse">{t('counting')}</span>}
    </div>
  );
}
