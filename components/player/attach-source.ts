import type { ErrorData } from 'hls.js';
import { loadPart } from '@/components/ui/load-part';
import type { MediaFault } from './media-fault';
import { HLS_TYPE } from './player-file';

/** What a media element is to play. */
export interface PlaySource {
  /** A stable address of this server. */
  address: string;
  isPlaylist: boolean;
  mimeTypes: string[];
}

/**
 * Points a media element at a source: by itself where the browser can, else through hls.js, whose code is loaded then.
 * Faults of the element are its own `error` events; `onFault` tells those of hls.js, null when the address has to be
 * asked why.
 * @returns detaches; nothing is heard afterwards
 */
export function attachSource(
  media: HTMLMediaElement,
  { address, isPlaylist }: PlaySource,
  onFault: (fault: MediaFault | null) => void,
): () => void {
  if (isPlaylist && media.canPlayType(HLS_TYPE) === '') return attachHls(media, address, onFault);
  media.src = address;
  media.load();
  return () => {
    media.removeAttribute('src');
    media.load();
  };
}

function attachHls(
  media: HTMLMediaElement,
  address: string,
  onFault: (fault: MediaFault | null) => void,
): () => void {
  let isOver = false;
  let end = () => {};
  void loadPart(() => import('hls.js')).then(({ default: Hls }) => {
    if (isOver) return;
    if (!Hls.isSupported()) return onFault({ code: 'hlsUnsupported', detail: '' });
    const hls = new Hls();
    hls.on(Hls.Events.ERROR, (_, data) => {
      // hls.js would try the other renditions, whose segments are refused alike.
      if (data.fatal || isRefused(data)) onFault(explainHls(data));
    });
    hls.loadSource(address);
    hls.attachMedia(media);
    end = () => hls.destroy();
  });
  return () => {
    isOver = true;
    end();
  };
}

function isRefused({ details, response }: ErrorData): boolean {
  return details === 'fragLoadError' && (response?.code === 401 || response?.code === 403);
}

function explainHls({ type, details, response }: ErrorData): MediaFault | null {
  if (details === 'manifestIncompatibleCodecsError') return { code: 'unsupported', detail: 'HLS' };
  // The first playlist's address is ours to ask; whatever it lists is not.
  if (type === 'networkError') {
    if (details.startsWith('manifest')) return null;
    return { code: 'segments', detail: response?.code ? `HTTP ${response.code}` : 'HLS' };
  }
  return { code: 'damaged', detail: details };
}
