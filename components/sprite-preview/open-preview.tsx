'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { announce } from '@/components/ui/announce';
import { Veiled } from '@/components/ui/veil';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { Evidence } from '@/lib/review/decision';
import { Enlarged } from './enlarged';
import { FrameCaption, useCaptionText } from './frame-caption';
import { type LoadedSheet, sheetStore } from './load-sheet';
import { PictureGone } from './picture-gone';
import { previewControl } from './preview-control';
import { Scrubber } from './scrubber';
import { SpriteCell, useImageOf } from './sprite-cell';
import { type Frames, useFrames } from './use-frames';
import { usePrefetch, useSheet } from './use-sheet';

interface OpenPreviewProps {
  row: AssetRow;
  /** Null when it is the server's default region. */
  region: string | null;
  /** False: blurred, because nobody holds it open. */
  isShown: boolean;
  /** For a small thumbnail: the frame is shown beside it, and larger. */
  isEnlarged: boolean;
  onLook?: ((id: string, evidence: Evidence) => void) | undefined;
}

/** The preview of one asset, over its thumbnail. It loads what it shows, and lets go of it when it closes. */
export function OpenPreview({ row, region, isShown, isEnlarged, onLook }: OpenPreviewProps) {
  const { id } = row;
  const frames = useFrames(row, region);
  const { count, geometry } = frames;
  useEffect(() => previewControl.setCount(id, count), [id, count]);
  const frame = useSyncExternalStore(
    previewControl.subscribe,
    () => previewControl.cellOf(id),
    () => 0,
  );
  const address = count === 0 ? null : frames.addressOf(frame);
  usePrefetch(geometry, count, frames.addressOf);
  const sheet = useSheet(address, true);
  const shown = useLastShown(frame, sheet.state === 'ready' ? sheet.sheet : null);
  const isGone = frames.state === 'failed' || sheet.state === 'failed';

  const seen = shown?.frame ?? null;
  const seenSheet = seen === null ? null : frames.sheetOf(seen);
  const seenSeconds = seen === null ? null : (frames.timeOf(seen)?.seconds ?? null);
  useEffect(() => {
    if (seen !== null) onLook?.(id, { sheet: seenSheet, cell: seen, seconds: seenSeconds, file: null });
  }, [id, seen, seenSheet, seenSeconds, onLook]);

  const scrubber = useRef<HTMLSpanElement>(null);
  const caption = { frame, count, time: frames.timeOf(frame), geometry };
  const valueText = useCaptionText()(caption);
  useEffect(() => {
    if (count > 0 && previewControl.isKeyed(id)) announce(valueText);
  }, [id, count, valueText]);

  const picture = shown && (
    <Veiled isShown={isShown}>
      <Frame frames={frames} {...shown} />
    </Veiled>
  );
  return (
    <>
      {isEnlarged && !isGone && (
        <Enlarged
          anchor={scrubber}
          aspect={aspectOf(row)}
          picture={picture ?? <span className="block size-full animate-pulse bg-line/70" />}
          caption={<FrameCaption {...caption} className="min-h-4 text-ink-2" />}
        />
      )}
      {!isEnlarged && picture && (
        // Above the scrubber's line: nothing is to lie on the frame's lower edge.
        <span className="@container absolute inset-x-0 top-0 bottom-0.75 block overflow-hidden bg-raised">
          {picture}
        </span>
      )}
      <Scrubber ref={scrubber} id={id} frame={frame} count={count} valueText={valueText} />
      {!isEnlarged && count > 0 && !isGone && (
        <FrameCaption
          {...caption}
          className="pointer-events-none absolute top-1.5 left-7.5 rounded-sm bg-black/70 px-1.5 text-white"
        />
      )}
      {isGone && <PictureGone isSmall={isEnlarged} onRenew={() => frames.renew(address)} />}
    </>
  );
}

/** Loads what an asset's preview begins with, and shows nothing. */
export function WarmPreview({ row, region }: Pick<OpenPreviewProps, 'row' | 'region'>) {
  const frames = useFrames(row, region);
  useSheet(frames.count === 0 ? null : frames.addressOf(0), true);
  return null;
}

/** Whether a sheet or snapshot is there already. */
export function isAtHand(address: string): boolean {
  return sheetStore().read(address).state === 'ready';
}

interface ShownFrame {
  frame: number;
  sheet: LoadedSheet;
}

/** The frame whose picture came last: until the next one is there, the eye keeps what it has. */
function useLastShown(frame: number, sheet: LoadedSheet | null): ShownFrame | null {
  const [shown, setShown] = useState<ShownFrame | null>(null);
  if (!sheet || (shown?.frame === frame && shown.sheet === sheet)) return shown;
  const next = { frame, sheet };
  setShown(next);
  return next;
}

function Frame({ frames, frame, sheet }: ShownFrame & { frames: Frames }) {
  const { geometry, timeOf } = frames;
  if (geometry) return <SpriteCell sheet={sheet} geometry={geometry} cell={frame} time={timeOf(frame)} />;
  return <Snapshot key={sheet.image.src} sheet={sheet} frame={frame} />;
}

function Snapshot({ sheet, frame }: ShownFrame) {
  return (
    <span ref={useImageOf(sheet)} data-cell={frame} className="block size-full [&>img]:object-contain" />
  );
}

/** A record may claim any size; a strip of pixels helps nobody. */
function aspectOf({ widthPx, heightPx }: AssetRow): number {
  return widthPx === null || heightPx === null ? 16 / 9 : Math.max(0.5, Math.min(2.4, widthPx / heightPx));
}
