import { BookOpenText, Maximize, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { formatMoment } from '@/lib/assets/moment';
import { frameAspect, type PlayerAsset } from './player-asset';
import type { FileKind } from './player-file';

interface PlayerPosterProps {
  asset: PlayerAsset;
  kind: FileKind;
  /** The player's code is on its way. */
  isOpening: boolean;
  /** The pointer or the focus nears the button. */
  onIntent: () => void;
  onOpen: () => void;
}

/** The cover with one button, in the shape that the player will have. The server draws it. */
export function PlayerPoster({ asset, kind, isOpening, onIntent, onOpen }: PlayerPosterProps) {
  const t = useTranslations('player');
  const isReachable = asset.files.some((file) => file.isReachable);
  const isTimed = kind === 'video' || kind === 'audio';
  const Icon = isTimed ? Play : kind === 'image' ? Maximize : BookOpenText;
  return (
    <div>
      <div
        className="relative max-h-[var(--stage-height,62dvh)] w-full"
        style={{ aspectRatio: frameAspect(asset) }}
      >
        <div className="absolute inset-0">
          <ProtectedPicture
            src={asset.coverAddress}
            alt={t('coverOf', { title: asset.title })}
            mediaType={asset.mediaType}
            isProtected={asset.isProtected}
            fit="contain"
            className="size-full border"
          />
        </div>
        {isTimed && isReachable && !asset.isProtected && (
          // For the pointer alone: the same button with its name is right below.
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            onPointerEnter={onIntent}
            onClick={onOpen}
            className="group absolute inset-0 grid place-items-center"
          >
            <span className="grid size-14 place-items-center rounded-full bg-black/60 text-white transition-colors group-hover:bg-black/80">
              <Play className="ml-1 size-6 fill-current" />
            </span>
          </button>
        )}
      </div>
      {isTimed && (
        <div aria-hidden="true" className="grid h-7 items-center pointer-coarse:h-9">
          <span className="h-1 rounded-full bg-line" />
        </div>
      )}
      <div className={`flex min-h-7 items-center gap-3 text-ink-2 ${isTimed ? '' : 'mt-1.5'}`}>
        {kind === 'unknown' || !isReachable ? (
          <p>{t(isReachable ? 'unknown' : 'fault.noAddress.body')}</p>
        ) : (
          <Button
            variant="primary"
            busy={isOpening}
            icon={<Icon aria-hidden="true" className={isTimed ? 'fill-current' : ''} />}
            onPointerEnter={onIntent}
            onFocus={onIntent}
            onClick={onOpen}
          >
            {t(`open.${kind}`)}
          </Button>
        )}
        {isTimed && asset.durationSeconds !== null && (
          <span className="tabular-nums">{formatMoment(asset.durationSeconds)}</span>
        )}
      </div>
    </div>
  );
}
