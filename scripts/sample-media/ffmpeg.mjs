import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

// Two threads and no tuning to the machine: the same bytes wherever the same ffmpeg runs.
const QUIET = ['-hide_banner', '-loglevel', 'error', '-y'];
export const REPEATABLE = [
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-flags:v',
  '+bitexact',
  '-flags:a',
  '+bitexact',
];

/** Runs ffmpeg, feeding it `input` (bytes, or an async iterable of them); its output when it writes to a pipe. */
export async function ffmpeg(args, input) {
  const child = spawn('ffmpeg', [...QUIET, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  const closed = once(child, 'close');
  for await (const bytes of input ?? []) {
    if (!child.stdin.write(bytes)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ${args.join(' ')}`);
  return Buffer.concat(chunks);
}

/** Frames of a video in a given size, as bytes r g b. */
export async function decode(file, width, height) {
  const bytes = await ffmpeg([
    '-i',
    file,
    '-vf',
    `scale=${width}:${height}:flags=area,setsar=1`,
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-',
  ]);
  const size = width * height * 3;
  return Array.from({ length: bytes.length / size }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

/** Raw input of one or more frames. */
export const raw = (width, height, fps = 24) => [
  '-f',
  'rawvideo',
  '-pix_fmt',
  'rgb24',
  '-s',
  `${width}x${height}`,
  '-r',
  String(fps),
  '-i',
  '-',
];

export async function writePicture(file, bytes, width, height, args = []) {
  await ffmpeg([...raw(width, height), ...args, '-frames:v', '1', ...REPEATABLE, file], [bytes]);
}

/** What ffprobe says of a file: format and streams. */
export function probe(file) {
  const { stdout, status } = spawnSync('ffprobe', [
    '-v',
    'error',
    '-show_format',
    '-show_streams',
    '-count_packets',
    '-of',
    'json',
    file,
  ]);
  if (status !== 0) throw new Error(`ffprobe failed on ${file}`);
  return JSON.parse(stdout);
}
