import { MediaActionTypes, useMediaDispatch, useMediaStore } from 'media-chrome/react/media-store';
import type { KeyboardEvent } from 'react';
import { usePlayhead } from './playhead';

const JUMP_SECONDS = 5;

/** Keys of the player, from wherever the focus is in it; those of its sliders, buttons and menus come first. */
export function usePlayerKeys(
  seek: (seconds: number) => void,
  step: ((direction: 1 | -1) => void) | null,
): (event: KeyboardEvent) => void {
  const dispatch = useMediaDispatch();
  const store = useMediaStore();
  const playhead = usePlayhead();

  function act(key: string): boolean {
    const { mediaPaused, mediaMuted, mediaIsFullscreen } = store.getState();
    const seconds = playhead.seconds() ?? 0;
    switch (key) {
      case ' ':
        dispatch({ type: MediaActionTypes[mediaPaused ? 'MEDIA_PLAY_REQUEST' : 'MEDIA_PAUSE_REQUEST'] });
        return true;
      case ',':
      case '.':
        step?.(key === '.' ? 1 : -1);
        return step !== null;
      case 'ArrowLeft':
      case 'ArrowRight':
        seek(seconds + (key === 'ArrowRight' ? JUMP_SECONDS : -JUMP_SECONDS));
        return true;
      case 'm':
        dispatch({ type: MediaActionTypes[mediaMuted ? 'MEDIA_UNMUTE_REQUEST' : 'MEDIA_MUTE_REQUEST'] });
        return true;
      case 'f':
        dispatch({
          type: MediaActionTypes[
            mediaIsFullscreen ? 'MEDIA_EXIT_FULLSCREEN_REQUEST' : 'MEDIA_ENTER_FULLSCREEN_REQUEST'
          ],
        });
        return true;
      default:
        return false;
    }
  }

  return (event) => {
    const { key, target, currentTarget } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest('[role="menu"]')) return;
    if (key === ' ' && target !== currentTarget && target.matches('button, a')) return;
    if (key.startsWith('Arrow') && target.matches('[data-own-arrows]')) return;
    if (!act(key.length === 1 ? key.toLowerCase() : key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
