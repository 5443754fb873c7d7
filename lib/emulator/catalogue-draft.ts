import 'server-only';
import type { BatchItem, FileStreams, SingleExtras } from './catalogue-wire';
import {
  PUBLIC_BUCKET,
  SAMPLE_BUCKET,
  type SampleAsset,
  type SampleFile,
  type SampleSprite,
} from './sample-manifest';

/** An asset on its way to the wire. `extras` is a function because only the richer operation needs them. */
export interface Draft {
  item: BatchItem;
  extras: () => SingleExtras;
  /** The sprite the item claims, which its snapshot job answers for. */
  sprite: SampleSprite | null;
}

/** What drawing an asset needs from the running emulator. */
export interface DraftContext {
  seed: number;
  /** A signed URL of an object in the private bucket. */
  signed(key: string, process?: string): string;
  /** An unsigned URL. */
  plain(bucket: string, key: string): string;
  /** The ID of the snapshot job that made asset n's sprites. */
  jobId(n: number): string;
}

export const LOCATION = 'oss-cn-shanghai';
export const REGION = 'cn-shanghai';

/** How long a signed URL of a response lives. The upstream does not say; 3600 s is ICE's default. */
export const URL_LIFETIME_MS = 3_600_000;

/** A template's ID: 32 hexadecimal digits that depend on nothing but the sprite's geometry. */
export function templateId(sprite: SampleSprite): string {
  const { columns, lines, cellWidthPx, cellHeightPx, paddingPx, marginPx } = sprite;
  return [columns, lines, cellWidthPx, cellHeightPx, paddingPx, marginPx, 0xc5, 0x20]
    .map((part) => part.toString(16).padStart(4, '0'))
    .join('');
}

/** `SpriteImages`: JSON in a string, its numbers strings too. */
export function spriteImages(
  context: DraftContext,
  n: number,
  asset: SampleAsset,
  sprite: SampleSprite,
): string {
  return JSON.stringify([
    {
      bucket: SAMPLE_BUCKET,
      count: String(sprite.count),
      iceJobId: context.jobId(n),
      location: LOCATION,
      snapshotRegular: asset.snapshots?.pattern ?? sprite.pattern.replace('{TileCount}', 'frame-{Count}'),
      spriteRegular: sprite.pattern,
      templateId: templateId(sprite),
      tileCount: String(sprite.tileCount),
    },
  ]);
}

/** `Snapshots` in its descriptor shape. */
export function snapshotDescriptor(context: DraftContext, n: number, asset: SampleAsset): string {
  if (!asset.snapshots) return '[]';
  return JSON.stringify([
    {
      bucket: SAMPLE_BUCKET,
      count: String(asset.snapshots.count),
      iceJobId: context.jobId(n),
      location: LOCATION,
      snapshotRegular: asset.snapshots.pattern,
      templateId: asset.sprite ? templateId(asset.sprite) : '',
    },
  ]);
}

/** `Snapshots` in its newer shape: a list of signed URLs. */
export function snapshotUrls(context: DraftContext, asset: SampleAsset, most = 3): string {
  const { pattern, count } = asset.snapshots ?? { pattern: '', count: 0 };
  const keys = Array.from({ length: Math.min(count, most) }, (_, at) =>
    pattern.replace('{Count}', String(at + 1).padStart(5, '0')),
  );
  return JSON.stringify(keys.map((key) => context.signed(key)));
}

/** The URL of a file: signed in the private bucket, bare in the public one. */
export function fileUrl(context: DraftContext, { bucket, key }: Pick<SampleFile, 'bucket' | 'key'>): string {
  return bucket === PUBLIC_BUCKET ? context.plain(bucket, key) : context.signed(key);
}

export const NO_STREAMS: FileStreams = {
  VideoStreamInfoList: [],
  AudioStreamInfoList: [],
  SubtitleStreamInfoList: [],
};

/** An instant as IMS writes it: UTC, whole seconds. */
export function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
