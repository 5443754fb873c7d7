import { colour, hash, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [TOP, BOTTOM, SUN, RING] = ['#f7e3c4', '#f2b88c', '#d8352a', '#f6d9a8'].map(colour);
const SHEETS = ['#e9a07c', '#dc7257', '#c4473b', '#992a30', '#641a28'].map(colour);

/** Outline of sheet `at`: mountains cut with straight, confident strokes; the nearest two are softer hills. */
function outline(at, x) {
  const peaks = 1.15 + at * 0.22;
  const place = x * peaks + at * 3.37;
  const cell = Math.floor(place);
  const inside = place - cell;
  const height = (k) => 0.35 + 0.65 * hash(k, at, 5);
  const lean = 0.32 + 0.36 * hash(cell, at, 6);
  const valley = (k) => 0.14 + 0.16 * hash(k, at, 7);
  const rise =
    inside < lean
      ? mix(valley(cell), height(cell), inside / lean)
      : mix(height(cell), valley(cell + 1), (inside - lean) / (1 - lean));
  const cut = 0.055 * (noise(x * 9, at) - 0.5) + 0.03 * (noise(x * 26, at + 9) - 0.5);
  const soft = at > 2 ? 0.1 + 1.05 * noise(x * 1.25 + at, at) : rise;
  return 0.52 + at * 0.105 - (0.26 - at * 0.018) * (soft + cut) - pines(at, x);
}

/** Fir trees cut into the rim of the two nearest sheets: three tiers each, in loose groups. */
function pines(at, x) {
  if (at < 3) return 0;
  const spacing = 0.05 + (at - 3) * 0.035;
  const cell = Math.floor(x / spacing);
  if (noise(cell * 0.43, at, 4) < 0.44) return 0;
  const tall = (0.034 + 0.03 * hash(cell, at, 8)) * (1 + (at - 3) * 0.55);
  const side = Math.abs(x / spacing - cell - 0.5) * 2;
  const tier = (1 - side / 0.86) * 3;
  return tier <= 0 ? 0 : (tall * (0.55 * tier + 0.45 * (Math.floor(tier) + (tier % 1) ** 0.5))) / 3;
}

export default function make(width, height) {
  const fibre = (px, py) =>
    (hash(px, py, 1) + hash(px >> 1, py >> 1, 2) - 1) * 0.022 + (noise(px / 3, py / 21, 3) - 0.5) * 0.03;
  return (t) => {
    const shift = (at) => t * 0.006 * (at + 0.5) + 2;
    const margin = 24;
    const tops = SHEETS.map((_, at) =>
      Float32Array.from({ length: width + 2 * margin }, (_, px) =>
        outline(at, (px - margin - width / 2) / height + shift(at)),
      ),
    );
    const rise = smooth(-0.5, 9.5, t);
    const sun = { x: 0.24, y: mix(0.52, 0.27, rise), radius: 0.118 };
    const lean = Math.round(height * 0.012);
    const picture = new Picture(width, height).fill((x, y, px, py) => {
      const tooth = 1 + fibre(px, py);
      let sheet = SHEETS.length - 1;
      while (sheet >= 0 && y < tops[sheet][px + margin]) sheet--;
      let ink =
        sheet < 0
          ? heaven(x, y, sun, t)
          : mixColour(SHEETS[sheet], RING, (0.1 - sheet * 0.018) * smooth(0.16, 0, y - 0.4 - sheet * 0.1));
      if (sheet >= 0 && rimGap(tops[sheet], px + margin, y, height) < 0.0026)
        ink = mixColour(ink, [1, 0.86, 0.7], 0.5);
      // The sheet in front throws its shadow up and to the left on the one behind.
      let shadow = 0;
      for (let front = sheet + 1; front < Math.min(SHEETS.length, sheet + 3); front++) {
        const gap = tops[front][px + margin + lean] - y;
        if (gap >= 0) shadow = Math.max(shadow, 0.62 * Math.exp(-gap * 34));
      }
      return [
        ink[0] * tooth * (1 - shadow * 0.82),
        ink[1] * tooth * (1 - shadow),
        ink[2] * tooth * (1 - shadow * 0.9),
      ];
    });
    return { picture, finish: { vignette: 0.16, grain: 0.002, shoulder: false } };
  };
}

/** How far below its rim a point of a sheet lies, measured across the rim and not straight up. */
function rimGap(top, at, y, height) {
  const slope = ((top[at + 1] - top[at - 1]) * height) / 2;
  return (y - top[at]) / Math.hypot(1, slope);
}

function heaven(x, y, sun, t) {
  let ink = mixColour(TOP, BOTTOM, smooth(0.05, 0.62, y));
  const far = Math.hypot(x - sun.x, y - sun.y);
  for (const [radius, strength] of [
    [0.33, 0.24],
    [0.255, 0.34],
    [0.185, 0.5],
  ]) {
    if (far < radius) ink = mixColour(ink, RING, strength);
    else ink = mixColour(ink, [0.35, 0.12, 0.06], 0.2 * Math.exp(-(far - radius) * 90) * strength);
  }
  const drop = Math.hypot(x - sun.x + 0.008, y - sun.y + 0.008);
  if (far > sun.radius)
    ink = mixColour(ink, [0.4, 0.1, 0.05], 0.42 * Math.exp(-Math.max(0, drop - sun.radius) * 55));
  ink = mixColour(ink, SUN, smooth(sun.radius + 0.0014, sun.radius - 0.0014, far));
  for (const [cx, cy, size, speed] of [
    [-0.56, 0.2, 0.062, 0.011],
    [0.6, 0.13, 0.05, -0.008],
    [-0.13, 0.1, 0.036, 0.006],
  ]) {
    ink = cloud(ink, (x - cx - t * speed) / size, (y - cy) / size);
  }
  return ink;
}

/** A cut-out cloud: a flat foot and three scallops, with its own shadow. */
function cloud(ink, u, v) {
  const scallops = (du, dv) =>
    Math.min(
      Math.hypot(u + du + 0.95, v + dv) - 0.62,
      Math.hypot(u + du, v + dv + 0.34) - 0.86,
      Math.hypot(u + du - 1.05, v + dv) - 0.7,
    );
  const shape = (du, dv) => Math.max(scallops(du, dv), v + dv - 0.32);
  const shadow = shape(0.14, 0.2);
  const here = shape(0, 0);
  const under = here > 0 ? mixColour(ink, [0.4, 0.14, 0.07], 0.35 * smooth(0.28, -0.1, shadow)) : ink;
  const curl =
    Math.abs(Math.hypot(u - 1.02, v - 0.02) - 0.36) < 0.05 || Math.abs(Math.hypot(u, v + 0.3) - 0.5) < 0.05;
  const white = curl && v < 0.24 ? [0.86, 0.56, 0.36] : [0.97, 0.88, 0.74];
  return mixColour(under, white, smooth(0.03, -0.03, here));
}
