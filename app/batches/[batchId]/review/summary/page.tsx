import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpinionReport } from '@/components/review/opinion-report';
import { PlanForm } from '@/components/review/plan-form';
import { ReviewSummaryView } from '@/components/review/review-summary';
import { loadDecisions } from '@/lib/db/decisions';
import { loadVocabulary } from '@/lib/db/labels';
import { loadPlan } from '@/lib/db/review-plans';
import { summariseReview } from '@/lib/review/summary';
import { batchOf } from '../../batch-of';

type SummaryPageProps = PageProps<'/batches/[batchId]/review/summary'>;

export async function generateMetadata({ params }: SummaryPageProps): Promise<Metadata> {
  const [t, batch] = await Promise.all([
    getTranslations('together.summary'),
    params.then(({ batchId }) => batchOf(batchId)),
  ]);
  return batch ? { title: t('titleOf', { name: batch.name }) } : {};
}

/** What the review of a list has come to, how far its reviewers agree, and what is judged twice. */
export default async function SummaryPage({ params }: SummaryPageProps) {
  const batch = await batchOf((await params).batchId);
  if (!batch) notFound();
  const [t, entries, plan, { labels }] = await Promise.all([
    getTranslations('together.summary'),
    loadDecisions({ batchId: batch.id }),
    loadPlan(batch.id),
    loadVocabulary(),
  ]);
  const total = batch.lastLookup?.found ?? batch.input.unique;
  return (
    <div className="mx-auto flex w-full max-w-5xl grow flex-col gap-6 px-4 py-6 sm:px-6">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 dir="auto" className="min-w-0 truncate font-semibold text-xl tracking-tight">
          {t('titleOf', { name: batch.name })}
        </h1>
        <Link href={`/batches/${batch.id}/review`} className="text-accent hover:underline">
          {t('back')}
        </Link>
        <Link href={`/reviews?list=${batch.id}`} className="text-accent hover:underline">
          {t('record')}
        </Link>
        <Link href={`/reviews?list=${batch.id}&drift=yes`} className="text-accent hover:underline">
          {t('drifted')}
        </Link>
      </div>
      <ReviewSummaryView summary={summariseReview(entries)} total={total} vocabulary={labels} />
      {plan && <OpinionReport plan={plan} entries={entries} vocabulary={labels} />}
      <PlanForm
        batchId={batch.id}
        sharePercent={plan?.sharePercent ?? 0}
        chosenCount={plan?.ids.size ?? 0}
        knownCount={plan?.known.size ?? 0}
      />
    </div>
  );
}
