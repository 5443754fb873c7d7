import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FPS } from './assets.mjs';
import { decode, ffmpeg, probe, REPEATABLE, raw, writePicture } from './ffmpeg.mjs';
import { describeFile, hlsFile } from './measure.mjs';
import { freshFolder, PRIVATE_BUCKET, PUBLIC_BUCKET } from './places.mjs';
import { soundBytes } from './sound.mjs';
import { writeSheets } from './sprite.mjs';

const scene = async (name) => (await import(`./scenes/${name}.mjs`)).default;

/** Bytes of every frame of a clip, one after another. */
async function* frames(make, width, height, seconds) {
  const paint = make(width, height);
  for (let frame = 0; frame < seconds * FPS; frame++) {
    const { picture, finish } = paint(frame / FPS, frame);
    yield picture.toBytes(frame, finish);
  }
}

/** A moving scene: its variants, cover, stills, sprite sheets and, when asked for, HLS; its entry of the manifest. */
export async function makeClip(clip) {
  const { slug, width, height, seconds, variants, hero, stills } = clip;
  const folder = freshFolder(slug);
  const { default: make, filters = () => 'null' } = await import(`./scenes/${slug}.mjs`);
  const master = join(tmpdir(), `contact-sheet-master-${slug}.mkv`);
  const sound = clip.audio ? join(tmpdir(), `contact-sheet-sound-${slug}.wav`) : null;
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
        ? [
            '-c:v',
            'libvpx-vp9',
            '-b:v',
            '0',
            '-crf',
            String(quality),
            '-cpu-used',
            '5',
            '-row-mt',
            '0',
            '-threads',
            '1',
          ]
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
    files.push(describeFile(PRIVATE_BUCKET, `${slug}/${basename(file)}`, file, files.length === 0));
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
  return hlsFile(PUBLIC_BUCKET, `${slug}/hls/master.m3u8`, join(folder, 'hls'), hls[0][0]);
}

/** One frame of a scene in a size of its own; its entry of the manifest. */
export async function makeStill({ slug, scene: name, at, width, height, extension, args }) {
  const folder = freshFolder(slug);
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
    files: [describeFile(PRIVATE_BUCKET, `${slug}/${slug}.${extension}`, file, true)],
  };
}
