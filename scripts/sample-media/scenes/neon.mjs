import { clamp, colour, fbm, hash, mix, noise, Picture, smooth } from '../pixels.mjs';

const [CYAN, PINK, AMBER, VIOLET, GREEN] = ['#1fe0ff', '#ff2f8e', '#ffae3d', '#8a4dff', '#38ffb0'].map(
  colour,
);
const GROUND = 0.63;
const VANISH = { x: 0.02, y: 0.52 };

/** Signs: side of the street (-1 left, 1 right), depth from 0 (near) to 1 (far), upper end, height, width, colour, kind. */
const SIGNS = [
  [-1, 0.1, 0.09, 0.3, 0.062, PINK, 'glyphs'],
  [1, 0.16, 0.16, 0.25, 0.056, CYAN, 'glyphs'],
  [-1, 0.34, 0.17, 0.2, 0.04, AMBER, 'bars'],
  [1, 0.4, 0.08, 0.24, 0.04, PINK, 'ring'],
  [-1, 0.55, 0.26, 0.15, 0.026, CYAN, 'glyphs'],
  [1, 0.6, 0.26, 0.16, 0.028, AMBER, 'glyphs'],
  [-1, 0.72, 0.34, 0.09, 0.02, VIOLET, 'bars'],
  [1, 0.78, 0.33, 0.1, 0.02, GREEN, 'bars'],
  [-1, 0.2, 0.455, 0.045, 0.085, GREEN, 'shop'],
  [1, 0.3, 0.46, 0.04, 0.075, AMBER, 'shop'],
  [-1, 0.48, 0.475, 0.03, 0.05, AMBER, 'shop'],
];

/** Where a sign stands on the picture: farther ones draw together towards the vanishing point. */
const placed = SIGNS.map(([side, depth, top, tall, wide, light, kind], at) => {
  const x = VANISH.x + side * mix(0.235, 0.035, depth ** 0.8);
  return { x, top, tall, wide, light, kind, at };
});

export default function make(width, height) {
  const rows = Math.ceil(GROUND * height);
  const still = unlitStreet(width, rows, height);
  return (t) => {
    const power = placed.map(({ at }) => flicker(at, t));
    const street = new Float32Array(still);
    light(street, width, rows, height, power, t);
    const at = (x, y) => {
      const px = clamp(Math.floor(x * height + width / 2), 0, width - 1);
      return (clamp(Math.floor(y * height), 0, rows - 1) * width + px) * 3;
    };
    const picture = new Picture(width, height).fill((x, y) => {
      const from = at(x, y);
      let seen = y < GROUND ? [street[from], street[from + 1], street[from + 2]] : wet(x, y, t, street, at);
      seen = walker(seen, x, y, t);
      return rain(seen, x, y, t);
    });
    return { picture, finish: { vignette: 0.4, grain: 0.005 } };
  };
}

function flicker(at, t) {
  if (at === 3) return hash(Math.floor(t * 12), 5) < 0.16 && t % 3.1 > 2.1 ? 0.25 : 1;
  if (at === 0) return t < 0.5 && hash(Math.floor(t * 24), 8) < 0.4 ? 0.35 : 1;
  return 0.94 + 0.06 * Math.sin(t * 7 + at * 2);
}

/** Walls, mist and panes: what no sign lights, and so the same in every frame. */
function unlitStreet(width, rows, height) {
  const street = new Float32Array(width * rows * 3);
  for (let py = 0; py < rows; py++) {
    const y = (py + 0.5) / height;
    for (let px = 0; px < width; px++) {
      const dx = (px + 0.5 - width / 2) / height - VANISH.x;
      const wall = Math.abs(dx);
      const alley = smooth(0.012, 0.05, wall - Math.max(0, y - VANISH.y) * 0.2);
      const mist = Math.exp(-wall * 13) * Math.exp(-Math.abs(y - VANISH.y) * 3.6);
      const storey = noise(Math.log(wall + 0.02) * 9, ((y - VANISH.y) / (wall + 0.05)) * 2.4, dx < 0 ? 1 : 2);
      const brick = alley * (0.012 + 0.02 * storey);
      const base = [brick * 0.7 + 0.09 * mist, brick * 0.8 + 0.05 * mist, brick * 1.5 + 0.2 * mist];
      street.set(panes(base, dx, y, wall), (py * width + px) * 3);
    }
  }
  return street;
}

