import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Announcer } from '@/components/shell/announcer';
import { EdgeFilter } from '@/components/shell/edge-filter';
import { Header } from '@/components/shell/header';
import { Providers } from '@/components/shell/providers';
import { SkipLink } from '@/components/shell/skip-link';
import { Toaster } from '@/components/shell/toaster';
import { env } from '@/lib/env';
import { PROTECTION_COOKIE, parseProtection, printProtection, veilStyle } from '@/lib/protection';
import { parseTheme, THEME_COOKIE } from '@/lib/theme';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    metadataBase: new URL(env().APP_ORIGIN),
    applicationName: t('name'),
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    // Media IDs are other people's business: nothing here is for a search engine.
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

// The browser's own bars, in the page's colours (globals.css --bg as sRGB; a meta element takes no light-dark()).
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f4f0' },
    { media: '(prefers-color-scheme: dark)', color: '#100f0e' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const kept = await cookies();
  const theme = parseTheme(kept.get(THEME_COOKIE)?.value);
  const usual = env().PROTECTION_DEFAULT;
  const protection = parseProtection(kept.get(PROTECTION_COOKIE)?.value ?? '') ?? usual;
  return (
    <html
      lang={await getLocale()}
      data-theme={theme}
      data-protection={printProtection(protection)}
      style={veilStyle(protection)}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <body className="flex min-h-dvh flex-col font-sans">
        <NextIntlClientProvider>
          <SkipLink />
          <Providers>
            <Header {...{ theme, protection, usual }} />
            <main id="main" tabIndex={-1} className="flex min-w-0 grow flex-col outline-none">
              {children}
            </main>
          </Providers>
          <Toaster />
          <Announcer />
          <EdgeFilter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
