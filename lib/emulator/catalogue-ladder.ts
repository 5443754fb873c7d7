import 'server-only';
import type { Random, Weights } from './catalogue-random';
import type { FileBasicInfo, FileStreams } from './catalogue-wire';
import type { SampleFile } from './sample-manifest';

/** One made-up file: its leaves, the object that stands in for it, and its streams for the richer operation. */
export interface MadeFile {
  label: string;
  stand: SampleFile;
  facts: FileBasicInfo;
  streams: () => FileStreams;
}

/** Typical H.264 bit rates in kbit/s by height in pixels. */
const LADDER = [
  [2160, 14_000],
  [1080, 4_600],
  [720, 2_300],
  [540, 1_250],
  [360, 620],
] as const;

const NTSC = 24_000 / 1_001;
const RATES: Weights<number> = [
  [25, 5],
  [24, 3],
  [NTSC, 1],
  [50, 1],
];
/** Seconds, from and to: clips, scenes, programmes. */
const LENGTHS: Weights<readonly [number, number]> = [
  [[6, 30], 10],
  [[31, 300], 7],
  [[301, 3_600], 2],
];
/** Which rung the source is. */
const TOPS: Weights<number> = [
  [0, 1],
  [1, 6],
  [2, 3],
];
const VARIANTS: Weights<number> = [
  [1, 6],
  [2, 8],
  [3, 4],
  [4, 2],
  [5, 1],
];

/** 1 to 5 variants of a video, the source first and each rung lower than the one before. */
export function makeVideoFiles(random: Random, stands: readonly SampleFile[]): MadeFile[] {
  const [first] = stands;
  if (!first) return [];
  const aspect = Number(first.facts.Width ?? 16) / Number(first.facts.Height ?? 9);
  const fps = random.weighted(RATES);
  const [shortest, longest] = random.weighted(LENGTHS);
  const seconds = random.between(shortest, longest);
  const frames = Math.round(seconds * fps);
  const duration = frames / fps;
  const top = random.weighted(TOPS);
  const rungs = LADDER.slice(top, top + random.weighted(VARIANTS));
  return rungs.map(([shortSide, typicalKbps], at) => {
    const height = aspect < 1 ? even(shortSide / aspect) : shortSide;
    const width = aspect < 1 ? shortSide : even(shortSide * aspect);
    // A camera original is several times heavier than what is made from it.
    const kbps = typicalKbps * (0.75 + random.next() / 2) * (at === 0 ? 1.8 : 1);
    const bitrate = kbps.toFixed(2);
    return {
      label: at === 0 ? 'source' : `${shortSide}p`,
      stand: stands[at] ?? first,
      facts: {
        FileType: at === 0 ? 'source_file' : 'transcode_file',
        FileSize: String(Math.round((kbps * 1000 * duration) / 8)),
        FormatName: 'mov,mp4,m4a,3gp,3g2,mj2',
        Duration: duration.toFixed(6),
        Bitrate: bitrate,
        Width: String(width),
        Height: String(height),
      },
      streams: () => ({
        VideoStreamInfoList: [
          {
            Index: '0',
            CodecName: 'h264',
            Profile: 'High',
            Width: String(width),
            Height: String(height),
            PixFmt: 'yuv420p',
            Sar: '1:1',
            Dar: ratio(width, height),
            Fps: fps.toFixed(3),
            AvgFPS: fps.toFixed(3),
            Rotate: '0',
            Duration: duration.toFixed(6),
            NumFrames: String(frames),
            Bitrate: String(Math.round((kbps - 128) * 1000)),
            Lang: 'und',
          },
        ],
        AudioStreamInfoList: [audioStream('1', 'aac', duration, 128)],
        SubtitleStreamInfoList: [],
      }),
    };
  });
}

/** One audio file of 3 to 240 seconds. */
export function makeAudioFile(random: Random, stand: SampleFile): MadeFile {
  const duration = random.between(3_000, 240_000) / 1000;
  const kbps = random.pick(64, 96, 128, 192, 256) * (0.98 + random.next() / 25);
  return {
    label: 'source',
    stand,
    facts: {
      FileType: 'source_file',
      FileSize: String(Math.round((kbps * 1000 * duration) / 8)),
      FormatName: 'mov,mp4,m4a,3gp,3g2,mj2',
      Duration: duration.toFixed(6),
      Bitrate: kbps.toFixed(2),
    },
    streams: () => ({
      VideoStreamInfoList: [],
      AudioStreamInfoList: [audioStream('0', 'aac', duration, kbps)],
      SubtitleStreamInfoList: [],
    }),
  };
}

/** One picture; its size in bytes follows from its pixels. */
export function makeImageFile(random: Random, stand: SampleFile): MadeFile {
  const width = random.pick(1024, 1280, 1920, 2048, 3840, 4096);
  const aspect = Number(stand.facts.Width ?? 1) / Number(stand.facts.Height ?? 1);
  const height = even(width / aspect);
  const bytesPerPixel = 0.12 + random.next() * 0.3;
  return {
    label: 'source',
    stand,
    facts: {
      FileType: 'source_file',
      FileSize: String(Math.round(width * height * bytesPerPixel)),
      FormatName: stand.facts.FormatName,
      Width: String(width),
      Height: String(height),
    },
    streams: () => ({ VideoStreamInfoList: [], AudioStreamInfoList: [], SubtitleStreamInfoList: [] }),
  };
}

/** One subtitle file of a few kilobytes. */
export function makeTextFile(random: Random, stand: SampleFile): MadeFile {
  return {
    label: 'source',
    stand,
    facts: {
      FileType: 'source_file',
      FileSize: String(random.between(400, 90_000)),
      FormatName: 'srt',
      Duration: (random.between(30_000, 5_400_000) / 1000).toFixed(6),
    },
    streams: () => ({
      VideoStreamInfoList: [],
      AudioStreamInfoList: [],
      SubtitleStreamInfoList: [
        { Index: '0', CodecName: 'subrip', Lang: random.pick('zho', 'eng'), StartTime: '0.000000' },
      ],
    }),
  };
}

function audioStream(index: string, codec: string, duration: number, kbps: number): Record<string, string> {
  return {
    Index: index,
    CodecName: codec,
    Channels: '2',
    ChannelLayout: 'stereo',
    SampleRate: '48000',
    SampleFmt: 'fltp',
    Duration: duration.toFixed(6),
    Bitrate: String(Math.round(kbps * 1000)),
    Lang: 'und',
  };
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}

function ratio(width: number, height: number): string {
  let [a, b] = [width, height];
  while (b > 0) [a, b] = [b, a % b];
  return `${width / a}:${height / a}`;
}
