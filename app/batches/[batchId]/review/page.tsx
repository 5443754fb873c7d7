import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReviewRoom } from '@/components/review/review-room';
import { reviewerOf } from '@/lib/auth/reviewer';
import { currentSession } from '@/lib/auth/session';
import { loadVocabulary } from '@/lib/db/labels';
import { loadPast } from '@/lib/db/review-past';
import { env } from '@/lib/env';
import { batchOf } from '../batch-of';

interface ReviewPageProps {
  params: Promise<{ batchId: string }>;
}

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  const [t, batch] = await Promise.all([
    getTranslations('review'),
    params.then(({ batchId }) => batchOf(batchId)),
  ]);
  return batch ? { title: t('titleOf', { name: batch.name }) } : {};
}

/** The review of one list; `?at=` marks the asset, the rest of the address is the list's view. */
export default async function ReviewPage({ params }: ReviewPageProps) {
  const batch = await batchOf((await params).batchId);
  if (!batch) notFound();
  const reviewer = await currentSession().then(reviewerOf);
  const [past, vocabulary] = await Promise.all([
    loadPast({ batchId: batch.id, reviewer: reviewer ?? '' }),
    loadVocabulary(),
  ]);
  return (
    <ReviewRoom
      batch={batch}
      defaultRegion={env().IMS_REGIONS[0] ?? ''}
      past={past}
      reviewer={reviewer}
      vocabulary={vocabulary}
    />
  );
}
