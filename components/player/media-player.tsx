'use client';
import { createMediaStore } from 'media-chrome/dist/media-store/media-store.js';
import { MediaProvider } from 'media-chrome/react/media-store';
import { useState } from 'react';
import type { PlayRequest } from './create-playhead';
import { Deck } from './deck';
import type { PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';

interface MediaPlayerProps {
  asset: PlayerAsset;
  file: PlayerFile;
  kind: 'video' | 'audio';
  request: PlayRequest;
  onFile: (n: number) => void;
}

/**
 * Plays a file of an asset. The state of the media comes from media-chrome's store; its elements are not used, since
 * each brings a `<style>` of its own, which the Content-Security-Policy refuses.
 */
export function MediaPlayer(props: MediaPlayerProps) {
  const [store] = useState(() =>
    // What was loud yesterday begins muted today.
    createMediaStore({ options: { noMutedPref: true, noVolumePref: true, noSubtitlesLangPref: true } }),
  );
  return (
    <MediaProvider mediaStore={store}>
      <Deck key={props.kind} {...props} />
    </MediaProvider>
  );
}
