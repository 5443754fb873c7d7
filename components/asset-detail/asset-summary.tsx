import { ExternalLink } from 'lucide-react';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isProtected } from '@/components/asset-table/asset-states';
import { StateBadge } from '@/components/asset-table/state-badge';
import { AssetPlayer } from '@/components/player/asset-player';
import { playerAsset } from '@/components/player/player-asset';
import { Badge } from '@/components/ui/badge';
import { buttonStyle } from '@/components/ui/button';
import { MediaId } from '@/components/ui/media-id';
import { assetPath, mediaPath } from '@/lib/assets/addresses';
import type { AssetView } from '@/lib/assets/asset-view';
import { formatBytes, formatDuration, formatResolution } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { enumWord } from '@/lib/i18n/enum-word';
import { CopyAddress } from './copy-address';

interface AssetSummaryProps {
  asset: AssetView;
  mediaId: string;
  region: string | null;
  /** Without the heading, where the surroundings already carry the title. */
  compact?: boolean;
  /** Where the player begins; null: at its poster. */
  startSeconds: number | null;
}

/** Who an asset is, at a glance: picture and player, title, states, measures, and the way to share it. */
export function AssetSummary({ asset, mediaId, region, compact = false, startSeconds }: AssetSummaryProps) {
  const { summary, files } = asset;
  const t = useTranslations('detail');
  const locale = useLocale();
  const { enums, fields } = useMessages();
  const title = summary.title === null ? t('untitled') : visibleText(summary.title);
  const { durationSeconds, widthPx, heightPx, sizeBytes, contradictions } = summary;
  const first = files.findIndex(({ facts }) => facts.isReachable);
  return (
    <div className="grid gap-x-6 gap-y-4 @3xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)] @5xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <AssetPlayer
        asset={playerAsset(asset, {
          mediaId,
          region,
          title,
          isProtected: isProtected(summary.auditStatus),
        })}
        startSeconds={startSeconds}
      />
      <div className="flex min-w-0 flex-col items-start gap-3">
        {!compact && (
          <h1
            dir="auto"
            className={`line-clamp-3 max-w-full break-words font-semibold text-xl tracking-tight @5xl:text-2xl ${summary.title === null ? 'text-ink-3' : ''}`}
          >
            {title}
          </h1>
        )}
        <MediaId id={mediaId} whole className="-mt-1 text-ink-2" />
        <div className="flex flex-wrap gap-1.5">
          {summary.mediaType !== null && (
            <Badge tone="idle">{enumWord(enums, 'mediaType', summary.mediaType)}</Badge>
          )}
          {summary.status !== null && <StateBadge kind="status" value={summary.status} />}
          {summary.auditStatus !== null && <StateBadge kind="auditStatus" value={summary.auditStatus} />}
          {summary.auditLabel !== null && (
            <Badge tone="idle">
              {t.rich('auditLabel', {
                label: visibleText(summary.auditLabel),
                isolated: (label) => <bdi>{label}</bdi>,
              })}
            </Badge>
          )}
          {contradictions.length > 0 && (
            <a href="#contradictions" className="flex">
              <Badge tone="warn">{t('contradictionCount', { count: contradictions.length })}</Badge>
            </a>
          )}
        </div>
        <dl className="flex flex-wrap gap-x-7 gap-y-2 tabular-nums">
          {durationSeconds !== null && <Fact name={fields.duration}>{formatDuration(durationSeconds)}</Fact>}
          {widthPx !== null && heightPx !== null && (
            <Fact name={fields.resolution}>{formatResolution(widthPx, heightPx)}</Fact>
          )}
          {sizeBytes !== null && <Fact name={fields.size}>{formatBytes(sizeBytes, locale)}</Fact>}
          <Fact name={fields.variants}>{files.length}</Fact>
        </dl>
        <div className="mt-auto flex flex-wrap items-center gap-2">
          <CopyAddress path={assetPath(mediaId, region)} label={t('copyLink')} withWords />
          {first >= 0 && (
            <a
              href={mediaPath(mediaId, `files/${first}`, region)}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
              className={buttonStyle('ghost', 'sm')}
            >
              <ExternalLink aria-hidden="true" className="size-4" />
              {t('openFile')}
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3 text-xs">{name}</dt>
      <dd className="text-lg">{children}</dd>
    </div>
  );
}
