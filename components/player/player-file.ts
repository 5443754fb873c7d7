import { isPlaylist, mediaTypesOf } from '@/lib/assets/containers';
import type { FileFacts } from '@/lib/assets/file-facts';

/** A file as the player takes it. */
export interface PlayerFile extends FileFacts {
  /** Its place in the response, which is the `n` of `/media/<id>/files/<n>`. */
  n: number;
}

/** How a file is shown. */
export type FileKind = 'video' | 'audio' | 'image' | 'text' | 'unknown';

const TEXT_NAMES = /\.(txt|srt|vtt|ass|ssa|lrc|json|csv|tsv|xml|md|log|ya?ml)$/i;
const TEXT_FORMATS = /^(txt|srt|webvtt|vtt|ass|ssa|lrc|json|csv|tsv|xml|md|log|ya?ml|text)$/i;
const KINDS = ['video', 'audio', 'image', 'text'] as const;

/**
 * How a file is shown, by its container, its name and the type of its asset. A container that may hold sound alone
 * or pictures too follows the asset's type.
 */
export function fileKind({ format, name, widthPx }: FileFacts, mediaType: string | null): FileKind {
  const wanted = KINDS.find((kind) => kind === mediaType?.trim().toLowerCase());
  if (TEXT_FORMATS.test(format ?? '') || (format === null && TEXT_NAMES.test(name ?? ''))) return 'text';
  if (isPlaylist(format, name)) return wanted === 'audio' ? 'audio' : 'video';
  const types = mediaTypesOf(format);
  if (types === null) return wanted ?? 'unknown';
  // Fonts count as text in IMS; nobody reads them.
  if (types.includes('text')) return 'unknown';
  if (wanted && types.includes(wanted)) return wanted;
  return KINDS.find((kind) => types.includes(kind) && (kind !== 'video' || widthPx !== 0)) ?? 'unknown';
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  mov: 'video/mp4',
  m4v: 'video/mp4',
  m4a: 'audio/mp4',
  webm: 'video/webm',
  matroska: 'video/x-matroska',
  mkv: 'video/x-matroska',
  flv: 'video/x-flv',
  avi: 'video/x-msvideo',
  mpegts: 'video/mp2t',
  ts: 'video/mp2t',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  mxf: 'application/mxf',
  wmv: 'video/x-ms-wmv',
  asf: 'video/x-ms-asf',
  rm: 'application/vnd.rn-realmedia',
  rmvb: 'application/vnd.rn-realmedia-vbr',
  hls: 'application/vnd.apple.mpegurl',
  applehttp: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  amr: 'audio/amr',
  wma: 'audio/x-ms-wma',
  ape: 'audio/x-ape',
  aiff: 'audio/aiff',
};

export const HLS_TYPE = 'application/vnd.apple.mpegurl';

/**
 * The MIME types that a file's container may have, for `canPlayType`; empty when its names are not known, which says
 * nothing about whether it plays. ffprobe lists every name of a family, such as `matroska,webm`: one is enough.
 */
export function mimeTypesOf({ format, name }: FileFacts): string[] {
  if (isPlaylist(format, name)) return [HLS_TYPE];
  const names = (format ?? '').toLowerCase().split(',');
  return [...new Set(names.flatMap((each) => MIME_TYPES[each.trim()] ?? []))];
}

/** The name of a file among its siblings: its own when it has one, else its number from 1. */
export function shortFormat({ format, name }: FileFacts): string | null {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(name ?? '')?.[1];
  return (extension ?? format?.split(',')[0] ?? null)?.toUpperCase() ?? null;
}

/** The short side in pixels as people name renditions: `720p`. Null when the size is not known. */
export function renditionName({ widthPx, heightPx }: FileFacts): string | null {
  return widthPx && heightPx ? `${Math.min(widthPx, heightPx)}p` : null;
}
