import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';

/** Whenever the status is 404 Next takes the metadata from here, though the page itself shows which kind it is. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('detail.meta');
  return { title: t('notFound') };
}

export default NotFound;
