import { useMediaStore } from 'media-chrome/react/media-store';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { Controls } from './controls';
import type { PlayRequest } from './create-playhead';
import { FaultScreen } from './fault-screen';
import type { PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';
import { Stage } from './stage';
import { Timeline } from './timeline';
import { useFrameStep } from './use-frame-step';
import { usePlayerKeys } from './use-player-keys';
import { useSource } from './use-source';
import { useStoryboard } from './use-storyboard';

interface DeckProps {
  asset: PlayerAsset;
  file: PlayerFile;
  kind: 'video' | 'audio';
  request: PlayRequest;
  onFile: (n: number) => void;
}

/** Picture, timeline and controls, and the keys that work on all of them. */
export function Deck({ asset, file, kind, request, onFile }: DeckProps) {
  const t = useTranslations('player');
  const store = useMediaStore();
  const [media, setMedia] = useState<HTMLMediaElement | null>(null);
  const { state, seek, renew } = useSource({ media, asset, file, request });
  const storyboard = useStoryboard(asset);
  const step = useFrameStep(media);
  const keys = usePlayerKeys(seek, step);

  const attach = useCallback(
    (element: HTMLMediaElement | null) => {
      store.dispatch({ type: 'mediaelementchangerequest', detail: element });
      setMedia(element);
    },
    [store],
  );
  const attachScreen = useCallback(
    (element: HTMLElement | null) =>
      store.dispatch({ type: 'fullscreenelementchangerequest', detail: element ?? undefined }),
    [store],
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      ref={attachScreen}
      role="group"
      aria-label={t(`region.${kind}`, { title: asset.title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work without any of its buttons.
      tabIndex={0}
      data-phase={state.phase}
      onKeyDown={keys}
      className="@container flex flex-col rounded-sm [&:fullscreen]:bg-bg [&:fullscreen]:p-2"
    >
      <Stage asset={asset} kind={kind} mediaRef={attach} phase={state.phase} storyboard={storyboard.address}>
        {state.phase === 'failed' && (
          <FaultScreen asset={asset} file={file} fault={state.fault} onRenew={renew} onFile={onFile} />
        )}
      </Stage>
      <Timeline
        isProtected={asset.isProtected}
        durationSeconds={file.durationSeconds}
        onSeek={seek}
        onIntent={storyboard.want}
        storyboard={storyboard.address}
      />
      <Controls asset={asset} file={file} kind={kind} onStep={step} onFile={onFile} />
    </div>
  );
}
