/**
 * Makes the emulator's media (public/sample) and measures them (lib/emulator/sample-manifest.json).
 *
 *   node scripts/make-sample-media.mjs                 everything, about five minutes on two cores
 *   node scripts/make-sample-media.mjs dunes score     only these; the others keep their entries in the manifest
 *
 * Needs ffmpeg and ffprobe with libx264, libvpx-vp9 and libwebp, and the DejaVu fonts. Every frame is computed from its time, so
 * the same ffmpeg gives the same bytes. Not part of the build: the results are committed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CLIPS, FPS, STILLS } from './sample-media/assets.mjs';
import { decode, ffmpeg, probe, REPEATABLE, raw, writePicture } from './sample-media/ffmpeg.mjs';
import { describeFile, hlsFile } from './sample-media/measure.mjs';
import { scoreCover, soundBytes } from './sample-media/sound.mjs';
import { CELL_MARK, writeSheets } from './sample-media/sprite.mjs';
import { SUBTITLES } from './sample-media/subtitles.mjs';

const FOLDER = 'public/sample';
const MANIFEST = 'lib/emulator/sample-manifest.json';
const PRIVATE = 'contact-sheet-samples';
const PUBLIC = 'contact-sheet-public';
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

const scene = async (name) => (await import(`./sample-media/scenes/${name}.mjs`)).default;

/** Bytes of every frame of a clip, one after another. */
async function* frames(make, width, height, seconds) {
  const paint = make(width, height);
  for (let frame = 0; frame < seconds * FPS; frame++) {
    const { picture, finish } = paint(frame / FPS, frame);
    yield picture.toBytes(frame, finish);
  }
}

async function makeClip(clip) {
  const { slug, width, height, seconds, variants, hero, stills } = clip;
  const folder = fresh(slug);
  const { default: make, filters = () => 'null' } = await import(`./sample-media/scenes/${slug}.mjs`);
  const master = join('/tmp', `contact-sheet-master-${slug}.mkv`);
  const sound = clip.audio ? join('/tmp', `contact-sheet-sound-${slug}.wav`) : null;
  if (sound) writeFileSync(sound, soundBytes(clip.audio, seconds));
  await ffmpeg(
    [
      ...raw(width, height, FPS),
      '-vf',
      filters(width, height),
      '-c:v',
      'libx264',
      '-qp',
      '4',
      '-preset',
      'ultrafast',
      '-pix_fmt',
      'yuv444p',
      master,
    ],
    frames(make, width, height, seconds),
  );

  const files = [];
  for (const [label, tall, quality] of variants) {
    const wide = 2 * Math.round((width * tall) / height / 2);
    const file = join(folder, `${slug}-${label}.${label === 'vp9' ? 'webm' : 'mp4'}`);
    const codec =
      label === 'vp9'
        ? ['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', String(quality), '-row-mt', '0', '-threads', '1']
        : [
            '-c:v',
            'libx264',
            '-preset',
            'medium',
            '-crf',
            String(quality),
            '-threads',
            '1',
            '-aq-mode',
            '3',
            '-movflags',
            '+faststart',
          ];
    await ffmpeg([
      '-i',
      master,
      ...(sound ? ['-i', sound, '-c:a', 'aac', '-b:a', '48k'] : []),
      '-vf',
      `scale=${wide}:${tall}:flags=lanczos`,
      '-pix_fmt',
      'yuv420p',
      ...codec,
      ...REPEATABLE,
      file,
    ]);
    files.push(describeFile(PRIVATE, `${slug}/${basename(file)}`, file, files.length === 0));
  }
  if (clip.hls) files.push(await makeHls(clip, master, folder));

  const pictures = await decode(master, width, height);
  const at = (second) => pictures[Math.min(pictures.length - 1, Math.round(second * FPS))];
  const still = (name, second, wide) =>
    writePicture(join(folder, name), at(second), width, height, [
      '-vf',
      `scale=${wide}:-2:flags=lanczos`,
      '-pix_fmt',
      'yuvj420p',
      '-q:v',
      '5',
    ]);
  const wide = width < height ? 0.6 : width === height ? 0.8 : 1;
  await still('cover.jpg', hero, 2 * Math.round(320 * wide));
  for (const [index, second] of stills.entries()) {
    await still(`still-${String(index + 1).padStart(5, '0')}.jpg`, second, 2 * Math.round(240 * wide));
  }
  const sheet = clip.sprite && (await makeSprite(clip, folder, master));
  rmSync(master);
  if (sound) rmSync(sound);
  return {
    slug,
    mediaType: 'video',
    cover: `${slug}/cover.jpg`,
    stills: stills.map((_, index) => `${slug}/still-${String(index + 1).padStart(5, '0')}.jpg`),
    snapshots: { pattern: `${slug}/still-{Count}.jpg`, count: stills.length },
    sprite: sheet,
    files,
  };
}

