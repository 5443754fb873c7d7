import { clamp, colour, fbm, hash, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [NIGHT, HAZE, BANK] = ['#04060f', '#1c1f3c', '#03040a'].map(colour);
const [GOLD, CRIMSON, JADE, PEARL, VIOLET] = ['#ffb74a', '#ff3b45', '#4fe0b0', '#ffe9cf', '#a06bff'].map(
  colour,
);
const RIVER = 0.82;

/** Bursts: launch second, place, reach in picture heights, sparks, colour at the heart and at the rim, and kind. */
const BURSTS = [
  [-0.6, -0.34, 0.34, 0.25, 120, GOLD, CRIMSON, 'peony'],
  [0.7, 0.3, 0.26, 0.27, 130, PEARL, GOLD, 'willow'],
  [1.5, -0.08, 0.2, 0.22, 110, CRIMSON, VIOLET, 'peony'],
  [2.2, 0.58, 0.36, 0.2, 90, JADE, PEARL, 'ring'],
  [2.5, -0.55, 0.24, 0.26, 130, GOLD, PEARL, 'willow'],
  [3.3, 0.1, 0.28, 0.31, 160, CRIMSON, GOLD, 'peony'],
  [4.2, -0.3, 0.32, 0.22, 110, VIOLET, JADE, 'ring'],
  [4.7, 0.45, 0.21, 0.26, 130, GOLD, CRIMSON, 'peony'],
  [5.4, -0.02, 0.24, 0.34, 190, PEARL, GOLD, 'willow'],
  [5.7, -0.58, 0.34, 0.2, 90, CRIMSON, PEARL, 'peony'],
  [6.1, 0.6, 0.29, 0.22, 110, JADE, GOLD, 'peony'],
  [6.5, 0.22, 0.17, 0.22, 110, CRIMSON, GOLD, 'peony'],
].map(([at, x, y, reach, sparks, heart, rim, kind], number) => ({
  at,
  x,
  y,
  reach,
  sparks,
  heart,
  rim,
  kind,
  number,
}));

export default function make(width, height) {
  return (t) => {
    const flashes = BURSTS.map(({ at, x, y, heart }) => ({
      x,
      y,
      heart,
      power: Math.exp(-Math.max(0, t - at) * 2.1) * (t > at ? 0.5 : 0),
    }));
    const picture = new Picture(width, height).fill((x, y) => night(x, y, t, flashes));
    for (const burst of BURSTS) {
      rocket(picture, burst, t);
      sparks(picture, burst, t);
    }
    mirror(picture, t);
    return { picture, finish: { vignette: 0.3, grain: 0.005 } };
  };
}

function night(x, y, t, flashes) {
  let light = mixColour(NIGHT, HAZE, smooth(0, RIVER, y) ** 1.6);
  const smoke = fbm(x * 1.6 + t * 0.03, y * 2.4 - t * 0.015, 4);
  for (const { x: fx, y: fy, heart, power } of flashes) {
    const lit = power * (0.3 + smoke) * Math.exp(-Math.hypot(x - fx, y - fy) * 4.2) * 0.55;
    if (lit > 0.001) light = light.map((value, at) => value + heart[at] * lit);
  }
  const roof =
    RIVER - 0.035 - 0.075 * hash(Math.floor((x + 2) * 26), 4) ** 2 - (Math.abs(x - 0.71) < 0.008 ? 0.16 : 0);
  if (y < roof || y > RIVER) return light;
  const window = hash(Math.floor((x + 2) * 190), Math.floor(y * 150), 2) > 0.86 ? 0.22 : 0;
  return [BANK[0] + window, BANK[1] + window * 0.62, BANK[2] + window * 0.26];
}

function rocket(picture, { at, x, y, number }, t) {
  const climb = (t - at + 0.9) / 0.9;
  if (climb <= 0 || climb > 1) return;
  const { width, height } = picture;
  for (let trail = 0; trail < 14; trail++) {
    const here = climb - trail * 0.02;
    if (here <= 0) continue;
    const px = width / 2 + (x + Math.sin(here * 19 + number) * 0.004) * height;
    picture.glow(
      px,
      (RIVER - 0.05 + (y - RIVER + 0.05) * (1 - (1 - here) ** 2)) * height,
      height * 0.008,
      GOLD,
      0.8 * (1 - trail / 14),
    );
  }
}

function sparks(picture, { at, x, y, reach, sparks: count, heart, rim, kind, number }, t) {
  const age = t - at;
  const life = kind === 'willow' ? 3 : 2.1;
  if (age <= 0 || age > life) return;
  const { width, height } = picture;
  picture.glow(width / 2 + x * height, y * height, height * 0.2, PEARL, 0.9 * Math.exp(-age * 11));
  for (let spark = 0; spark < count; spark++) {
    const turn = spark * 2.399963 + number;
    const high = kind === 'ring' ? 0.1 * (hash(spark, number) - 0.5) : 1 - (2 * (spark + 0.5)) / count;
    const flat = Math.sqrt(1 - high * high);
    const speed = reach * (kind === 'ring' ? 1 : 0.86 + 0.2 * hash(spark, number, 2));
    const [dx, dy] =
      kind === 'ring'
        ? [Math.cos(turn), 0.42 * Math.sin(turn) + 0.3 * Math.cos(turn)]
        : [Math.cos(turn) * flat, high];
    const tail = kind === 'willow' ? 16 : 9;
    for (let back = 0; back < tail; back++) {
      const then = age - back * (kind === 'willow' ? 0.045 : 0.026);
      if (then <= 0) break;
      const out = speed * (1 - Math.exp(-then * 2.6));
      const drop = 0.03 * then * then * (kind === 'willow' ? 1.6 : 1);
      const fade = smooth(life, life * 0.35, age) * (1 - back / tail) ** 1.5;
      const twinkle = age > life * 0.5 ? 0.35 + 0.9 * hash(spark, Math.floor(t * 24), 3) : 1;
      picture.glow(
        width / 2 + (x + dx * out) * height,
        (y + dy * out + drop) * height,
        height * (back === 0 ? 0.0085 : 0.0058),
        mixColour(heart, rim, clamp(out / reach)),
        fade * twinkle * (back === 0 ? 2.2 : 0.75),
      );
    }
  }
}

/** The river shows what is above it, drawn out and broken by ripples. */
function mirror(picture, t) {
  const { width, height, light } = picture;
  const line = Math.floor(RIVER * height);
  for (let py = line; py < height; py++) {
    const depth = (py - line) / (height - line);
    for (let px = 0; px < width; px++) {
      const ripple = noise((px / height) * 14, depth * 30 - t * 1.4, 3) - 0.5;
      const sx = clamp(Math.round(px + ripple * height * 0.05 * (0.25 + depth)), 0, width - 1);
      let [r, g, b] = [0, 0, 0];
      for (let tap = 0; tap < 5; tap++) {
        const sy = clamp(
          Math.round(line - 2 - (py - line) * 3.4 - tap * height * 0.016 + ripple * height * 0.09),
          0,
          line - 1,
        );
        const from = (sy * width + sx) * 3;
        r += light[from] / 5;
        g += light[from + 1] / 5;
        b += light[from + 2] / 5;
      }
      const keep = 0.75 - depth * 0.35;
      const to = (py * width + px) * 3;
      light[to] = r * keep + 0.002;
      light[to + 1] = g * keep + 0.003;
      light[to + 2] = b * keep + 0.008;
    }
  }
}
