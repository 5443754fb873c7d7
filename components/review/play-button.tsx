import { BookOpenText, Maximize, Pause, Play, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ariaKey, KeyName } from './key-name';
import { useReviewKeys } from './use-review-keys';
import type { StageAction } from './use-review-stage';

const ICONS = { video: Play, audio: Play, frames: Play, image: Maximize, text: BookOpenText } as const;

interface PlayButtonProps {
  /** Null while it is not known, or when there is nothing to open. */
  action: StageAction | null;
  /** It plays, or is open. */
  isOn: boolean;
  onPlay: () => void;
}

/** Opens what there is of an asset, or stops it, as its key does. */
export function PlayButton({ action, isOn, onPlay }: PlayButtonProps) {
  const t = useTranslations('player');
  const common = useTranslations('common');
  const keys = useReviewKeys();
  const isStill = action === 'image' || action === 'text';
  const [word, Icon] = !isOn
    ? [t(`open.${action === null || action === 'frames' ? 'video' : action}`), ICONS[action ?? 'video']]
    : isStill
      ? [common('close'), X]
      : [t('pause'), Pause];
  return (
    <Button
      icon={<Icon aria-hidden="true" />}
      disabled={action === null}
      aria-keyshortcuts={ariaKey(keys.play)}
      // The focus stays where it was: the space bar would press again.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPlay}
      className="self-start"
    >
      {word}
      <KeyName value={keys.play} />
    </Button>
  );
}