async function makeSprite({ slug, sprite }, folder, master) {
  const cells = await decode(master, sprite.cellWidthPx, sprite.cellHeightPx);
  const chosen = Array.from(
    { length: sprite.count },
    (_, k) => cells[Math.min(cells.length - 1, Math.round(k * sprite.intervalSeconds * FPS))],
  );
  const tileCount = await writeSheets(join(folder, 'sprite-'), chosen, sprite);
  const intervalSeconds = Number(sprite.intervalSeconds.toFixed(4));
  return { pattern: `${slug}/sprite-{TileCount}.jpg`, ...sprite, intervalSeconds, tileCount };
}

/** A master playlist with two rungs in the public bucket; playlists name their segments relatively. */
async function makeHls({ slug, width, height, hls }, master, folder) {
  mkdirSync(join(folder, 'hls'));
  const lines = ['#EXTM3U', '#EXT-X-VERSION:3'];
  for (const [label, tall, quality] of hls) {
    const wide = 2 * Math.round((width * tall) / height / 2);
    const list = join(folder, 'hls', `${label}.m3u8`);
    await ffmpeg([
      '-i',
      master,
      '-vf',
      `scale=${wide}:${tall}:flags=lanczos`,
      '-pix_fmt',
      'yuv420p',
      '-c:v',
      'libx264',
      '-preset',
      'medium',
      '-threads',
      '1',
      '-crf',
      String(quality),
      '-g',
      String(FPS * 2),
      '-sc_threshold',
      '0',
      ...REPEATABLE,
      '-f',
      'hls',
      '-hls_time',
      '2',
      '-hls_playlist_type',
      'vod',
      '-hls_segment_filename',
      join(folder, 'hls', `${label}-%03d.ts`),
      list,
    ]);
    const bytes = readdirSync(join(folder, 'hls'))
      .filter((name) => name.startsWith(label))
      .reduce((sum, name) => sum + statSync(join(folder, 'hls', name)).size, 0);
    const seconds = Number(probe(list).format.duration);
    lines.push(
      `#EXT-X-STREAM-INF:BANDWIDTH=${Math.round((bytes * 8 * 1.2) / seconds)},RESOLUTION=${wide}x${tall},CODECS="avc1.64001f"`,
      `${label}.m3u8`,
    );
  }
  writeFileSync(join(folder, 'hls', 'master.m3u8'), `${lines.join('\n')}\n`);
  return hlsFile(PUBLIC, `${slug}/hls/master.m3u8`, join(folder, 'hls'), hls[0][0]);
}

async function makeStill({ slug, scene: name, at, width, height, extension, args }) {
  const folder = fresh(slug);
  const make = await scene(name);
  const { picture, finish } = make(width, height)(at, Math.round(at * FPS));
  const bytes = picture.toBytes(0, { ...finish, grain: extension === 'png' ? 0 : 0.004 });
  const file = join(folder, `${slug}.${extension}`);
  await writePicture(file, bytes, width, height, args);
  await writePicture(join(folder, 'cover.jpg'), bytes, width, height, [
    '-vf',
    `scale=${width < height ? 400 : 640}:-2:flags=lanczos`,
    '-pix_fmt',
    'yuvj420p',
    '-q:v',
    '5',
  ]);
  return {
    slug,
    mediaType: 'image',
    cover: `${slug}/cover.jpg`,
    stills: [],
    snapshots: null,
    sprite: null,
    files: [describeFile(PRIVATE, `${slug}/${slug}.${extension}`, file, true)],
  };
}

async function makeScore() {
  const folder = fresh('score');
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
    files: [describeFile(PRIVATE, 'score/score.m4a', file, true)],
  };
}

function makeSubtitles() {
  const file = join(fresh('subtitles'), 'subtitles.srt');
  writeFileSync(file, SUBTITLES);
  return {
    slug: 'subtitles',
    mediaType: 'text',
    cover: null,
    stills: [],
    snapshots: null,
    sprite: null,
    files: [describeFile(PRIVATE, 'subtitles/subtitles.srt', file, true)],
  };
}

function fresh(slug) {
  const folder = join(FOLDER, slug);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
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
      bucket: name.includes('/hls/') ? PUBLIC : PRIVATE,
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
