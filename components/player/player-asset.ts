import { mediaPath } from '@/lib/assets/addresses';
import type { AssetView } from '@/lib/assets/asset-view';
import { type FileKind, fileKind, type PlayerFile } from './player-file';

/** What the player gets of an asset. */
export interface PlayerAsset {
  mediaId: string;
  /** Null when it is the server's default one. */
  region: string | null;
  /** As shown: made visible, never empty. */
  title: string;
  mediaType: string | null;
  /** Not passed by the audit: blurred until held open. */
  isProtected: boolean;
  /** Shift reveals it wherever the pointer is; elsewhere the pointer has to be over it. */
  isArmed?: boolean;
  /** Null when there is none. */
  coverAddress: string | null;
  /** A sheet whose pixels tell the storyboard how it is divided; null without sprite sheets. */
  sheetAddress: string | null;
  /** Width by height of what is shown, to reserve its room; null when not known. */
  aspect: number | null;
  durationSeconds: number | null;
  files: PlayerFile[];
}

interface Shown {
  mediaId: string;
  region: string | null;
  title: string;
  isProtected: boolean;
  isArmed?: boolean;
}

/** The player's part of an asset's view. */
export function playerAsset({ summary, files }: AssetView, shown: Shown): PlayerAsset {
  const { mediaId, region } = shown;
  const { widthPx, heightPx, sprite } = summary;
  return {
    ...shown,
    mediaType: summary.mediaType,
    coverAddress: summary.hasCover ? mediaPath(mediaId, 'cover', region) : null,
    sheetAddress:
      sprite && sprite.sheetCount > 0 ? mediaPath(mediaId, `sprites/${sprite.firstSheet}`, region) : null,
    aspect: widthPx && heightPx ? widthPx / heightPx : null,
    durationSeconds: summary.durationSeconds,
    files: files.map(({ facts }, n) => ({ ...facts, n })),
  };
}

/** The stable address of a file. */
export function fileAddress({ mediaId, region }: PlayerAsset, n: number): string {
  return mediaPath(mediaId, `files/${n}`, region);
}

/** How an asset is shown before any of its files was chosen: as its source is, else as the first that can be. */
export function assetKind({ files, mediaType }: PlayerAsset): FileKind {
  const kinds = files
    .filter(({ isReachable }) => isReachable)
    .toSorted((a, b) => Number(b.isSource) - Number(a.isSource))
    .map((file) => fileKind(file, mediaType));
  return kinds.find((kind) => kind !== 'unknown') ?? 'unknown';
}

/** The room of a picture, as CSS `aspect-ratio`: very tall and very wide ones are fitted into it. */
export function frameAspect({ aspect }: PlayerAsset): number {
  return Math.min(2.4, Math.max(1, aspect ?? 16 / 9));
}
