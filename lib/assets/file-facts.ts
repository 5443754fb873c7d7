import type { AssetFile } from './asset';
import { isSource, isWebUrl } from './asset-parts';
import { safeText } from './safe-json';
import { visibleText } from './visible-text';

/** What is known of a file in plain numbers, for players, charts and comparison; null where the response has none. */
export interface FileFacts {
  /** Made visible and redacted. */
  name: string | null;
  isSource: boolean;
  /** Whether there is a web address to play or download it from. */
  isReachable: boolean;
  status: string | null;
  /** Container in ffprobe's spelling; may list several, `mov,mp4,m4a,3gp,3g2,mj2`. */
  format: string | null;
  widthPx: number | null;
  heightPx: number | null;
  bitrateKbps: number | null;
  sizeBytes: number | null;
  durationSeconds: number | null;
}

/** The facts of a file; no signature is in them. */
export function fileFacts(file: AssetFile): FileFacts {
  const shown = (text: string | null) => (text === null ? null : visibleText(safeText(text)));
  return {
    name: shown(file.name),
    isSource: isSource(file),
    isReachable: isWebUrl(file.url),
    status: shown(file.status),
    format: shown(file.format),
    widthPx: file.widthPx,
    heightPx: file.heightPx,
    bitrateKbps: file.bitrateKbps,
    sizeBytes: file.sizeBytes,
    durationSeconds: file.durationSeconds,
  };
}
