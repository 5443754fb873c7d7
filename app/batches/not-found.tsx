import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { FrameStrip } from '@/components/shell/frame-strip';
import { buttonStyle } from '@/components/ui/button';

/** No list under this address. */
export default async function BatchNotFound() {
  const t = await getTranslations('batch.notFound');
  return (
    <div className="m-auto flex max-w-md flex-col items-start px-5 py-12">
      <FrameStrip kind="blank" />
      <h1 className="mt-6 font-semibold text-xl tracking-tight">{t('title')}</h1>
      <p className="mt-2 text-pretty text-base text-ink-2">{t('help')}</p>
      <Link href="/" className={buttonStyle('primary', 'md', 'mt-6')}>
        {t('home')}
      </Link>
    </div>
  );
}
