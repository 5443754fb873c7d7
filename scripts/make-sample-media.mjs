/**
 * Makes the emulator's media (public/sample) and measures them (lib/emulator/sample-manifest.json).
 *
 *   node scripts/make-sample-media.mjs                 everything, some twenty minutes on one core
 *   node scripts/make-sample-media.mjs dunes score     only these; the others keep their entries in the manifest
 *
 * Needs ffmpeg and ffprobe with libx264, libvpx-vp9 and libwebp, and the DejaVu fonts. Every frame is computed from its time, so
 * the same ffmpeg gives the same bytes. Not part of the build: the results are committed.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CLIPS, STILLS } from './sample-media/assets.mjs';
import { makeClip, makeStill } from './sample-media/clip.mjs';
import { ffmpeg, REPEATABLE, writePicture } from './sample-media/ffmpeg.mjs';
import { describeFile } from './sample-media/measure.mjs';
import { FOLDER, freshFolder, MANIFEST, PRIVATE_BUCKET, PUBLIC_BUCKET } from './sample-media/places.mjs';
import { scoreCover, soundBytes } from './sample-media/sound.mjs';
import { CELL_MARK } from './sample-media/sprite.mjs';
import { SUBTITLES } from './sample-media/subtitles.mjs';

const MADE_AT = '2026-08-01T08:00:00Z';
const TYPES = {
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.ts': 'video/mp2t',
  '.m4a': 'audio/mp4',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.srt': 'application/x-subrip',
};

async function makeScore() {
  const folder = freshFolder('score');
  const file = join(folder, 'score.m4a');
  await ffmpeg(
    ['-f', 'wav', '-i', '-', '-c:a', 'aac', '-b:a', '64k', '-movflags', '+faststart', ...REPEATABLE, file],
    [soundBytes('score', 20)],
  );
  const { bytes, width, height } = scoreCover();
  await writePicture(join(folder, 'cover.jpg'), bytes, width, height, ['-pix_fmt', 'yuvj420p', '-q:v', '4']);
  return {
    slug: 'score',
    mediaType: 'audio',
    cover: 'score/cover.jpg',
    stills: [],
    snapshots: null,
    sprite: null,
    files: [describeFile(PRIVATE_BUCKET, 'score/score.m4a', file, true)],
  };
}

function makeSubtitles() {
  const file = join(freshFolder('subtitles'), 'subtitles.srt');
  writeFileSync(file, SUBTITLES);
  return {
    slug: 'subtitles',
    mediaType: 'text',
    cover: null,
    stills: [],
    snapshots: null,
    sprite: null,
    files: [describeFile(PRIVATE_BUCKET, 'subtitles/subtitles.srt', file, true)],
  };
}

const MAKERS = new Map([
  ...CLIPS.map((clip) => [clip.slug, () => makeClip(clip)]),
  ...STILLS.map((still) => [still.slug, () => makeStill(still)]),
  ['score', makeScore],
  ['subtitles', makeSubtitles],
]);

function previous() {
  try {
    return JSON.parse(readFileSync(MANIFEST, 'utf8')).assets;
  } catch {
    return [];
  }
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : [...MAKERS.keys()];
const remade = new Map();
for (const slug of wanted) {
  const maker = MAKERS.get(slug);
  if (!maker) throw new Error(`there is no sample asset ${slug}`);
  const began = Date.now();
  remade.set(slug, await maker());
  console.log(`${slug}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

// Read only now: several runs for different assets may go on side by side.
const made = new Map([...previous().map((asset) => [asset.slug, asset]), ...remade]);
const objects = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(FOLDER, name)).isFile())
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(FOLDER, name));
    return {
      bucket: name.includes('/hls/') ? PUBLIC_BUCKET : PRIVATE_BUCKET,
      key: name,
      file: name,
      contentType: TYPES[extname(name)],
      sizeBytes: bytes.length,
      etag: createHash('md5').update(bytes).digest('hex'),
      lastModified: MADE_AT,
    };
  });
const assets = [...MAKERS.keys()].flatMap((slug) => made.get(slug) ?? []);
writeFileSync(MANIFEST, `${JSON.stringify({ cellMark: CELL_MARK, objects, assets }, null, 2)}\n`);
console.log(
  `${objects.length} objects, ${(objects.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1e6).toFixed(2)} MB`,
);
