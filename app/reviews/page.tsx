import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LabelsButton } from '@/components/review/labels-button';
import { RecordTable } from '@/components/review/record-table';
import { findBatch } from '@/lib/db/batches';
import { loadVocabulary } from '@/lib/db/labels';
import { loadRecordPage, loadReviewers } from '@/lib/db/record';
import { env } from '@/lib/env';
import { parseRecordQuery } from '@/lib/review/record-query';

const PAGE_SIZE = 100;

interface RecordPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review.record');
  return { title: t('title') };
}

/** Every verdict of this server in the order it was recorded, the newest first. */
export default async function RecordPage({ searchParams }: RecordPageProps) {
  const query = parseRecordQuery(await searchParams);
  const [t, page, reviewers, { labels }, list] = await Promise.all([
    getTranslations('review.record'),
    loadRecordPage(query, PAGE_SIZE),
    loadReviewers(),
    loadVocabulary(),
    query.list === undefined ? null : findBatch(query.list),
  ]);
  // Addresses do not name the default region.
  const entries = page.entries.map((entry) => ({
    ...entry,
    region: entry.region === env().IMS_REGIONS[0] ? null : entry.region,
  }));
  return (
    <div className="mx-auto flex w-full max-w-[104rem] grow flex-col gap-4 px-4 py-8 sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div>
          <h1 className="font-semibold text-2xl tracking-tight">{t('title')}</h1>
          <p className="mt-1 text-pretty text-ink-2">{t('lead')}</p>
        </div>
        <LabelsButton />
      </div>
      <RecordTable
        entries={entries}
        next={page.next}
        query={query}
        reviewers={reviewers}
        labels={labels}
        listName={list?.name ?? null}
      />
    </div>
  );
}
