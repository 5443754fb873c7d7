import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadAssetPage } from '@/app/assets/[mediaId]/load-asset-page';
import { AddById } from '@/components/compare/add-by-id';
import { CompareTable } from '@/components/compare/compare-table';
import { comparedIds } from '@/lib/assets/compared-ids';

type ComparePageProps = PageProps<'/compare'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare');
  return { title: t('title') };
}

/** Two to four assets side by side, each asked for as its own page would. */
export default async function ComparePage({ searchParams }: ComparePageProps) {
  const [t, { ids: wanted = '', region }] = await Promise.all([getTranslations('compare'), searchParams]);
  const wantedRegion = typeof region === 'string' ? region : null;
  const ids = comparedIds([wanted].flat().join());
  const pages = await Promise.all(ids.map((id) => loadAssetPage(id, wantedRegion)));
  const assets = pages.filter((page) => page.state === 'asked');
  return (
    <div className="mx-auto flex w-full max-w-[104rem] grow flex-col gap-4 px-4 py-6 sm:px-6">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="grow">
          <h1 className="font-semibold text-2xl tracking-tight">{t('title')}</h1>
          <p className="mt-1 text-pretty text-ink-2">{t('lead')}</p>
        </div>
        <AddById ids={ids} region={wantedRegion} />
      </div>
      <CompareTable assets={assets} />
    </div>
  );
}
