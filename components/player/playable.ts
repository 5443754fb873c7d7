import type { MediaFault } from './media-fault';
import { fileKind, HLS_TYPE, mimeTypesOf, type PlayerFile } from './player-file';

/**
 * Why this browser cannot play a file, as far as can be told without asking for it; null when it may. Containers that
 * nobody knows are worth a try. Needs a browser.
 */
export function faultBeforehand(file: PlayerFile): MediaFault | null {
  if (!file.isReachable) return { code: 'noAddress', detail: '' };
  const types = mimeTypesOf(file);
  const media = document.createElement('video');
  if (types.length === 0 || types.some((type) => media.canPlayType(type) !== '')) return null;
  if (!types.includes(HLS_TYPE)) return { code: 'unsupported', detail: types.join(', ') };
  return 'MediaSource' in window || 'ManagedMediaSource' in window
    ? null
    : { code: 'hlsUnsupported', detail: '' };
}

/** Whether a file is shown over time: it has a second to jump to. */
export function isTimed(file: PlayerFile, mediaType: string | null): boolean {
  const kind = fileKind(file, mediaType);
  return kind === 'video' || kind === 'audio';
}

/** The file to begin with: the source when it plays here, else the first that may, else the first of all. */
export function preferredFile(files: readonly PlayerFile[], mediaType: string | null): PlayerFile | null {
  const plays = (file: PlayerFile) =>
    file.isReachable && (!isTimed(file, mediaType) || faultBeforehand(file) === null);
  return (
    files.find((file) => file.isSource && plays(file)) ??
    files.find((file) => isTimed(file, mediaType) && plays(file)) ??
    files.find(plays) ??
    files[0] ??
    null
  );
}