/** Adds what every sign gives: its tubes, and a halo round them. */
function light(street, width, rows, height, power, t) {
  let to = 0;
  for (let py = 0; py < rows; py++) {
    const y = (py + 0.5) / height;
    for (let px = 0; px < width; px++, to += 3) {
      const x = (px + 0.5 - width / 2) / height;
      for (const sign of placed) {
        const gapX = Math.max(0, Math.abs(x - sign.x) - sign.wide / 2);
        const gapY = Math.max(0, sign.top - y, y - sign.top - sign.tall);
        const far = Math.sqrt(gapX * gapX + gapY * gapY);
        if (far > 0.45) continue;
        const ink = far === 0 ? tubes(sign, x, y, t) : 0;
        const halo = 0.2 * Math.exp(-far * 34) + 0.028 * Math.exp(-far * 9);
        const on = power[sign.at] * (halo + ink * 2.4) * 0.9;
        const core = power[sign.at] * ink * 0.55;
        for (let channel = 0; channel < 3; channel++) street[to + channel] += sign.light[channel] * on + core;
      }
    }
  }
}

/** A few lit panes on the walls, drawn in towards the vanishing point. */
function panes(light, dx, y, wall) {
  if (wall < 0.07 || y > 0.46) return light;
  const depth = 1 / (wall + 0.03);
  const column = Math.floor(depth * 1.1);
  const floor = Math.floor(((y - VANISH.y) * depth) / 0.5);
  const u = depth * 1.1 - column;
  const v = ((y - VANISH.y) * depth) / 0.5 - floor;
  const lit = hash(column, floor, dx < 0 ? 7 : 8) < 0.17 && u > 0.25 && u < 0.75 && v > 0.25 && v < 0.72;
  return lit ? [light[0] + 0.07, light[1] + 0.042, light[2] + 0.018] : light;
}

/** The tubes of a sign, 0 to 1. The glyphs are made up: strokes on a grid, no one's lettering. */
function tubes(sign, x, y, t) {
  const u = (x - sign.x) / sign.wide + 0.5;
  const v = (y - sign.top) / sign.tall;
  const frame =
    smooth(0.09, 0.04, Math.min(u, 1 - u)) * 0.8 +
    smooth(0.09, 0.04, Math.min(v, 1 - v) * (sign.tall / sign.wide)) * 0.8;
  if (sign.kind === 'bars')
    return clamp(
      frame * 0.4 +
        smooth(0.42, 0.2, Math.abs(((((v * 9 - t * 0.8) % 1) + 1) % 1) - 0.5)) *
          smooth(0.4, 0.3, Math.abs(u - 0.5)),
    );
  if (sign.kind === 'ring') {
    const r = Math.hypot(u - 0.5, ((v - 0.2) * sign.tall) / sign.wide);
    return clamp(
      smooth(0.09, 0.03, Math.abs(r - 0.38)) +
        smooth(0.07, 0.02, Math.abs(r - 0.22)) +
        glyph(u, (v - 0.4) / 0.6, sign.at, 3) * (v > 0.4 ? 1 : 0),
    );
  }
  if (sign.kind === 'shop')
    return clamp(
      0.3 + 0.4 * smooth(0.3, 0.1, Math.abs(v - 0.5)) + 0.35 * hash(Math.floor(u * 9), sign.at, 3),
    );
  return clamp(frame + glyph(u, v, sign.at, 4));
}

function glyph(u, v, seed, count) {
  const place = v * count;
  const at = Math.floor(place);
  const [x, y] = [(u - 0.18) / 0.64, (place - at - 0.12) / 0.76];
  if (x < 0 || x > 1 || y < 0 || y > 1) return 0;
  let ink = 0;
  for (let stroke = 0; stroke < 5; stroke++) {
    const where = (1 + Math.floor(hash(seed, at, stroke) * 4)) / 5;
    const [along, across] = hash(seed, at, stroke + 9) < 0.55 ? [x, y] : [y, x];
    const from = hash(seed, at, stroke + 20) * 0.35;
    if (along > from && along < 1 - hash(seed, at, stroke + 30) * 0.3)
      ink = Math.max(ink, smooth(0.085, 0.035, Math.abs(across - where)));
  }
  return ink;
}

