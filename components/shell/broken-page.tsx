'use client';
import { RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button, buttonStyle } from '@/components/ui/button';
import { errorDigest } from './error-digest';
import { FrameStrip } from './frame-strip';

/** What Next gives an `error.tsx`. */
export interface BrokenPageProps {
  error: unknown;
  /** Renders the failed part again, with fresh data. */
  retry: () => void;
}

/** A page that failed, under the header that did not. The error's own text stays in the server's log. */
export function BrokenPage({ error, retry }: BrokenPageProps) {
  const t = useTranslations('shell.broken');
  const digest = errorDigest(error);
  return (
    <div role="alert" className="m-auto flex max-w-md flex-col items-start px-5 py-12">
      <FrameStrip kind="torn" />
      <h1 className="mt-6 font-semibold text-xl tracking-tight">{t('title')}</h1>
      <p className="mt-2 text-pretty text-base text-ink-2">{t('body')}</p>
      {digest && (
        <p className="mt-3 text-ink-2">
          {t('reference')} <code className="select-all font-mono text-ink">{digest}</code>
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button variant="primary" size="md" icon={<RotateCcw aria-hidden="true" />} onClick={retry}>
          {t('retry')}
        </Button>
        <Link href="/" className={buttonStyle('secondary', 'md')}>
          {t('home')}
        </Link>
      </div>
    </div>
  );
}
