import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Label } from '@/lib/review/labels';
import type { ReviewSummary } from '@/lib/review/summary';
import { BarTable } from './bar-table';
import { TimeChart } from './time-chart';
import { useLabelWord } from './use-label-word';
import { VerdictTable } from './verdict-table';

interface ReviewSummaryViewProps {
  summary: ReviewSummary;
  /** Assets of the list. */
  total: number;
  vocabulary: readonly Label[];
}

/** Decided and open, by verdict, label and reviewer, and over time; every plot is drawn beside its numbers. */
export function ReviewSummaryView({ summary, total, vocabulary }: ReviewSummaryViewProps) {
  const t = useTranslations('together.summary');
  const review = useTranslations('review');
  const { decided, byVerdict, byLabel, byReviewer, spans, spanSeconds } = summary;
  const labelWord = useLabelWord(vocabulary);
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <Section title={t('progress')}>
        <BarTable
          caption={t('progress')}
          total={total}
          rows={[
            { name: t('decided'), count: decided, tone: 'accent' },
            { name: t('open'), count: Math.max(0, total - decided), tone: 'idle' },
          ]}
        />
      </Section>
      <Section title={t('byVerdict')}>
        <BarTable
          caption={t('byVerdict')}
          total={decided}
          rows={[
            { name: review('verdict.approve'), count: byVerdict.approve, tone: 'ok' },
            { name: review('verdict.reject'), count: byVerdict.reject, tone: 'bad' },
            { name: review('verdict.escalate'), count: byVerdict.escalate, tone: 'warn' },
            { name: review('verdict.skip'), count: byVerdict.skip, tone: 'idle' },
          ]}
        />
      </Section>
      {byLabel.length > 0 && (
        <Section title={t('byLabel')}>
          <BarTable
            caption={t('byLabel')}
            total={decided}
            rows={byLabel.map(([label, count]) => ({ name: labelWord(label), count, tone: 'accent' }))}
          />
        </Section>
      )}
      {byReviewer.length > 0 && (
        <Section title={t('byReviewer')}>
          <VerdictTable
            caption={t('byReviewer')}
            first={review('record.column.reviewer')}
            rows={byReviewer.map(([reviewer, counts]) => ({
              key: reviewer,
              name: <bdi>{reviewer}</bdi>,
              counts,
            }))}
          />
        </Section>
      )}
      {spans.length > 0 && (
        <Section title={t('overTime')} className="lg:col-span-2">
          <TimeChart spans={spans} spanSeconds={spanSeconds} />
        </Section>
      )}
    </div>
  );
}
