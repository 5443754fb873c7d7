import 'server-only';
import type { Metadata } from 'next';
import type { getTranslations } from 'next-intl/server';
import { assetPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import { formatDuration } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { enumWord } from '@/lib/i18n/enum-word';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { AssetPage } from './load-asset-page';

const TITLE_CHARACTERS = 120;
type Translate = Awaited<ReturnType<typeof getTranslations<never>>>;

/**
 * Title and social card of an asset's link: title, type, duration and audit status. No picture: whoever unfurls a
 * link has not been asked whether they may see it.
 */
export function assetMetadata(page: AssetPage, locale: Locale, t: Translate): Metadata {
  const robots = { index: false, follow: false };
  if (page.state === 'malformed') return { title: t('detail.screen.malformed.title'), robots };
  const { mediaId, region, outcome } = page;
  if (outcome.state === 'failed') return { title: t('detail.meta.failed'), robots };
  if (outcome.state !== 'found') return { title: t('detail.meta.notFound'), robots };

  const { summary } = outcome.asset;
  const title = summary.title === null ? t('detail.untitled') : shorten(visibleText(summary.title));
  const description = factsOf(summary, locale, t);
  return {
    title: `${title} · ${description}`,
    description,
    robots,
    openGraph: {
      type: 'website',
      siteName: t('shell.name'),
      title,
      description,
      url: assetPath(mediaId, region),
    },
    twitter: { card: 'summary', title, description },
  };
}

function factsOf(
  { mediaType, durationSeconds, auditStatus }: AssetRow,
  locale: Locale,
  t: Translate,
): string {
  const { enums } = messagesOf(locale);
  const parts = [
    mediaType === null ? null : enumWord(enums, 'mediaType', mediaType),
    durationSeconds === null ? null : formatDuration(durationSeconds),
    auditStatus === null
      ? t('detail.meta.noAudit')
      : t('detail.meta.audit', { status: enumWord(enums, 'auditStatus', auditStatus) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > TITLE_CHARACTERS ? `${characters.slice(0, TITLE_CHARACTERS).join('')}…` : text;
}
