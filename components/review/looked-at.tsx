'use client';
import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { usePlayhead } from '@/components/player/playhead';
import { previewControl } from '@/components/sprite-preview/preview-control';
import { type Frames, useFrames } from '@/components/sprite-preview/use-frames';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { Evidence } from '@/lib/review/decision';
import { placeOfCell } from '@/lib/sprites/geometry';

interface LookedAtProps {
  row: AssetRow;
  region: string | null;
  /** Given the frames, for the keys that step through them. */
  frames: RefObject<Frames | null>;
  onLook: (evidence: Evidence) => void;
}

/** Shows nothing: notes the frame that the keys have brought up, and has the contact sheet mark it. */
export function LookedAt({ row, region, frames: shared, onLook }: LookedAtProps) {
  const frames = useFrames(row, region);
  const { showSecond } = usePlayhead();
  const cell = useSyncExternalStore(
    previewControl.subscribe,
    () => (previewControl.isKeyed(row.id) ? previewControl.cellOf(row.id) : null),
    () => null,
  );
  shared.current = frames;
  const isThere = cell !== null && frames.count > 0;
  const seconds = isThere ? (frames.timeOf(cell)?.seconds ?? null) : null;
  const sheet = isThere && frames.geometry ? placeOfCell(frames.geometry.grid, cell).sheet : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another frame is what there is to tell.
  useEffect(() => {
    if (!isThere) return;
    onLook({ sheet, cell, seconds, file: null });
    if (seconds !== null) showSecond(seconds);
  }, [isThere, cell, seconds]);
  return null;
}
