import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isProtected } from '@/components/asset-table/asset-states';
import { StateBadge } from '@/components/asset-table/state-badge';
import { LazyContactSheet } from '@/components/contact-sheet/lazy-contact-sheet';
import { PlayheadProvider } from '@/components/player/playhead';
import { PreviewThumb } from '@/components/sprite-preview/preview-thumb';
import { MediaId } from '@/components/ui/media-id';
import { assetPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import { formatDuration, formatResolution } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { enumWord } from '@/lib/i18n/enum-word';
import { assetQuery } from '@/lib/queries/asset';
import type { Evidence } from '@/lib/review/decision';

interface ReviewAssetProps {
  row: AssetRow;
  /** Null when it is the server's default region. */
  region: string | null;
  /** Told of the cell that was looked at. */
  onLook: (evidence: Evidence) => void;
}

/** One asset to be judged: its picture and frames, and what the machine audit said. */
export function ReviewAsset({ row, region, onLook }: ReviewAssetProps) {
  const t = useTranslations('review');
  const { data } = useQuery(assetQuery(row.id, region ?? undefined));
  const sprites = data?.state === 'found' ? data.asset.sprites : [];
  const covered = isProtected(row.auditStatus);
  return (
    <PlayheadProvider>
      <article className="flex flex-col gap-4">
        <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,1fr)]">
          <PreviewThumb
            row={row}
            region={region}
            isProtected={covered}
            fit="contain"
            className="aspect-video max-h-[52dvh] w-full"
          />
          <Facts row={row}>
            <Link href={assetPath(row.id, region)} prefetch={false} className="text-accent hover:underline">
              {t('details')}
            </Link>
          </Facts>
        </div>
        {sprites.map(
          ({ facts }, set) =>
            facts.sheetCount > 0 && (
              <LazyContactSheet
                key={`${row.id} ${facts.firstSheet}`}
                {...{ mediaId: row.id, region, set, facts, onLook }}
                summary={row}
                isProtected={covered}
              />
            ),
        )}
      </article>
    </PlayheadProvider>
  );
}

function Facts({ row, children }: { row: AssetRow; children: ReactNode }) {
  const t = useTranslations('review.facts');
  const detail = useTranslations('detail');
  const locale = useLocale();
  const { enums, contradictions: words } = useMessages();
  const {
    title,
    auditStatus,
    auditLabel,
    mediaType,
    durationSeconds,
    widthPx,
    heightPx,
    tags,
    contradictions,
  } = row;
  return (
    <div className="flex min-w-0 flex-col gap-3" lang={locale}>
      <h2 dir="auto" className="line-clamp-3 break-words font-semibold text-lg">
        {title === null ? detail('untitled') : visibleText(title)}
      </h2>
      <MediaId id={row.id} className="text-ink-2" />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <Fact name={t('audit')}>
          {auditStatus === null ? null : <StateBadge kind="auditStatus" value={auditStatus} />}
        </Fact>
        <Fact name={t('labels')}>{auditLabel && <bdi>{visibleText(auditLabel)}</bdi>}</Fact>
        <Fact name={t('type')}>{mediaType && enumWord(enums, 'mediaType', mediaType)}</Fact>
        <Fact name={t('duration')}>{durationSeconds !== null && formatDuration(durationSeconds)}</Fact>
        <Fact name={t('resolution')}>{widthPx && heightPx && formatResolution(widthPx, heightPx)}</Fact>
        <Fact name={t('tags')}>{tags.map(visibleText).join(', ')}</Fact>
        <Fact name={t('contradictions')}>{contradictions.map((code) => words[code].title).join(' · ')}</Fact>
      </dl>
      {children}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
