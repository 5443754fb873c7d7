import { Check } from 'lucide-react';
import { MediaActionTypes, useMediaDispatch, useMediaSelector } from 'media-chrome/react/media-store';
import { useTranslations } from 'next-intl';
import { buttonStyle } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';

const RATES = [0.25, 0.5, 1, 1.25, 1.5, 2, 4];

/** How fast it plays. */
export function SpeedMenu() {
  const t = useTranslations('player');
  const dispatch = useMediaDispatch();
  const now = useMediaSelector(({ mediaPlaybackRate }) => mediaPlaybackRate ?? 1);
  return (
    <Menu
      label={t('speed')}
      side="top"
      align="end"
      trigger={(props) => (
        <button
          type="button"
          {...props}
          aria-label={t('speedNow', { rate: now })}
          className={buttonStyle('ghost', 'sm', 'px-1.5! tabular-nums')}
        >
          {t('rate', { rate: now })}
        </button>
      )}
    >
      {RATES.map((rate) => (
        <MenuItem
          key={rate}
          icon={<Check aria-hidden="true" className={rate === now ? 'text-accent' : 'invisible'} />}
          onSelect={() => dispatch({ type: MediaActionTypes.MEDIA_PLAYBACK_RATE_REQUEST, detail: rate })}
        >
          {t('rate', { rate })}
        </MenuItem>
      ))}
    </Menu>
  );
}
