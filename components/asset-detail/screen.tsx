import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FrameStrip } from '@/components/shell/frame-strip';
import { buttonStyle } from '@/components/ui/button';
import { RetryButton } from './retry-button';

/** What every screen is told: which asset was asked for, and where it stands. */
export interface ScreenPlace {
  mediaId: string;
  region: string | null;
  compact: boolean;
  onRetry: (() => void) | undefined;
}

interface ScreenProps {
  strip: 'blank' | 'torn' | 'fogged';
  title: string;
  /** In a drawer: no picture, and a heading under the drawer's own. */
  compact?: boolean;
  /** Whether asking again can help, and how; without `onRetry` the page is loaded again. */
  retry?: boolean;
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}

/** What is shown instead of an asset: what happened, what it means, and the ways on. */
export function Screen({ strip, title, compact = false, retry = false, onRetry, children }: ScreenProps) {
  const t = useTranslations('detail.screen');
  const Heading = compact ? 'h3' : 'h1';
  return (
    <div className={`m-auto flex w-full max-w-xl flex-col items-start ${compact ? 'py-2' : 'px-5 py-12'}`}>
      {!compact && <FrameStrip kind={strip} />}
      <Heading className={`font-semibold tracking-tight ${compact ? 'text-base' : 'mt-6 text-xl'}`}>
        {title}
      </Heading>
      <div className="mt-2 flex w-full min-w-0 flex-col gap-3 text-pretty text-base text-ink-2">
        {children}
      </div>
      <div className="mt-6 flex flex-wrap gap-2">
        {retry && <RetryButton label={t('retry')} onRetry={onRetry} />}
        {!compact && (
          <Link href="/" className={buttonStyle(retry ? 'secondary' : 'primary', 'md')}>
            {t('lookUp')}
          </Link>
        )}
      </div>
    </div>
  );
}

/** A name or an ID inside a sentence. */
export function Code({ children }: { children: ReactNode }) {
  return <code className="break-all font-mono text-ink text-sm">{children}</code>;
}
