import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RecordTable } from '@/components/review/record-table';
import { loadDecisions } from '@/lib/db/decisions';
import { VERDICTS } from '@/lib/review/decision';

interface RecordPageProps {
  searchParams: Promise<{ verdict?: string | string[]; reviewer?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review.record');
  return { title: t('title') };
}

/** Every verdict of this server in the order it was recorded, the newest first. */
export default async function RecordPage({ searchParams }: RecordPageProps) {
  const [t, query, entries] = await Promise.all([
    getTranslations('review.record'),
    searchParams,
    loadDecisions({}),
  ]);
  const verdict = [...VERDICTS, 'withdraw' as const].find((known) => known === [query.verdict].flat()[0]);
  return (
    <div className="mx-auto flex w-full max-w-[104rem] grow flex-col gap-4 px-4 py-8 sm:px-6">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{t('title')}</h1>
        <p className="mt-1 text-pretty text-ink-2">{t('lead')}</p>
      </div>
      <RecordTable
        entries={entries}
        verdict={verdict ?? null}
        reviewer={[query.reviewer].flat()[0] ?? null}
      />
    </div>
  );
}
