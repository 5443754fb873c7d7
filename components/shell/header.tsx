import { headers } from 'next/headers';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PaletteButton } from '@/components/palette/palette-button';
import { hasAppleKeys } from '@/lib/apple-keys';
import { env } from '@/lib/env';
import type { Protection } from '@/lib/protection';
import type { Theme } from '@/lib/theme';
import { LocaleSwitch } from './locale-switch';
import { Mark } from './mark';
import { ModeBadge } from './mode-badge';
import { ProtectionButton } from './protection-button';
import { ThemeSwitch } from './theme-switch';

const LINK =
  'whitespace-nowrap rounded px-1.5 py-1 text-ink-2 hover:bg-raised hover:text-ink pointer-coarse:py-2.5';

interface HeaderProps {
  theme: Theme;
  protection: Protection;
  /** The installation's protection, for whoever has not chosen. */
  usual: Protection;
}

/** The one bar above every page: where am I, against what, in which language and light. On a phone it is two lines. */
export async function Header({ theme, protection, usual }: HeaderProps) {
  const t = await getTranslations('shell');
  const { IMS_MODE, IMS_REGIONS } = env();
  return (
    <header className="z-30 flex flex-wrap items-center gap-x-3 border-b bg-bg px-3 max-sm:py-1 sm:sticky sm:top-0 sm:h-11 sm:flex-nowrap sm:px-4 print:hidden">
      <Link
        href="/"
        className="-mx-1 flex h-8 items-center gap-2 rounded px-1 text-ink hover:text-ink pointer-coarse:h-11"
        aria-label={t('home')}
      >
        <Mark />
        <span className="hidden whitespace-nowrap font-semibold text-base tracking-tight min-[26rem]:inline">
          {t('name')}
        </span>
      </Link>
      <div className="flex items-center gap-3 max-sm:order-last max-sm:w-full max-sm:justify-between">
        <ModeBadge mode={IMS_MODE} region={IMS_REGIONS[0] ?? ''} />
        <nav aria-label={t('nav')} className="flex gap-3">
          <Link href="/batches" className={LINK}>
            {t('lists')}
          </Link>
          <Link href="/reviews" className={LINK}>
            {t('record')}
          </Link>
        </nav>
      </div>
      <div className="ml-auto flex items-center gap-2">
        <PaletteButton hasCommandKey={hasAppleKeys((await headers()).get('user-agent') ?? '')} />
        <ProtectionButton initial={protection} usual={usual} />
        <LocaleSwitch />
        <ThemeSwitch initial={theme} />
      </div>
    </header>
  );
}
