import { BookOpenText, Maximize, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { KeyName } from './key-name';
import { useReviewKeys } from './use-review-keys';
import type { StageAction } from './use-review-stage';

const ICONS = { video: Play, audio: Play, frames: Play, image: Maximize, text: BookOpenText } as const;

interface PlayButtonProps {
  /** Null while it is not known, or when there is nothing to open. */
  action: StageAction | null;
  onPlay: () => void;
}

/** Opens what there is of an asset, as its key does. */
export function PlayButton({ action, onPlay }: PlayButtonProps) {
  const t = useTranslations('player.open');
  const keys = useReviewKeys();
  const Icon = ICONS[action ?? 'video'];
  return (
    <Button
      icon={<Icon aria-hidden="true" />}
      disabled={action === null}
      aria-keyshortcuts={keys.play}
      // The focus stays where it was: the space bar would press again.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPlay}
      className="self-start"
    >
      {t(action === null || action === 'frames' ? 'video' : action)}
      <KeyName value={keys.play} />
    </Button>
  );
}