function wet(x, y, t, street, at) {
  const depth = (y - GROUND) / (1 - GROUND);
  const puddle = smooth(0.4, 0.62, fbm((x * 4) / (0.3 + depth), 5 / (0.12 + depth), 3, 6));
  const rough =
    (noise(x * 30, y * 75, 2) - 0.5) * (1 - puddle * 0.75) * 0.022 +
    Math.sin((y * 260) / (0.5 + depth) - t * 6) * 0.0016;
  const sum = [0, 0, 0];
  // Wet asphalt smears what it mirrors upright.
  for (let tap = 0; tap < 4; tap++) {
    const up = GROUND - (y - GROUND) * (1.05 + tap * 0.16) - 0.012 * tap - Math.abs(rough) * 1.4;
    const from = at(x + rough * (1 + tap * 0.5), up);
    for (let channel = 0; channel < 3; channel++) sum[channel] += street[from + channel] / 4;
  }
  const keep = mix(0.34, 0.78, puddle) * (1 - depth * 0.28);
  return [sum[0] * keep + 0.003, sum[1] * keep + 0.005, sum[2] * keep + 0.01];
}

/** Somebody with an umbrella walks away down the middle of the street, mirrored at the feet. */
function walker(light, x, y, t) {
  const feet = 0.735 - t * 0.004;
  const size = 0.17 - t * 0.003;
  const sway = Math.sin(t * 3.6) * 0.004;
  const u = (x + 0.03 - sway) / size;
  const v = y > feet ? ((y - feet) * 1.25) / size : (feet - y) / size;
  const fade = y > feet ? 0.55 : 1;
  const umbrella =
    v > 0.83 &&
    (u / 0.44) ** 2 + ((v - 0.83) / 0.3) ** 2 < 1 &&
    v > 0.83 + 0.035 * Math.abs(Math.sin(u * 21));
  const body = Math.abs(u) < 0.105 + 0.07 * smooth(0.75, 0.3, v) && v > 0.26 && v < 0.76;
  const head = (u / 0.062) ** 2 + ((v - 0.81) / 0.075) ** 2 < 1;
  const step = Math.sin(t * 3.6) * 0.05;
  const legs =
    v < 0.3 &&
    (Math.abs(u - 0.055 - step * (0.3 - v)) < 0.036 || Math.abs(u + 0.055 + step * (0.3 - v)) < 0.036);
  if (!(umbrella || body || head || legs)) return light;
  const rim = umbrella
    ? 0.5 * smooth(0.88, 1, (u / 0.44) ** 2 + ((v - 0.83) / 0.3) ** 2)
    : 0.16 * smooth(0.08, 0.16, Math.abs(u));
  const dark = [0.006 + rim * 0.5, 0.005 + rim * 0.18, 0.012 + rim * 0.55];
  return light.map((value, at) => mix(value, dark[at], fade));
}

function rain(light, x, y, t) {
  let wetness = 0;
  for (let layer = 0; layer < 3; layer++) {
    const scale = 46 + layer * 34;
    const column = Math.floor((x + y * 0.06) * scale);
    const fall = y * (1.5 + layer * 0.7) - t * (2.6 - layer * 0.5) + hash(column, layer) * 9;
    const drop = Math.floor(fall);
    if (hash(column, drop, layer + 3) < 0.3)
      wetness +=
        smooth(0.28, 0, Math.abs((x + y * 0.06) * scale - column - 0.5)) *
        smooth(0.16, 0, Math.abs(fall - drop - 0.5)) *
        (0.15 - layer * 0.035);
  }
  return light.map((value, at) => value + wetness * (0.35 + value * 0.9) * [0.8, 0.9, 1.1][at]);
}
