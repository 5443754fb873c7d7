import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { type Agreement, agreementByLabel, agreementOf } from '@/lib/review/agreement';
import type { Decision } from '@/lib/review/decision';
import type { Label } from '@/lib/review/labels';
import { opinionPairs, type ReviewPlan, scoreKnown } from '@/lib/review/second-opinion';
import { useLabelWord } from './use-label-word';

interface OpinionReportProps {
  plan: ReviewPlan;
  /** The list's whole record. */
  entries: readonly Decision[];
  vocabulary: readonly Label[];
}

/** How far first and second opinions agree, and how the reviewers did where the answer is known. */
export function OpinionReport({ plan, entries, vocabulary }: OpinionReportProps) {
  const t = useTranslations('together.opinion');
  const review = useTranslations('review');
  const format = useFormatter();
  const pairs = opinionPairs(plan, entries);
  const verdicts = agreementOf(pairs.map(([first, second]) => [first.kind, second.kind] as const));
  const labels = agreementByLabel(pairs.map(([first, second]) => [first.labels, second.labels] as const));
  const scores = scoreKnown(plan, entries);
  const share = (value: number | null) => (value === null ? '–' : format.number(value, { style: 'percent' }));
  const labelWord = useLabelWord(vocabulary);
  const line = (name: string, { count, observed, kappa }: Agreement) => [
    name,
    format.number(count),
    share(observed),
    kappa === null ? t('undefined') : format.number(kappa, { minimumFractionDigits: 2 }),
  ];
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <Section title={t('agreement')}>
        <Numbers
          caption={t('agreement')}
          heads={[t('about'), t('pairs'), t('alike'), t('kappa')]}
          rows={[
            line(t('verdict'), verdicts),
            ...labels.map(([label, agreement]) => line(labelWord(label), agreement)),
          ]}
        />
        <p className="mt-2 text-pretty text-ink-3 text-sm">{t('kappaHelp')}</p>
      </Section>
      {plan.known.size > 0 && (
        <Section title={t('known')} aside={t('knownCount', { count: plan.known.size })}>
          {scores.length === 0 ? (
            <p className="text-ink-3">{t('noScore')}</p>
          ) : (
            <Numbers
              caption={t('known')}
              heads={[review('record.column.reviewer'), t('answered'), t('right'), t('share')]}
              rows={scores.map(({ reviewer, answered, right }) => [
                reviewer,
                format.number(answered),
                format.number(right),
                share(right / answered),
              ])}
            />
          )}
        </Section>
      )}
    </div>
  );
}

interface NumbersProps {
  caption: string;
  heads: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly string[])[];
}

function Numbers({ caption, heads, rows }: NumbersProps) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b text-ink-3">
          {heads.map((head, column) => (
            <th
              key={head}
              scope="col"
              className={`py-1 font-normal ${column === 0 ? 'text-left' : 'pl-3 text-right'}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...numbers]) => (
          <tr key={name} className="border-b">
            <th scope="row" className="max-w-48 truncate py-1 text-left font-normal">
              <bdi>{name}</bdi>
            </th>
            {numbers.map((number, column) => (
              <td key={heads[column + 1]} className="py-1 pl-3 text-right tabular-nums">
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
