import 'server-only';
import { z } from 'zod';
import manifest from './sample-manifest.json';

/**
 * The facts of the committed media, measured by `scripts/make-sample-media.mjs` with ffprobe; none is typed by hand.
 * `contact-sheet-samples` is private. `contact-sheet-public` is public-read and holds the HLS asset, because a player
 * asks for a playlist's segments by their relative names and could not sign each.
 */
export const SAMPLE_BUCKET = 'contact-sheet-samples';
export const PUBLIC_BUCKET = 'contact-sheet-public';

const streams = z.array(z.record(z.string(), z.string()));
const leaf = z.string().exactOptional();

const file = z.object({
  bucket: z.string(),
  key: z.string(),
  type: z.enum(['source_file', 'transcode_file']),
  facts: z.object({
    FormatName: z.string(),
    FileSize: z.string(),
    Duration: leaf,
    Bitrate: leaf,
    Width: leaf,
    Height: leaf,
  }),
  streams: z.object({
    VideoStreamInfoList: streams,
    AudioStreamInfoList: streams,
    SubtitleStreamInfoList: streams,
  }),
});

const sprite = z.object({
  /** Object key with `{TileCount}`, five digits from 00001. */
  pattern: z.string(),
  count: z.number(),
  tileCount: z.number(),
  columns: z.number(),
  lines: z.number(),
  cellWidthPx: z.number(),
  cellHeightPx: z.number(),
  paddingPx: z.number(),
  marginPx: z.number(),
  /** Seconds from one cell to the next; null when the cells are spread over whatever the video lasts. */
  intervalSeconds: z.number().nullable(),
});

const schema = z.object({
  /** How a test reads a cell's number from its pixels. */
  cellMark: z.string(),
  objects: z.array(
    z.object({
      bucket: z.string(),
      key: z.string(),
      /** Relative to `public/sample`. */
      file: z.string(),
      contentType: z.string(),
      sizeBytes: z.number(),
      /** MD5 of the bytes in hexadecimal, as OSS gives for an object put in one piece. */
      etag: z.string(),
      lastModified: z.string(),
    }),
  ),
  assets: z.array(
    z.object({
      slug: z.string(),
      mediaType: z.string(),
      cover: z.string().nullable(),
      /** Stills of this clip that generated assets of the same subject borrow as covers. */
      stills: z.array(z.string()),
      /** Object key with `{Count}` of single frames beside the sprite; null when there are none. */
      snapshots: z.object({ pattern: z.string(), count: z.number() }).nullable(),
      sprite: sprite.nullable(),
      files: z.array(file),
    }),
  ),
});

export type SampleManifest = z.infer<typeof schema>;
export type SampleAsset = SampleManifest['assets'][number];
export type SampleFile = SampleAsset['files'][number];
export type SampleSprite = z.infer<typeof sprite>;

let parsed: SampleManifest | undefined;
let bySlug: ReadonlyMap<string, SampleAsset> | undefined;

/** The manifest of the committed media; checked at first use. */
export function sampleManifest(): SampleManifest {
  parsed ??= schema.parse(manifest);
  return parsed;
}

/** The facts of one committed asset; undefined when there is none of that name. */
export function findSample(slug: string): SampleAsset | undefined {
  bySlug ??= new Map(sampleManifest().assets.map((asset) => [asset.slug, asset]));
  return bySlug.get(slug);
}

/**
 * The facts of one committed asset.
 * @throws {Error} when the manifest lacks it: the media were made anew and are incomplete
 */
export function sampleAsset(slug: string): SampleAsset {
  const asset = findSample(slug);
  if (!asset) throw new Error(`the sample manifest has no asset ${slug}`);
  return asset;
}
