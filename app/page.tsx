import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactStrips } from '@/components/home/contact-strips';
import { Outcomes } from '@/components/home/outcomes';
import { RecentLists } from '@/components/home/recent-lists';
import { IdInput } from '@/components/id-input/id-input';
import { PrivateLinkGate } from '@/components/private-link/private-link-gate';
import { listBatches } from '@/lib/db/batches';
import { env } from '@/lib/env';

const RECENT_LISTS = 8;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: { absolute: t('title') } };
}

interface HomePageProps {
  searchParams: Promise<{ ids?: string | string[] }>;
}

/** Paste IDs; what becomes of them; what was pasted before. */
export default async function HomePage({ searchParams }: HomePageProps) {
  const [t, { ids = '' }, lists] = await Promise.all([
    getTranslations('home'),
    searchParams,
    listBatches({ limit: RECENT_LISTS }),
  ]);
  const { IMS_MODE, IMS_REGIONS } = env();
  return (
    <div className="mx-auto flex w-full max-w-7xl grow flex-col gap-10 px-4 py-8 sm:px-6 lg:py-10">
      <PrivateLinkGate />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="max-w-3xl self-center">
          <h1 className="break-keep font-semibold text-2xl tracking-tight">{t('title')}</h1>
          <p className="mt-2 text-pretty text-ink-2 text-lg">{t('lead')}</p>
        </div>
        <ContactStrips className="w-full max-lg:hidden" />
        <IdInput
          prefill={[ids].flat().join(',').split(',').join('\n')}
          hasSamples={IMS_MODE === 'emulator'}
          regions={IMS_REGIONS}
        />
        <Outcomes mode={IMS_MODE} />
      </div>
      <RecentLists lists={lists} />
    </div>
  );
}
