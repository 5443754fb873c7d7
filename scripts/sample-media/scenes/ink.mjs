import { clamp, colour, fbm, hash, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [PAPER, EDGE, INK, BLUE, SEAL] = ['#f4ecd9', '#d8c6a2', '#0b0e13', '#2e4a60', '#b3261e'].map(colour);
const SUN = { x: 0.3, y: 0.29, radius: 0.082 };

/**
 * Ranges from far to near: from second `at` on, their foot, how dark the wash is, how it fades downwards, how much of it
 * is blue, and their peaks as [place, height, half the width] in heights of the picture.
 */
const RANGES = [
  {
    at: 3.2,
    foot: 0.64,
    dark: 0.26,
    fade: 8,
    blue: 1,
    peaks: [
      [-0.86, 0.2, 0.2],
      [-0.62, 0.3, 0.13],
      [-0.44, 0.2, 0.15],
      [-0.12, 0.26, 0.16],
      [0.06, 0.36, 0.11],
      [0.22, 0.19, 0.17],
      [0.5, 0.28, 0.15],
      [0.86, 0.24, 0.2],
    ],
  },
  {
    at: 4,
    foot: 0.8,
    dark: 0.55,
    fade: 5.2,
    blue: 0.7,
    peaks: [
      [-0.3, 0.15, 0.16],
      [0.3, 0.12, 0.16],
      [0.47, 0.34, 0.13],
      [0.64, 0.52, 0.12],
      [0.8, 0.36, 0.14],
      [0.94, 0.58, 0.15],
    ],
  },
  {
    at: 4.8,
    foot: 1.02,
    dark: 1,
    fade: 3.4,
    blue: 0.25,
    peaks: [
      [-0.92, 0.66, 0.16],
      [-0.73, 0.83, 0.15],
      [-0.56, 0.56, 0.14],
      [-0.38, 0.3, 0.16],
      [-0.2, 0.1, 0.2],
      [0.95, 0.16, 0.3],
    ],
  },
];

/** Strokes of the seal, as bars in its unit square: a made-up mark that reads as seal script. */
const STROKES = [
  [0.16, 0.16, 0.84, 0.24],
  [0.16, 0.16, 0.24, 0.84],
  [0.76, 0.16, 0.84, 0.84],
  [0.16, 0.76, 0.84, 0.84],
  [0.46, 0.24, 0.54, 0.76],
  [0.32, 0.4, 0.68, 0.47],
  [0.32, 0.56, 0.68, 0.63],
];

export default function make(width, height) {
  const soft = 1 / height;
  const field = (value) =>
    Float32Array.from({ length: width * height }, (_, at) =>
      value(((at % width) + 0.5 - width / 2) / height, (Math.floor(at / width) + 0.5) / height),
    );
  const fibre = field((x, y) => fbm(x * 3 + 9, y * 3, 3) * 0.5 + noise(x * 150 + 400, y * 95, 5) * 0.5);
  const washes = RANGES.map((range, at) =>
    field((x, y) => {
      const here = wash(range, x, y, soft);
      // A nearer range hides the farther ones: wash over wash would show their lines through it.
      return RANGES.slice(at + 1).reduce(
        (left, nearer) =>
          left === 0 ? 0 : left * (1 - 0.9 * smooth(-soft, soft * 1.5, y - topOf(nearer, x))),
        here,
      );
    }),
  );
  return (t) => {
    const drawn = RANGES.map(({ at }) => smooth(at, at + 2.8, t));
    const rise = smooth(4.6, 7, t);
    const stamp = smooth(8.35, 8.5, t);
    const marks = [...flock(t), ...boat(t)];
    const picture = new Picture(width, height).fill((x, y, px, py) => {
      const at = py * width + px;
      const grain = fibre[at];
      let paper = mixColour(
        PAPER,
        EDGE,
        clamp(0.12 + 0.34 * smooth(0.3, 1.05, Math.hypot(x * 0.75, y - 0.5)) + (grain - 0.5) * 0.3),
      );
      const far = Math.hypot(x - SUN.x, y - SUN.y) + (grain - 0.5) * 0.004;
      paper = mixColour(
        paper,
        SEAL,
        rise * (0.9 + grain * 0.1) * smooth(SUN.radius + 0.002, SUN.radius - 0.002, far),
      );
      for (let range = 0; range < RANGES.length; range++) {
        const here = washes[range][at] * drawn[range];
        if (here > 0) paper = stain(paper, mixColour(INK, BLUE, RANGES[range].blue), here);
      }
      for (const mark of marks) paper = mixColour(paper, INK, mark(x, y, soft));
      if (stamp > 0) paper = mixColour(paper, SEAL, stamp * seal(x, y, soft) * (0.8 + grain * 0.2));
      const dose = plume(x, y, t);
      return dose > 0 ? stain(paper, mixColour(BLUE, INK, smooth(0.12, 0.75, dose)), dose) : paper;
    });
    return { picture, finish: { vignette: 0.1, grain: 0.002, shoulder: false } };
  };
}

/** Ink takes light away, so it multiplies with the paper and does not cover it. */
function stain(paper, ink, dose) {
  const keep = Math.exp(-dose * 2.6);
  return paper.map((value, at) => mix(ink[at] * value, value, keep));
}

/** The line of a range's tops: steep, rounded peaks as of limestone, ragged at every scale. */
function topOf({ foot, peaks }, x) {
  const ragged = x + 0.03 * (fbm(x * 9, foot * 50, 3, 13) - 0.5);
  const tallest = peaks.reduce((most, [place, tall, wide]) => {
    const side = Math.abs(ragged - place) / wide;
    return Math.max(most, tall * (1 - smooth(0, 1.3, side ** 1.25)));
  }, 0.02);
  return foot - tallest - 0.035 * (fbm(x * 14, foot * 70, 4, 14) - 0.5);
}

/** How much ink a range leaves: darkest under its tops, in strokes that run down its sides, and gone in the mist below. */
function wash(range, x, y, soft) {
  const depth = y - topOf(range, x) + (fbm(x * 46, y * 46, 2, 21) - 0.5) * 0.01;
  if (depth < -soft) return 0;
  const bend = fbm(x * 5, y * 5, 3, 24) - 0.5;
  const strokes = fbm(x * 24 + bend * 3, y * 9 + bend * 5, 4, 22);
  const dry = 0.35 + 1.3 * smooth(0.38, 0.66, strokes);
  const rim = 0.6 * Math.exp(-depth * 110);
  const drift = 0.2 * (fbm(x * 1.8 + range.foot * 30, y * 5, 3, 23) - 0.5);
  const mist = Math.exp(-depth * range.fade) * smooth(range.foot, range.foot - 0.24, y + drift);
  return (
    smooth(-soft, soft * 1.5, depth) *
    range.dark *
    mist *
    (dry * (1 - Math.exp(-depth * 60)) * 0.8 + rim + 0.1)
  );
}

/** How much ink there is: a drop that falls, sinks, curls and thins, its edges folded by noise that folds itself. */
function plume(x, y, t) {
  const age = (t - 0.45) * 1.35;
  if (age <= 0) return drop(x, y, t);
  const reach = 0.085 * age ** 0.88;
  const dx0 = x + 0.1;
  if (y > 0.32 + reach * 2 || Math.abs(dx0) > 0.26 + reach * 1.3) return 0;
  const left = smooth(8.6, 4.2, t);
  if (left === 0) return 0;
  const sink = y - age * 0.03;
  const a = fbm(x * 2.8 + 3, sink * 2.8 - age * 0.05, 5) - 0.5;
  const b = fbm(x * 3.4 + 9 + a * 1.6, sink * 3.4 + 7 + a * 1.4, 5, 3) - 0.5;
  const fold = (0.35 + 0.075 * age) * smooth(-0.4, 1.6, age);
  const wx = dx0 + a * fold * 0.85;
  const wy = y - 0.1 + b * fold * 0.75;
  let dose = 0;
  for (const [side, down, size] of [
    [0, 0.55, 0.62],
    [-0.16, 0.95, 0.4],
    [0.17, 1.15, 0.46],
    [0.03, 1.5, 0.34],
  ]) {
    const dx = (wx - side * reach * 2.1) / (size * reach * 1.25);
    const dy = (wy - down * reach) / (size * reach * 1.25);
    dose += 1.25 * smooth(1.25, 0.1, dx * dx + dy * dy);
  }
  const stem =
    smooth(0.03 + 0.012 * age, 0, Math.abs(wx)) * smooth(reach * 1.3, 0, wy) * smooth(-0.26, -0.06, wy);
  if (dose + stem === 0) return 0;
  const strand = 0.3 + 1.6 * fbm(wx * 5.5 + a * 6, wy * 5.5 + b * 6, 5, 8) ** 1.7;
  return (dose + stem) * strand * (1.15 - 0.05 * age) * left;
}

/** The drop on its way down, in the first half second. */
function drop(x, y, t) {
  const fallen = 0.1 * (t / 0.45) ** 2;
  const up = clamp((fallen + 0.012 - y) / 0.06);
  return (
    2 *
    smooth(
      0.0015,
      -0.0015,
      Math.abs(x + 0.1) - 0.011 * (1 - up) ** 1.4 * smooth(1.01, 0.7, (y - fallen) / 0.012),
    )
  );
}

/** Five birds before the sun, each a stroke of two wings. */
function flock(t) {
  const seen = smooth(6.2, 7, t);
  return Array.from({ length: 5 }, (_, n) => {
    const cx = -0.16 + (t - 6) * 0.06 + n * 0.055 + 0.02 * hash(n, 61);
    const cy = 0.25 - (t - 6) * 0.012 - 0.03 * Math.abs(n - 2) + 0.02 * hash(n, 62);
    const size = 0.017 + 0.006 * hash(n, 63);
    const beat = 0.5 + 0.35 * Math.sin(t * 6 + n * 1.9);
    return (x, y, soft) => {
      const u = Math.abs((x - cx) / size);
      if (u > 1) return 0;
      const wing = (y - cy) / size + beat * Math.sqrt(u) * 0.9 - 0.5 * u * u;
      return seen * 0.85 * smooth(soft, -soft, (Math.abs(wing) - 0.15 * (1 - u)) * size);
    };
  });
}

/** A boat with a ferryman and his pole, and the strokes of the water it floats on. */
function boat(t) {
  const seen = smooth(5.4, 6.8, t);
  const cx = 0.3 - (t - 5.4) * 0.022;
  const cy = 0.8;
  const part = (distance) => (x, y, soft) => {
    const [u, v] = [(x - cx) / 0.1, (y - cy) / 0.1];
    if (Math.abs(u) > 2.6 || v < -1 || v > 0.9) return 0;
    return seen * smooth(soft, -soft, distance(u, v) * 0.1);
  };
  const hull = part((u, v) => Math.max(v - 0.12 + 0.2 * u * u, 0.34 * u ** 2 - 0.16 - v));
  const awning = part((u, v) => Math.max(Math.hypot((u - 0.2) / 1.5, v + 0.02) - 0.22, v + 0.02));
  const man = part((u, v) =>
    Math.min(
      Math.max(Math.abs(u + 0.52) - 0.05 - 0.1 * (v + 0.4), Math.abs(v + 0.2) - 0.22),
      Math.hypot(u + 0.52, v + 0.46) - 0.062,
      Math.max(Math.abs(u + 0.52) * 0.6 - v - 0.62, v + 0.48),
    ),
  );
  const pole = part((u, v) => Math.max(Math.abs(u + 0.66 + v * 0.42) - 0.013, Math.abs(v + 0.2) - 0.62));
  const water = (x, y, soft) => {
    let most = 0;
    for (let n = 0; n < 7; n++) {
      const [lx, ly] = [cx + (hash(n, 71) - 0.45) * 0.34, cy + 0.022 + n * 0.013];
      const u = (x - lx - 0.004 * Math.sin(t * 2 + n)) / (0.03 + 0.07 * hash(n, 72));
      if (Math.abs(u) < 1)
        most = Math.max(
          most,
          smooth(soft, -soft, Math.abs(y - ly - 0.002 * Math.sin(u * 3)) - 0.0016 * (1 - u * u)),
        );
    }
    return seen * 0.5 * most;
  };
  return [hull, awning, man, pole, water];
}

function seal(x, y, soft) {
  const u = (x - 0.69) / 0.078;
  const v = (y - 0.82) / 0.078;
  const worn = (noise(x * 60 + 90, y * 60, 2) - 0.5) * 0.05;
  const edge = soft / 0.078;
  const square = smooth(edge, -edge, Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) - 0.52 + worn);
  if (square <= 0) return 0;
  const cut = STROKES.reduce((most, [x0, y0, x1, y1]) => {
    const outside = Math.max(x0 + worn - u, u - x1 - worn, y0 - worn - v, v - y1 + worn);
    return Math.max(most, smooth(edge, -edge, outside));
  }, 0);
  return square * (1 - cut);
}
