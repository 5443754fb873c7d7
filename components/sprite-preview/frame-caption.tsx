import { useTranslations } from 'next-intl';
import { formatDuration } from '@/lib/assets/format';
import type { CellTime } from '@/lib/sprites/cell-time';
import type { Geometry } from '@/lib/sprites/geometry';

interface FrameCaptionProps {
  frame: number;
  count: number;
  time: CellTime | null;
  geometry: Geometry | null;
  className: string;
}

/** When the frame on show was taken, which one it is, and whether the grid is a guess. */
export function FrameCaption({ frame, count, time, geometry, className }: FrameCaptionProps) {
  const t = useTranslations('preview');
  const clock = useClock();
  const isGuess = geometry?.source === 'guess';
  return (
    <span className={`flex items-baseline gap-2 whitespace-nowrap text-xs tabular-nums ${className}`}>
      {time && <span className="font-medium">{clock(time)}</span>}
      {count > 0 && <span>{t('place', { cell: frame + 1, count })}</span>}
      {isGuess && (
        <abbr title={t('guessed', { percent: percentOf(geometry) })} className="ml-auto no-underline">
          {t('guess', { percent: percentOf(geometry) })}
        </abbr>
      )}
    </span>
  );
}

/** The caption in words, for the scrubber and for screen readers. */
export function useCaptionText() {
  const t = useTranslations('preview');
  const clock = useClock();
  return ({ frame, count, time, geometry }: Omit<FrameCaptionProps, 'className'>): string =>
    [
      time && clock(time),
      t('cell', { cell: frame + 1, count }),
      geometry?.source === 'guess' && t('guessed', { percent: percentOf(geometry) }),
    ]
      .filter(Boolean)
      .join(', ');
}

function useClock() {
  const t = useTranslations('preview');
  return ({ seconds, isEstimated }: CellTime) =>
    isEstimated ? t('about', { time: formatDuration(seconds) }) : formatDuration(seconds);
}

/** A guess is never shown as certain. */
function percentOf({ confidence }: Geometry): number {
  return Math.min(99, Math.floor(confidence * 100));
}
