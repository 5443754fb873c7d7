import { useMediaSelector } from 'media-chrome/react/media-store';
import { useTranslations } from 'next-intl';
import { type PointerEvent, useState } from 'react';
import { formatMoment } from '@/lib/assets/moment';
import { usePlayedSecond } from './playhead';
import { TimelinePreview } from './timeline-preview';

interface TimelineProps {
  isProtected: boolean;
  /** As the response says, until the media themselves do. */
  durationSeconds: number | null;
  onSeek: (seconds: number) => void;
  /** Somebody points at it: pictures will be wanted. */
  onIntent: () => void;
  /** Changes when the storyboard has come. */
  storyboard: string | null;
}

/** Where the player stands, to be dragged; pointing at it shows what is there. */
export function Timeline({ isProtected, durationSeconds, onSeek, onIntent, storyboard }: TimelineProps) {
  const t = useTranslations('player');
  const [pointed, setPointed] = useState<number | null>(null);
  const known = useMediaSelector(({ mediaDuration }) => mediaDuration);
  const bufferedEnd = useMediaSelector(({ mediaBuffered }) => mediaBuffered?.at(-1)?.[1] ?? 0);
  const seconds = usePlayedSecond((second) => second ?? 0);
  const duration = known && Number.isFinite(known) ? known : (durationSeconds ?? 0);
  const share = (second: number) => `${duration > 0 ? Math.min(100, (second / duration) * 100) : 0}%`;

  function point(event: PointerEvent<HTMLElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onIntent();
    setPointed(Math.min(1, Math.max(0, (event.clientX - left) / width)) * duration);
  }

  return (
    <div
      className="relative h-7 rounded-sm has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent pointer-coarse:h-9"
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
    >
      <div className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 overflow-hidden rounded-full bg-line">
        <div className="absolute inset-y-0 left-0 bg-line-strong/60" style={{ width: share(bufferedEnd) }} />
        <div className="absolute inset-y-0 left-0 bg-accent" style={{ width: share(seconds) }} />
      </div>
      <span
        aria-hidden="true"
        className="absolute top-1/2 h-3.5 w-1 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent"
        style={{ left: share(seconds) }}
      />
      <input
        type="range"
        min={0}
        max={duration || 1}
        step={0.1}
        value={Math.min(seconds, duration || 1)}
        onChange={(event) => onSeek(event.target.valueAsNumber)}
        onFocus={onIntent}
        aria-label={t('timeline')}
        aria-valuetext={t('timeOf', { time: formatMoment(seconds), duration: formatMoment(duration) })}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      {pointed !== null && duration > 0 && (
        <TimelinePreview
          seconds={pointed}
          left={share(pointed)}
          isProtected={isProtected}
          storyboard={storyboard}
        />
      )}
    </div>
  );
}
