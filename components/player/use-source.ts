import { useCallback, useEffect, useRef, useState } from 'react';
import { isPlaylist } from '@/lib/assets/containers';
import { attachSource } from './attach-source';
import type { PlayRequest } from './create-playhead';
import { faultBeforehand } from './playable';
import { fileAddress, type PlayerAsset } from './player-asset';
import { mimeTypesOf, type PlayerFile } from './player-file';
import { usePlayhead } from './playhead';
import { renewAddress } from './renew-address';
import { createSourceKeeper, type SourceKeeper, type SourceState } from './source-keeper';

interface SourceOptions {
  media: HTMLMediaElement | null;
  asset: PlayerAsset;
  file: PlayerFile;
  /** The latest wish from elsewhere on the page. */
  request: PlayRequest;
}

/** Keeps the media element on the asset's file; see `createSourceKeeper`. */
export function useSource({ media, asset, file, request }: SourceOptions) {
  const playhead = usePlayhead();
  const [state, setState] = useState<SourceState>({ phase: 'loading' });
  const keeper = useRef<SourceKeeper | null>(null);
  const { mediaId, region } = asset;

  useEffect(() => {
    if (!media) return;
    const made = createSourceKeeper(media, {
      seconds: playhead.seconds() ?? 0,
      renewAddress: (address) => renewAddress(mediaId, region, address),
      onState: setState,
      onSecond: playhead.showSecond,
      attach: attachSource,
    });
    keeper.current = made;
    return () => {
      made.close();
      keeper.current = null;
    };
  }, [media, playhead, mediaId, region]);

  const address = fileAddress(asset, file.n);
  // The server may send the same facts as new objects, which is no reason to load the file again.
  const facts = JSON.stringify([address, file]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new media element means a new keeper, which has to be told.
  useEffect(() => {
    const fault = faultBeforehand(file);
    if (fault) {
      keeper.current?.stop();
      setState({ phase: 'failed', fault });
      return;
    }
    keeper.current?.open({
      address,
      isPlaylist: isPlaylist(file.format, file.name),
      mimeTypes: mimeTypesOf(file),
    });
  }, [media, facts]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (request.seconds !== null) {
      playhead.showSecond(request.seconds);
      keeper.current?.seek(request.seconds);
    }
    if (request.play) keeper.current?.play();
  }, [media, request]);

  const seek = useCallback(
    (seconds: number) => {
      playhead.showSecond(Math.max(0, seconds));
      keeper.current?.seek(seconds);
    },
    [playhead],
  );
  return { state, seek, renew: useCallback(() => keeper.current?.renew(), []) };
}
