import { LoaderCircle } from 'lucide-react';
import { MediaActionTypes, useMediaDispatch, useMediaSelector } from 'media-chrome/react/media-store';
import { useTranslations } from 'next-intl';
import { type ReactNode, type RefCallback, useState } from 'react';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { Veil } from '@/components/ui/veil';
import { frameAspect, type PlayerAsset } from './player-asset';

interface StageProps {
  asset: PlayerAsset;
  kind: 'video' | 'audio';
  mediaRef: RefCallback<HTMLMediaElement>;
  phase: 'loading' | 'renewing' | 'ready' | 'failed';
  /** Address of the storyboard, null before it is wanted. */
  storyboard: string | null;
  /** What lies over the picture. */
  children: ReactNode;
}

/** The picture that plays, or the cover of what is only heard. A press on it plays and pauses. */
export function Stage({ asset, kind, mediaRef, phase, storyboard, children }: StageProps) {
  const t = useTranslations('player');
  const dispatch = useMediaDispatch();
  const isPaused = useMediaSelector(({ mediaPaused }) => mediaPaused);
  const isWaiting = useMediaSelector(({ mediaLoading, mediaPaused }) => mediaLoading && !mediaPaused);
  const [isMuted] = useState(isSoundOff);
  const frame = 'relative block size-full overflow-hidden rounded-sm border bg-raised';
  const name = t('videoOf', { title: asset.title });

  const video = (
    <video
      ref={mediaRef}
      muted={isMuted}
      playsInline
      preload="auto"
      aria-label={name}
      poster={asset.coverAddress ?? undefined}
      // Out of the page there is no veil over it.
      disablePictureInPicture={asset.isProtected}
      disableRemotePlayback={asset.isProtected}
      className="size-full object-contain"
    >
      {/* media-chrome finds the timeline's pictures by this label. */}
      {storyboard !== null && <track default kind="metadata" label="thumbnails" src={storyboard} />}
    </video>
  );

  return (
    <div
      className="relative max-h-[var(--stage-height,62dvh)] w-full in-[:fullscreen]:max-h-none in-[:fullscreen]:min-h-0 in-[:fullscreen]:grow"
      style={{ aspectRatio: frameAspect(asset) }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the play button and the space bar do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div
        className="absolute inset-0"
        onClick={() =>
          dispatch({ type: MediaActionTypes[isPaused ? 'MEDIA_PLAY_REQUEST' : 'MEDIA_PAUSE_REQUEST'] })
        }
      >
        {kind === 'audio' ? (
          <>
            <audio ref={mediaRef} muted={isMuted} preload="auto" aria-label={name} className="hidden" />
            <ProtectedPicture
              src={asset.coverAddress}
              alt={t('coverOf', { title: asset.title })}
              mediaType="audio"
              isProtected={asset.isProtected}
              fit="contain"
              className="size-full border"
            />
          </>
        ) : asset.isProtected ? (
          <Veil alt={name} focusable isArmed={asset.isArmed === true} className={frame}>
            {video}
          </Veil>
        ) : (
          <span className={frame}>{video}</span>
        )}
      </div>
      {(phase === 'loading' || phase === 'renewing' || (phase === 'ready' && isWaiting)) && (
        <span
          role="status"
          className="pointer-events-none absolute bottom-2 left-2 flex items-center gap-1.5 rounded-sm bg-black/70 px-1.5 py-0.5 text-white text-xs"
        >
          <LoaderCircle aria-hidden="true" className="size-3.5 animate-spin" />
          {t(phase === 'renewing' ? 'renewing' : 'loading')}
        </span>
      )}
      {children}
    </div>
  );
}

/** Sound begins off, unless the reviewer has chosen otherwise. */
function isSoundOff(): boolean {
  return document.documentElement.dataset['protection']?.includes('mute') ?? true;
}
