import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListTable } from '@/components/lists/list-table';
import { listBatches } from '@/lib/db/batches';

/** Enough for years of one team; the search finds the rest. */
const MOST_LISTS = 300;

interface ListsPageProps {
  searchParams: Promise<{ q?: string | string[]; shelf?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lists');
  return { title: t('title') };
}

/** Every list of this server, to be found, named, starred, archived and deleted. */
export default async function ListsPage({ searchParams }: ListsPageProps) {
  const [t, { q = '', shelf }] = await Promise.all([getTranslations('lists'), searchParams]);
  const query = [q].flat().join(' ').trim();
  const isArchived = shelf === 'archived';
  const lists = await listBatches({ query, isArchived, limit: MOST_LISTS });
  return (
    <div className="mx-auto flex w-full max-w-7xl grow flex-col gap-4 px-4 py-8 sm:px-6">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{t('title')}</h1>
        <p className="mt-1 text-pretty text-ink-2">{t('lead')}</p>
      </div>
      <ListTable
        lists={lists}
        query={query}
        isArchived={isArchived}
        isLimited={lists.length === MOST_LISTS}
      />
    </div>
  );
}
