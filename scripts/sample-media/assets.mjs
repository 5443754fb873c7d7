/**
 * The list of what is made: per asset its scene, length, variants and sprite. Numbers that a catalogue shows are measured
 * afterwards; only what has to be chosen stands here.
 * `hero` and `stills` are seconds; a variant is [label, height, quality (CRF)].
 */
export const FPS = 24;

const sprite = (columns, lines, cellWidthPx, cellHeightPx, count, intervalSeconds, rest = {}) => ({
  columns,
  lines,
  cellWidthPx,
  cellHeightPx,
  count,
  intervalSeconds,
  paddingPx: 0,
  marginPx: 0,
  ...rest,
});

export const CLIPS = [
  {
    slug: 'dunes',
    width: 1280,
    height: 720,
    seconds: 10,
    hero: 4.2,
    stills: [0.5, 3, 6.5, 9.5],
    variants: [
      ['720p', 720, 22],
      ['360p', 360, 24],
    ],
    sprite: sprite(10, 10, 128, 72, 100, 0.1),
  },
  {
    slug: 'city',
    width: 960,
    height: 540,
    seconds: 9,
    hero: 8.2,
    stills: [1.2, 3.8, 6.2, 8.8],
    variants: [
      ['360p', 360, 31],
      ['240p', 240, 31],
    ],
    sprite: sprite(5, 4, 224, 126, 18, 0.5),
  },
  {
    slug: 'ink',
    width: 1280,
    height: 720,
    seconds: 10,
    hero: 6.5,
    stills: [2.4, 4.6, 6.3, 9.5],
    variants: [
      ['720p', 720, 32],
      ['360p', 360, 31],
    ],
    sprite: sprite(4, 4, 192, 108, 40, 0.25),
  },
  {
    slug: 'vase',
    width: 720,
    height: 720,
    seconds: 8,
    hero: 1.1,
    stills: [0.2, 2.1, 4.4, 6.3],
    variants: [
      ['720p', 720, 27],
      ['360p', 360, 25],
    ],
    sprite: sprite(6, 4, 120, 120, 24, 1 / 3, { paddingPx: 4, marginPx: 6 }),
  },
  {
    slug: 'neon',
    width: 540,
    height: 960,
    seconds: 7,
    hero: 2.5,
    stills: [0.4, 2.6, 4.5, 6.5],
    audio: 'rain',
    variants: [
      ['540p', 960, 29],
      ['360p', 640, 29],
    ],
    sprite: sprite(5, 5, 90, 160, 25, 0.28),
  },
  {
    slug: 'papercut',
    width: 1280,
    height: 720,
    seconds: 9,
    hero: 6.2,
    stills: [1.6, 3.7, 5.9, 8.6],
    variants: [
      ['720p', 720, 34],
      ['vp9', 360, 48],
      ['360p', 360, 34],
    ],
    sprite: sprite(6, 6, 192, 108, 36, 0.25),
  },
  {
    slug: 'ocean',
    width: 1120,
    height: 480,
    seconds: 8,
    hero: 3.2,
    stills: [0.3, 2.6, 5, 7.4],
    audio: 'sea',
    variants: [['480p', 480, 24]],
    hls: [
      ['480p', 480, 25],
      ['240p', 240, 26],
    ],
    sprite: sprite(4, 6, 210, 90, 23, 0.34),
  },
  {
    slug: 'fog',
    width: 1280,
    height: 720,
    seconds: 8,
    hero: 4.6,
    stills: [0.6, 3, 5, 7.5],
    variants: [
      ['720p', 720, 36],
      ['360p', 360, 35],
    ],
    sprite: sprite(6, 4, 192, 108, 24, 1 / 3),
  },
  {
    slug: 'fireworks',
    width: 960,
    height: 540,
    seconds: 8,
    hero: 3.4,
    stills: [1.2, 3.2, 5.2, 6.9],
    variants: [
      ['540p', 540, 32],
      ['360p', 360, 33],
    ],
    sprite: sprite(10, 10, 128, 72, 60, 0.13),
  },
  {
    slug: 'title',
    width: 960,
    height: 540,
    seconds: 6,
    hero: 4.6,
    stills: [1.5, 2.6, 4, 5.6],
    variants: [
      ['540p', 540, 21],
      ['360p', 360, 23],
    ],
    sprite: null,
  },
];

/** Stills are single frames of a scene, rendered anew in their own size: [slug, scene, second, width, height, extension]. */
export const STILLS = [
  {
    slug: 'vase-still',
    scene: 'vase',
    at: 6.3,
    width: 1200,
    height: 1200,
    extension: 'jpg',
    args: ['-pix_fmt', 'yuvj420p', '-q:v', '4'],
  },
  {
    slug: 'papercut-still',
    scene: 'papercut',
    at: 5.9,
    width: 480,
    height: 720,
    extension: 'png',
    args: ['-pix_fmt', 'rgb24'],
  },
  {
    slug: 'fog-still',
    scene: 'fog',
    at: 6,
    width: 1500,
    height: 1000,
    extension: 'webp',
    args: ['-c:v', 'libwebp', '-quality', '78'],
  },
];
