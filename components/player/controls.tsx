import { Maximize, Minimize, Pause, Play, StepBack, StepForward } from 'lucide-react';
import { MediaActionTypes, useMediaDispatch, useMediaSelector } from 'media-chrome/react/media-store';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { formatMoment } from '@/lib/assets/moment';
import { CopyMoment } from './copy-moment';
import { FileMenu } from './file-menu';
import type { PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';
import { usePlayedSecond } from './playhead';
import { SoundControl } from './sound-control';
import { SpeedMenu } from './speed-menu';

interface ControlsProps {
  asset: PlayerAsset;
  file: PlayerFile;
  kind: 'video' | 'audio';
  /** Null for what has no frames. */
  onStep: ((direction: 1 | -1) => void) | null;
  onFile: (n: number) => void;
}

/** The row of buttons below the timeline. */
export function Controls({ asset, file, kind, onStep, onFile }: ControlsProps) {
  const t = useTranslations('player');
  const dispatch = useMediaDispatch();
  // Nothing plays before the first state has come.
  const isPaused = useMediaSelector(({ mediaPaused }) => mediaPaused ?? true);
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-0.5">
      <IconButton
        label={t(isPaused ? 'play' : 'pause')}
        shortcut="Space"
        onClick={() =>
          dispatch({ type: MediaActionTypes[isPaused ? 'MEDIA_PLAY_REQUEST' : 'MEDIA_PAUSE_REQUEST'] })
        }
      >
        {isPaused ? (
          <Play aria-hidden="true" className="fill-current" />
        ) : (
          <Pause aria-hidden="true" className="fill-current" />
        )}
      </IconButton>
      {onStep && (
        <>
          <IconButton label={t('stepBack')} shortcut="," onClick={() => onStep(-1)}>
            <StepBack aria-hidden="true" />
          </IconButton>
          <IconButton label={t('stepForward')} shortcut="." onClick={() => onStep(1)}>
            <StepForward aria-hidden="true" />
          </IconButton>
        </>
      )}
      <Clock durationSeconds={file.durationSeconds} />
      <SoundControl withWords={kind === 'audio'} />
      <div className="ml-auto flex flex-wrap items-center gap-x-1">
        <SpeedMenu />
        <FileMenu asset={asset} file={file} onFile={onFile} />
        <CopyMoment mediaId={asset.mediaId} region={asset.region} />
        {kind === 'video' && <FullscreenButton />}
      </div>
    </div>
  );
}

function Clock({ durationSeconds }: { durationSeconds: number | null }) {
  const shown = usePlayedSecond((seconds) => formatMoment(seconds ?? 0, true));
  const known = useMediaSelector(({ mediaDuration }) => mediaDuration);
  const duration = known && Number.isFinite(known) ? known : (durationSeconds ?? 0);
  return (
    <span className="mx-1 whitespace-nowrap text-ink-3 tabular-nums">
      <span className="text-ink">{shown}</span> / {formatMoment(duration)}
    </span>
  );
}

function FullscreenButton() {
  const t = useTranslations('player');
  const dispatch = useMediaDispatch();
  const isFull = useMediaSelector(({ mediaIsFullscreen }) => mediaIsFullscreen);
  const isAvailable = useMediaSelector(
    ({ mediaFullscreenUnavailable }) => mediaFullscreenUnavailable === undefined,
  );
  if (!isAvailable) return null;
  const Icon = isFull ? Minimize : Maximize;
  return (
    <IconButton
      label={t(isFull ? 'exitFullscreen' : 'fullscreen')}
      shortcut="f"
      onClick={() =>
        dispatch({
          type: MediaActionTypes[isFull ? 'MEDIA_EXIT_FULLSCREEN_REQUEST' : 'MEDIA_ENTER_FULLSCREEN_REQUEST'],
        })
      }
    >
      <Icon aria-hidden="true" />
    </IconButton>
  );
}
