import 'server-only';
import type { BatchItem, SingleExtras } from './catalogue-wire';
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

/** Where the job's ID goes in a prepared text. */
const JOB = '\u0000';
const prepared = new Map<string, readonly [string, string]>();

/** The JSON of an object that differs from asset to asset by its job's ID only, so that it is written out just once. */
function withJob(name: string, jobId: string, make: () => object): string {
  let parts = prepared.get(name);
  if (!parts) {
    const [before = '', after = ''] = JSON.stringify([make()]).split(JSON.stringify(JOB).slice(1, -1));
    parts = [before, after];
    prepared.set(name, parts);
  }
  return parts[0] + jobId + parts[1];
}

/** `SpriteImages`: JSON in a string, its numbers strings too. */
export function spriteImages(
  context: DraftContext,
  n: number,
  asset: SampleAsset,
  sprite: SampleSprite,
): string {
  return withJob(`sprite ${asset.slug}`, context.jobId(n), () => ({
    bucket: SAMPLE_BUCKET,
    count: String(sprite.count),
    iceJobId: JOB,
    location: LOCATION,
    snapshotRegular: asset.snapshots?.pattern ?? sprite.pattern.replace('{TileCount}', 'frame-{Count}'),
    spriteRegular: sprite.pattern,
    templateId: templateId(sprite),
    tileCount: String(sprite.tileCount),
  }));
}

/** `Snapshots` in its descriptor shape. */
export function snapshotDescriptor(context: DraftContext, n: number, asset: SampleAsset): string {
  const { snapshots, sprite, slug } = asset;
  if (!snapshots) return '[]';
  return withJob(`snapshots ${slug}`, context.jobId(n), () => ({
    bucket: SAMPLE_BUCKET,
    count: String(snapshots.count),
    iceJobId: JOB,
    location: LOCATION,
    snapshotRegular: snapshots.pattern,
    templateId: sprite ? templateId(sprite) : '',
  }));
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

/** An instant as IMS writes it: UTC, whole seconds. */
export function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
