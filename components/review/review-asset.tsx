import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { isProtected } from '@/components/asset-table/asset-states';
import { StateBadge } from '@/components/asset-table/state-badge';
import { LazyContactSheet } from '@/components/contact-sheet/lazy-contact-sheet';
import { playerAsset } from '@/components/player/player-asset';
import { PlayheadProvider } from '@/components/player/playhead';
import { hasFrames } from '@/components/sprite-preview/has-frames';
import { previewControl } from '@/components/sprite-preview/preview-control';
import { PreviewThumb } from '@/components/sprite-preview/preview-thumb';
import { MediaId } from '@/components/ui/media-id';
import { assetPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import { formatDuration, formatResolution } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { enumWord } from '@/lib/i18n/enum-word';
import { assetQuery } from '@/lib/queries/asset';
import type { Evidence } from '@/lib/review/decision';
import { LazyPlayer } from './lazy-parts';
import { LookedAt } from './looked-at';
import { PlayButton } from './play-button';
import type { Stage } from './stage';
import { useIsSettled } from './use-ahead';
import { useReviewStage } from './use-review-stage';

interface ReviewAssetProps {
  row: AssetRow;
  /** Null when it is the server's default region. */
  region: string | null;
  /** Told of the cell that was looked at. */
  onLook: (id: string, evidence: Evidence) => void;
  /** Given what the keys do with it. */
  ref: Ref<Stage>;
}

/** One asset to be judged: its picture and frames, its film when asked for, and what the machine audit said. */
export function ReviewAsset(props: ReviewAssetProps) {
  return (
    <PlayheadProvider>
      <Asset {...props} />
    </PlayheadProvider>
  );
}

function Asset({ row, region, onLook, ref }: ReviewAssetProps) {
  const t = useTranslations('review');
  const detail = useTranslations('detail');
  const { data } = useQuery({ ...assetQuery(row.id, region ?? undefined), enabled: useIsSettled() });
  const asset = data?.state === 'found' ? data.asset : null;
  const covered = isProtected(row.auditStatus);
  const title = row.title === null ? detail('untitled') : visibleText(row.title);
  const player =
    asset && playerAsset(asset, { mediaId: row.id, region, title, isProtected: covered, isArmed: true });
  const on = useReviewStage({ stage: ref, row, player, onLook });
  const { isOpen, frames } = on;
  return (
    <article data-media-id={row.id} className="flex flex-col gap-4">
      <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,1fr)]">
        <div
          ref={on.box}
          onPlayCapture={() => on.setRolling(true)}
          onPauseCapture={() => on.setRolling(false)}
          className="min-w-0 [--stage-height:max(16rem,100dvh-26rem)]"
        >
          {isOpen && player ? (
            <LazyPlayer asset={player} startSeconds={null} />
          ) : (
            <PreviewThumb
              row={row}
              region={region}
              isProtected={covered}
              isArmed
              fit="contain"
              onLook={onLook}
              className="aspect-video max-h-(--stage-height) w-full"
            />
          )}
        </div>
        <Facts row={row} title={title}>
          <PlayButton action={on.action} isOn={on.isOn} onPlay={on.play} />
          <Link href={assetPath(row.id, region)} prefetch={false} className="text-accent hover:underline">
            {t('details')}
          </Link>
        </Facts>
      </div>
      {hasFrames(row) && <LookedAt row={row} region={region} frames={frames} />}
      {asset?.sprites.map(
        ({ facts }, set) =>
          facts.sheetCount > 0 && (
            <LazyContactSheet
              key={`${row.id} ${facts.firstSheet}`}
              {...{ mediaId: row.id, region, set, facts }}
              summary={row}
              isProtected={covered}
              onLook={(looked) => {
                onLook(row.id, looked);
                // The stage shows one set; a film that is open follows by itself.
                const isOnStage = facts.firstSheet === row.sprite?.firstSheet;
                if (isOnStage && !isOpen && looked.cell !== null) previewControl.jump(row.id, looked.cell);
              }}
            />
          ),
      )}
    </article>
  );
}

function Facts({ row, title, children }: { row: AssetRow; title: string; children: ReactNode }) {
  const t = useTranslations('review.facts');
  const locale = useLocale();
  const { enums, contradictions: words } = useMessages();
  const { auditStatus, auditLabel, mediaType, durationSeconds, widthPx, heightPx, tags, contradictions } =
    row;
  return (
    <div className="flex min-w-0 flex-col gap-3" lang={locale}>
      <h2 dir="auto" className="line-clamp-3 break-words font-semibold text-lg">
        {title}
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
