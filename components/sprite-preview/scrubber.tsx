'use client';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, Ref } from 'react';
import { previewControl } from './preview-control';

interface ScrubberProps {
  id: string;
  frame: number;
  /** 0 while it is not known. */
  count: number;
  valueText: string;
  ref: Ref<HTMLSpanElement>;
}

/** Lies over a thumbnail while its preview is open: which part of it is on show, as a line and as a slider. */
export function Scrubber({ id, frame, count, valueText, ref }: ScrubberProps) {
  const t = useTranslations('preview');
  function onKeyDown(event: KeyboardEvent) {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (Number.isFinite(by)) previewControl.step(id, by);
    else previewControl.jump(id, Math.max(0, by));
  }
  return (
    <span
      ref={ref}
      role="slider"
      tabIndex={-1}
      aria-label={t('position')}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, count)}
      aria-valuenow={frame + 1}
      aria-valuetext={count === 0 ? t('loading') : valueText}
      aria-keyshortcuts=", . Home End"
      onKeyDown={onKeyDown}
      className="absolute inset-0 block cursor-ew-resize"
    >
      <span className="absolute inset-x-0 bottom-0 h-0.75 bg-black/55">
        <span
          style={{ width: count === 0 ? '100%' : `${((frame + 1) / count) * 100}%` }}
          className={`block h-full bg-accent ${count === 0 ? 'animate-pulse' : ''}`}
        />
      </span>
    </span>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ',': -1,
  '.': 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
