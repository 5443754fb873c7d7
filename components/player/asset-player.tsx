'use client';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { loadPart } from '@/components/ui/load-part';
import type { PlayRequest } from './create-playhead';
import { isTimed, preferredFile } from './playable';
import { assetKind, type PlayerAsset } from './player-asset';
import { fileKind } from './player-file';
import { PlayerPoster } from './player-poster';
import { usePlayhead } from './playhead';

// Most visitors only look at the cover: what plays and zooms is code of its own.
const loadMediaPlayer = () => loadPart(() => import('./media-player'));
const loadImageViewer = () => loadPart(() => import('./image-viewer'));
const loadTextViewer = () => loadPart(() => import('./text-viewer'));

const MediaPlayer = lazy(() => loadMediaPlayer().then((m) => ({ default: m.MediaPlayer })));
const ImageViewer = lazy(() => loadImageViewer().then((m) => ({ default: m.ImageViewer })));
const TextViewer = lazy(() => loadTextViewer().then((m) => ({ default: m.TextViewer })));

interface AssetPlayerProps {
  asset: PlayerAsset;
  /** Where to begin, paused; null: at the poster. */
  startSeconds: number | null;
}

/** The picture of an asset, and the way to see and hear it: until somebody asks for more it is a cover and a button. */
export function AssetPlayer({ asset, startSeconds }: AssetPlayerProps) {
  const playhead = usePlayhead();
  const { files, mediaType } = asset;
  const [request, setRequest] = useState<PlayRequest | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const file = files.find(({ n }) => n === chosen) ?? null;
  const box = useRef<HTMLDivElement>(null);
  const kind = file === null ? assetKind(asset) : fileKind(file, mediaType);

  useEffect(() => {
    return playhead.attach((next) => {
      const begin = preferredFile(files, mediaType);
      const isMove = next.file === null && next.seconds !== null;
      if (begin === null || (isMove && !isTimed(begin, mediaType))) return;
      setChosen((now) => next.file ?? now ?? begin.n);
      setRequest(next);
      // Chosen in the table of files, far below.
      if (next.file !== null) box.current?.scrollIntoView({ block: 'nearest' });
    });
  }, [playhead, files, mediaType]);

  useEffect(() => {
    if (startSeconds !== null) playhead.seek(startSeconds);
  }, [playhead, startSeconds]);

  useEffect(() => playhead.showFile(chosen), [playhead, chosen]);

  const poster = (
    <PlayerPoster
      asset={asset}
      kind={kind}
      isOpening={request !== null}
      onIntent={() => void preload(kind)}
      onOpen={() => playhead.play()}
    />
  );
  const shown = file && { asset, file, onFile: playhead.chooseFile };
  return (
    <div ref={box} className="min-w-0">
      <Suspense fallback={poster}>
        {shown === null || request === null || kind === 'unknown' ? (
          poster
        ) : kind === 'image' ? (
          <ImageViewer {...shown} />
        ) : kind === 'text' ? (
          <TextViewer {...shown} />
        ) : (
          <MediaPlayer {...shown} kind={kind} request={request} />
        )}
      </Suspense>
    </div>
  );
}

/** Loads a viewer's code while the pointer is on its way to the button. */
function preload(kind: string): Promise<unknown> {
  if (kind === 'image') return loadImageViewer();
  return kind === 'text' ? loadTextViewer() : loadMediaPlayer();
}
