'use client';
import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { usePlayhead } from '@/components/player/playhead';
import { previewControl } from '@/components/sprite-preview/preview-control';
import { type Frames, useFrames } from '@/components/sprite-preview/use-frames';
import type { AssetRow } from '@/lib/assets/asset-row';

interface LookedAtProps {
  row: AssetRow;
  region: string | null;
  /** Given the frames, for the keys that step through them. */
  frames: RefObject<Frames | null>;
}

/** Shows nothing: has the contact sheet mark the frame that the keys have brought up. */
export function LookedAt({ row, region, frames: shared }: LookedAtProps) {
  const frames = useFrames(row, region);
  const { showSecond } = usePlayhead();
  const cell = useSyncExternalStore(
    previewControl.subscribe,
    () => (previewControl.isKeyed(row.id) ? previewControl.cellOf(row.id) : null),
    () => null,
  );
  shared.current = frames;
  const seconds = cell === null ? null : (frames.timeOf(cell)?.seconds ?? null);
  useEffect(() => {
    if (seconds !== null) showSecond(seconds);
  }, [seconds, showSecond]);
  return null;
}
