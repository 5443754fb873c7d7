import { Volume2, VolumeX } from 'lucide-react';
import { MediaActionTypes, useMediaDispatch, useMediaSelector } from 'media-chrome/react/media-store';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

/** Sound begins off. `withWords`: says so in words, where there is nothing else to notice. */
export function SoundControl({ withWords }: { withWords: boolean }) {
  const t = useTranslations('player');
  const dispatch = useMediaDispatch();
  const isMuted = useMediaSelector(({ mediaMuted }) => mediaMuted ?? true);
  const volume = useMediaSelector(({ mediaVolume }) => mediaVolume ?? 1);
  const toggle = () =>
    dispatch({ type: MediaActionTypes[isMuted ? 'MEDIA_UNMUTE_REQUEST' : 'MEDIA_MUTE_REQUEST'] });

  if (isMuted && withWords) {
    return (
      <Button icon={<VolumeX aria-hidden="true" />} aria-keyshortcuts="m" onClick={toggle}>
        {t('unmute')}
      </Button>
    );
  }
  const Icon = isMuted ? VolumeX : Volume2;
  return (
    <>
      <IconButton label={t(isMuted ? 'unmute' : 'mute')} shortcut="m" onClick={toggle}>
        <Icon aria-hidden="true" />
      </IconButton>
      {!isMuted && (
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={volume}
          data-own-arrows
          aria-label={t('volume')}
          onChange={(event) =>
            dispatch({ type: MediaActionTypes.MEDIA_VOLUME_REQUEST, detail: event.target.valueAsNumber })
          }
          className="h-7 w-16 cursor-pointer accent-accent"
        />
      )}
    </>
  );
}
