'use client';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { preferredFile } from '@/components/player/playable';
import type { PlayerAsset } from '@/components/player/player-asset';
import { type FileKind, fileKind } from '@/components/player/player-file';
import { usePlayhead } from '@/components/player/playhead';
import { hasFrames } from '@/components/sprite-preview/has-frames';
import { previewControl } from '@/components/sprite-preview/preview-control';
import type { Frames } from '@/components/sprite-preview/use-frames';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { Evidence } from '@/lib/review/decision';
import type { Stage } from './stage';
import { usePlayThrough } from './use-play-through';

/** A film stands at a cell when it is as near to it. */
const NEAR_SECONDS = 0.05;
/** A record may claim any number of cells. */
const MOST_CELLS = 2000;

interface ReviewStageOptions {
  stage: Ref<Stage>;
  row: AssetRow;
  /** Null while the record is on its way. */
  player: PlayerAsset | null;
  /** Told where the film stands. */
  onLook: (id: string, evidence: Evidence) => void;
}

/**
 * Plays an asset's film, or goes through its cells, or opens its picture or text, whichever there is first; and steps
 * from cell to cell: on the stage before the film was asked for, in the film after that.
 */
export function useReviewStage({ stage, row, player, onLook }: ReviewStageOptions) {
  const playhead = usePlayhead();
  const through = usePlayThrough(row.id);
  const frames = useRef<Frames | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const [wasOpened, setOpen] = useState(false);
  const [isRolling, setRolling] = useState(false);
  const action = actionOn(row, player);
  const isOpen = wasOpened && action !== 'frames';

  useEffect(
    () =>
      playhead.subscribe(() => {
        const [seconds, file] = [playhead.seconds(), playhead.file()];
        // Without a file it is a cell that was marked.
        if (seconds !== null && file !== null) onLook(row.id, { sheet: null, cell: null, seconds, file });
      }),
    [playhead, row.id, onLook],
  );

  function play() {
    const media = box.current?.querySelector<HTMLMediaElement>('video, audio');
    if (media) return media.paused ? void media.play().catch(() => undefined) : media.pause();
    if (action === 'frames') return through.toggle();
    if (action === null) return;
    // A picture or a text is open or it is not.
    if (isOpen && (action === 'image' || action === 'text')) return setOpen(false);
    through.stop();
    setOpen(true);
    playhead.play();
  }

  useImperativeHandle(stage, () => ({
    play,
    step(by) {
      through.stop();
      const seconds =
        isOpen && frames.current ? nextSecond(frames.current, playhead.seconds() ?? 0, by) : null;
      if (seconds !== null) playhead.seek(seconds);
      else if (!isOpen && hasFrames(row)) previewControl.step(row.id, by);
    },
  }));
  const isMoving = action === 'frames' ? through.isOn : isOpen && isRolling;
  const isStill = isOpen && (action === 'image' || action === 'text');
  return { isOpen, box, frames, play, action, isOn: isMoving || isStill, setRolling };
}

/** What there is to open of an asset, or to go through; null when there is nothing, or nobody knows yet. */
export type StageAction = Exclude<FileKind, 'unknown'> | 'frames';

/** A film before its cells, and these before a picture or a text, which does not move. */
function actionOn(row: AssetRow, player: PlayerAsset | null): StageAction | null {
  const kind = player ? kindOf(player) : expectedKind(row);
  if (kind === 'video' || kind === 'audio') return kind;
  if (hasFrames(row)) return 'frames';
  return kind === 'unknown' ? null : kind;
}

function kindOf({ files, mediaType }: PlayerAsset): FileKind {
  const file = preferredFile(files, mediaType);
  return file?.isReachable ? fileKind(file, mediaType) : 'unknown';
}

/** What the record will most likely hold, so that a key that is pressed before it is there does what it does later. */
function expectedKind({ mediaType, variantCount }: AssetRow): FileKind {
  const type = mediaType?.toLowerCase();
  return variantCount > 0 && (type === 'video' || type === 'audio') ? type : 'unknown';
}

/** When the next cell was taken, or the one before; null when nobody knows. */
function nextSecond({ count, timeOf }: Frames, now: number, by: 1 | -1): number | null {
  const times = Array.from(
    { length: Math.min(count, MOST_CELLS) },
    (_, cell) => timeOf(cell)?.seconds ?? null,
  );
  const isBeyond = (time: number | null) => time !== null && (time - now) * by > NEAR_SECONDS;
  return (by === 1 ? times.find(isBeyond) : times.findLast(isBeyond)) ?? null;
}
