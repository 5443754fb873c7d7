import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { FrameStrip } from '@/components/shell/frame-strip';
import { buttonStyle } from '@/components/ui/button';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.notFound');
  return { title: t('title') };
}

/** An address that leads nowhere: a strip with an unexposed frame. */
export default async function NotFound() {
  const t = await getTranslations('shell.notFound');
  return (
    <div className="m-auto flex max-w-md flex-col items-start px-5 py-12">
      <FrameStrip kind="blank" />
      <h1 className="mt-6 font-semibold text-xl tracking-tight">{t('title')}</h1>
      <p className="mt-2 text-pretty text-base text-ink-2">{t('body')}</p>
      <Link href="/" className={buttonStyle('primary', 'md', 'mt-6')}>
        {t('action')}
      </Link>
    </div>
  );
}
