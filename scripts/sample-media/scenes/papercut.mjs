import { cutSheet } from '../paper.mjs';
import { birds, cloud, lanterns, pagoda, star } from '../papercut-figures.mjs';
import { clamp, colour, hash, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

/** The light from second `at` on: sky from its top to its foot, the sheets from far to near. */
const LIGHTS = [
  { at: 1.4, sky: ['#0d1640', '#43519a'], sheets: ['#5261a8', '#3b4892', '#293572', '#1a2455', '#0e163a'] },
  { at: 3.6, sky: ['#4b3a78', '#f39a7c'], sheets: ['#cf7390', '#a65283', '#7a3b74', '#50285c', '#2e1740'] },
  { at: 5.8, sky: ['#f8dfb4', '#f7a266'], sheets: ['#ee9a6c', '#de6d4a', '#c24336', '#96282f', '#5c1522'] },
  { at: 7.1, sky: ['#fcecc9', '#f9c47a'], sheets: ['#f3c588', '#dd9f5a', '#b97642', '#834c36', '#432a2b'] },
  { at: 8.6, sky: ['#fbf2dc', '#f8dca2'], sheets: ['#a9cdb6', '#6fae9e', '#3d8a83', '#226367', '#103f47'] },
].map(({ at, sky, sheets }) => ({ at, sky: sky.map(colour), sheets: sheets.map(colour) }));
const [SUN, RING, MOON, RIM, SHADE] = ['#dc2f27', '#fde9bf', '#f6ecd0', '#fff3df', '#1c0a18'].map(colour);
const CLOUDS = [
  { x: -0.58, y: 0.2, size: 0.078, speed: 0.016 },
  { x: 0.64, y: 0.17, size: 0.058, speed: -0.012 },
  { x: -0.08, y: 0.1, size: 0.042, speed: 0.009 },
];
const STARS = Array.from({ length: 46 }, (_, n) => ({
  x: (hash(n, 1) - 0.5) * 1.8,
  y: 0.03 + 0.42 * hash(n, 2) ** 1.3,
  size: 0.006 + 0.011 * hash(n, 3) ** 3,
  turn: hash(n, 4) * 6,
}));

/** Where in the noise the groves of the two nearest sheets lie: one hides the foot of the pagoda. */
const GROVES = { 3: 16, 4: 34 };

export default function make(width, height) {
  // An upright picture looks at the sun and the pagoda.
  const look = width < height ? 0.29 : 0;
  const tooth = Float32Array.from({ length: width * height }, (_, at) => {
    const [px, py] = [at % width, Math.floor(at / width)];
    return (
      1 +
      (hash(px, py, 1) + hash(px >> 1, py >> 1, 2) - 1) * 0.007 +
      (noise(px / 4, py / 34, 3) - 0.5) * 0.026
    );
  });
  return (t) => {
    const light = lightAt(t);
    const shift = (at) => t * 0.012 * (at + 0.4) + 2;
    const sheets = light.sheets.map((ink, at) => ({
      ink,
      ...cutSheet(width, height, (x) => outline(at, x + look + shift(at))),
    }));
    const soft = 1 / height;
    const heaven = sky(t, light, soft);
    const [far, near] = [lanterns(t, 1, soft), lanterns(t, 3, soft)];
    const flock = birds(t, soft);
    /** What stands or flies between the sheet behind and sheet `at`. */
    const between = (at, ink, x, y) => {
      if (at === 2) return pagoda(ink, x + shift(1) - 2.5, y, light, soft);
      return at === 1 ? far(ink, x, y) : at === 3 ? near(ink, x, y) : ink;
    };
    const picture = new Picture(width, height).fill((fromMiddle, y, px, py) => {
      const x = fromMiddle + look;
      // The nearest sheet that covers the whole pixel hides what lies behind it.
      let back = sheets.length - 1;
      while (back >= 0 && sheets[back].face(px, py) < 1) back--;
      let ink = back < 0 ? heaven(x, y) : surface(sheets[back].ink, back, light, y);
      for (let at = back + 1; at < sheets.length; at++) {
        const sheet = sheets[at];
        ink = mixColour(between(at, ink, x, y), SHADE, sheet.shadow(px, py));
        const cover = sheet.cover(px, py);
        if (cover === 0) continue;
        const front = mixColour(
          mixColour(sheet.ink, RIM, 0.42),
          surface(sheet.ink, at, light, y),
          sheet.face(px, py) / cover,
        );
        ink = mixColour(ink, front, cover);
      }
      ink = between(sheets.length, ink, x, y);
      ink = flock(ink, x, y);
      const grain = tooth[py * width + px];
      return [ink[0] * grain, ink[1] * grain, ink[2] * grain];
    });
    return { picture, finish: { vignette: 0.18, grain: 0, shoulder: false } };
  };
}

/** The light between two entries of `LIGHTS`; `night` falls from 1 to 0. */
function lightAt(t) {
  const next = LIGHTS.findIndex(({ at }) => at > t);
  const after = LIGHTS.at(next === -1 ? LIGHTS.length - 1 : next);
  const before = next <= 0 ? after : LIGHTS[next - 1];
  const share = before === after ? 0 : smooth(before.at, after.at, t);
  const blend = (a, b) => a.map((ink, at) => mixColour(ink, b[at], share));
  return {
    sky: blend(before.sky, after.sky),
    sheets: blend(before.sheets, after.sheets),
    night: smooth(4, 2.2, t),
  };
}

/** Paper grows lighter towards its foot, as if mist lay in the valleys. */
function surface(ink, at, { sky }, y) {
  return mixColour(ink, sky[1], (0.34 - at * 0.07) * smooth(0.02, 0.3, y - 0.4 - at * 0.1));
}

/** Outline of sheet `at`: three ranges cut with straight strokes, then two hills with firs on them. */
function outline(at, x) {
  const place = x * (1.1 + at * 0.3) + at * 3.37 + 0.15;
  const cell = Math.floor(place);
  const inside = place - cell;
  const peak = (k) => 0.4 + 0.6 * hash(k, at, 5);
  const lean = 0.34 + 0.32 * hash(cell, at, 6);
  const valley = (k) => 0.1 + 0.2 * hash(k, at, 7);
  const rise =
    inside < lean
      ? mix(valley(cell), peak(cell), (inside / lean) ** 1.15)
      : mix(valley(cell + 1), peak(cell), ((1 - inside) / (1 - lean)) ** 1.15);
  const stroke = (0.1 * (noise(x * 8, at) - 0.5) + 0.05 * (noise(x * 23, at + 9) - 0.5)) * (at > 2 ? 0.3 : 1);
  const body = at > 2 ? 0.12 + 0.95 * noise(x * 1.3 + at * 2.7, at) : rise;
  return 0.56 + at * 0.1 - (0.3 - at * 0.03) * (body + stroke) - firs(at, x);
}

/** Firs cut into the rim of the two nearest sheets, in loose groups: three tiers each. */
function firs(at, x) {
  if (at < 3) return 0;
  const spacing = 0.042 + (at - 3) * 0.04;
  let tallest = 0;
  for (let cell = Math.floor(x / spacing) - 1; cell <= x / spacing + 1; cell++) {
    if (noise(cell * 0.31 + GROVES[at], at, 4) < 0.5 - (at - 3) * 0.1) continue;
    const tall = (0.055 + 0.05 * hash(cell, at, 8)) * (1 + (at - 3) * 0.8);
    const side = Math.abs(x - (cell + 0.5 + 0.4 * (hash(cell, at, 9) - 0.5)) * spacing) / (tall * 0.3);
    if (side >= 1) continue;
    // Three tiers, each steep and then a ledge on which the next one stands.
    const tier = (1 - side) * 3;
    const rise = (Math.floor(tier) + Math.min(1, (tier % 1) * 1.5)) / 3;
    tallest = Math.max(tallest, tall * (rise - 0.06));
  }
  return tallest;
}

/** What is seen above the ranges: moon and stars, then the sun in its rings, and clouds. */
function sky(t, light, soft) {
  const moon = { x: -0.38, y: mix(0.17, 0.62, smooth(0.5, 4.6, t) ** 1.3), radius: 0.078 };
  const sun = { x: 0.2, y: mix(0.6, 0.24, smooth(2.8, 8.8, t)), radius: 0.12 };
  const disc = (radius, far) => smooth(radius + soft, radius - soft, far);
  return (x, y) => {
    let ink = mixColour(light.sky[0], light.sky[1], smooth(0.02, 0.6, y));
    if (light.night > 0) {
      for (const { x: sx, y: sy, size, turn } of STARS) {
        if (Math.abs(x - sx) > size || Math.abs(y - sy) > size) continue;
        const shine = light.night * (0.65 + 0.35 * Math.sin(t * 3 + turn));
        ink = mixColour(ink, MOON, shine * star((x - sx) / size, (y - sy) / size, soft / size));
      }
      const far = Math.hypot(x - moon.x, y - moon.y);
      for (const [radius, strength] of [
        [0.21, 0.1],
        [0.14, 0.16],
      ])
        ink = mixColour(ink, MOON, strength * light.night * disc(radius, far));
      const bite = disc(moon.radius * 0.86, Math.hypot(x - moon.x - 0.036, y - moon.y + 0.022));
      ink = mixColour(ink, MOON, smooth(4.6, 3.6, t) * disc(moon.radius, far) * (1 - bite));
    }
    const far = Math.hypot(x - sun.x, y - sun.y);
    const day = smooth(2.6, 5, t);
    for (const [radius, strength] of [
      [0.36, 0.2],
      [0.275, 0.28],
      [0.195, 0.4],
    ]) {
      const edge = 0.13 * Math.exp(-Math.max(0, far - radius) * 70) * (1 - disc(radius, far));
      ink = mixColour(mixColour(ink, SHADE, edge * day), RING, strength * day * disc(radius, far));
    }
    ink = mixColour(ink, SHADE, 0.3 * day * Math.exp(-Math.max(0, far - sun.radius) * 60));
    ink = mixColour(ink, SUN, disc(sun.radius, far));
    for (const { x: cx, y: cy, size, speed } of CLOUDS) {
      ink = cloud(ink, (x - cx - t * speed) / size, (y - cy) / size, soft / size, clamp(1 - light.night));
    }
    return ink;
  };
}
