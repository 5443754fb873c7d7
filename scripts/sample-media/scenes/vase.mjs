import { clamp, colour, fbm, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [GLAZE, DEEP, CRACKLE, WALL, FLOOR, WARM] = [
  '#9cc4ae',
  '#3f7565',
  '#5d8574',
  '#cfc3b4',
  '#e6dccf',
  '#ffe9cf',
].map(colour);
const TURN_SECONDS = 8;

/** Radius of the vase at a height: foot, belly, neck and flared lip, in picture heights. */
const PROFILE = [
  [0, 0.109],
  [0.02, 0.113],
  [0.1, 0.165],
  [0.24, 0.226],
  [0.34, 0.214],
  [0.44, 0.142],
  [0.52, 0.078],
  [0.6, 0.064],
  [0.66, 0.082],
  [0.69, 0.11],
  [0.7, 0.112],
];
const FOOT_Y = 0.845;
const TILT = 0.1;
const MOUTH = 0.108;

function radiusAt(h) {
  let at = 0;
  while (at < PROFILE.length - 2 && h > PROFILE[at + 1][0]) at++;
  const get = (k) => PROFILE[clamp(k, 0, PROFILE.length - 1)];
  const [h0, r0] = get(at);
  const [h1, r1] = get(at + 1);
  const t = clamp((h - h0) / (h1 - h0));
  const m0 = ((r1 - get(at - 1)[1]) / (h1 - get(at - 1)[0] || 1)) * (h1 - h0);
  const m1 = ((get(at + 2)[1] - r0) / (get(at + 2)[0] - h0 || 1)) * (h1 - h0);
  return (
    (2 * t ** 3 - 3 * t ** 2 + 1) * r0 +
    (t ** 3 - 2 * t ** 2 + t) * m0 +
    (3 * t ** 2 - 2 * t ** 3) * r1 +
    (t ** 3 - t ** 2) * m1
  );
}

/** The vase does not change its shape while it turns: what a pixel sees is found once, only the relief moves. */
function geometry(width, height) {
  const seen = new Float32Array(width * height * 4);
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const x = (px + 0.5 - width / 2) / height;
      const y = (py + 0.5) / height;
      const at = (py * width + px) * 4;
      const mouth = (x / MOUTH) ** 2 + ((y - FOOT_Y + 0.7) / (MOUTH * TILT)) ** 2;
      if (mouth < 1) {
        seen[at + 3] = -mouth;
        continue;
      }
      // The camera looks down a little, so a point nearer to it appears lower.
      // A point at height h appears between these two lines, whichever way it faces.
      const lowest = Math.max(0, FOOT_Y - y - 0.001);
      for (let h = Math.min(0.7, FOOT_Y - y + 0.25 * TILT); h >= lowest; h -= 0.4 / height) {
        const r = radiusAt(h);
        if (Math.abs(x) >= r) continue;
        const z = Math.sqrt(r * r - x * x);
        if (Math.abs(FOOT_Y - h + z * TILT - y) > 0.6 / height) continue;
        const slope = (radiusAt(h + 0.004) - radiusAt(h - 0.004)) / 0.008;
        const length = Math.hypot(1, slope);
        seen.set([x / r / length, -slope / length, z / r / length, h], at);
        break;
      }
    }
  }
  return seen;
}

/** Carved lotus petals round the belly, waves under the neck: depth of the relief in [0, 1]. */
function relief(angle, h) {
  const petals = 12;
  const row = h < 0.235 ? 0 : 1;
  const place = (angle / (2 * Math.PI)) * petals + row * 0.5;
  const inside = Math.abs(place - Math.floor(place) - 0.5) * 2;
  const tip = row === 0 ? (h - 0.03) / 0.2 : (h - 0.2) / 0.17;
  const edge = Math.abs(tip - Math.sqrt(Math.max(0, 1 - inside ** 1.8)) * 0.96);
  const petal =
    h > 0.03 && tip < 1.08
      ? smooth(0.13, 0.02, edge) + 0.4 * smooth(0.14, 0, inside) * smooth(1, 0.2, tip)
      : 0;
  const band =
    smooth(0.006, 0.002, Math.abs(h - 0.425)) +
    smooth(0.006, 0.002, Math.abs(h - 0.455)) +
    smooth(0.005, 0.002, Math.abs(h - 0.63));
  const wave =
    h > 0.385 && h < 0.425
      ? smooth(0.3, 0.05, Math.abs(Math.sin(angle * 12) * 0.4 + 0.5 - (h - 0.385) / 0.04)) * 0.6
      : 0;
  return clamp(petal + band + wave);
}

export default function make(width, height) {
  const seen = geometry(width, height);
  return (t) => {
    const turn = (t / TURN_SECONDS) * 2 * Math.PI;
    const picture = new Picture(width, height).fill((x, y, px, py) => {
      const at = (py * width + px) * 4;
      const h = seen[at + 3];
      if (h < 0) return inside(x, -h);
      if (h === 0 && seen[at + 2] === 0) return backdrop(x, y);
      return glaze(seen[at], seen[at + 1], seen[at + 2], h, turn);
    });
    return { picture, finish: { vignette: 0.22, grain: 0.004 } };
  };
}

/** Into the mouth: dark below, a lit far rim. `mouth` is 0 in the middle and 1 at the rim. */
function inside(x, mouth) {
  const light = 0.1 + 0.5 * smooth(0.5, 1, mouth) + 0.25 * clamp(x / MOUTH);
  return DEEP.map((value, at) => value * light * 0.75 + GLAZE[at] * 0.45 * smooth(0.82, 0.98, mouth));
}

function backdrop(x, y) {
  const horizon = smooth(0.62, 0.8, y);
  const lit = mixColour(WALL, FLOOR, horizon);
  const pool = 0.52 + 0.5 * Math.exp(-((x + 0.12) ** 2 * 3.2 + (y - 0.52) ** 2 * 2.6));
  const under = Math.exp(-((x - 0.03) ** 2 * 46 + (y - FOOT_Y - 0.012) ** 2 * 900)) * 0.72;
  const cast =
    0.42 *
    Math.exp(-((x - 0.26 - (y - FOOT_Y) * 0.4) ** 2 * 16 + (y - FOOT_Y - 0.004) ** 2 * 420)) *
    smooth(-0.1, 0.1, x);
  const keep = pool * (1 - clamp(under + cast));
  const tint = 0.06 * Math.exp(-((x - 0.08) ** 2 * 22 + (y - FOOT_Y - 0.05) ** 2 * 160));
  return [lit[0] * keep, lit[1] * keep + tint * 0.4, lit[2] * keep + tint * 0.28];
}

function glaze(nx, ny, nz, h, turn) {
  const angle = Math.atan2(nx, nz) + turn;
  const step = 0.006;
  const here = relief(angle, h);
  const across = (relief(angle + step * 3, h) - relief(angle - step * 3, h)) * 0.2;
  const along = (relief(angle, h + step) - relief(angle, h - step)) * 0.2;
  let [x, y, z] = [nx - across * nz, ny - along, nz + across * nx];
  const length = Math.hypot(x, y, z);
  x /= length;
  y /= length;
  z /= length;
  const u = angle * 3.2;
  const fine = fbm(u * 2 + 20, h * 22, 3);
  const crack = smooth(
    0.02,
    0,
    Math.abs(noise(u * 5.5 + 3, h * 38) - 0.5) + Math.abs(noise(u * 9 + 31, h * 60, 4) - 0.5) * 0.25,
  );
  let body = mixColour(GLAZE, DEEP, clamp(here * 0.72 + (fine - 0.5) * 0.28 + smooth(0.1, 0, h) * 0.3));
  body = mixColour(body, CRACKLE, crack * 0.3);
  const key = clamp(x * -0.62 + y * 0.48 + z * 0.62);
  const fill = clamp(x * 0.8 + y * 0.1 + z * 0.3) * 0.24;
  const bounce = clamp(-y) * 0.2 + 0.13;
  const fresnel = 0.04 + 0.7 * (1 - clamp(z)) ** 4;
  // A tall soft box on the left, a narrow strip on the right, each mirrored in the glaze.
  const rx = 2 * z * x;
  const ry = 2 * z * y;
  const box = smooth(0.13, 0.06, Math.abs(rx + 0.62)) * smooth(0.62, 0.5, Math.abs(ry - 0.16));
  const bar =
    1 - 0.8 * smooth(0.012, 0.004, Math.abs(ry - 0.16)) - 0.8 * smooth(0.01, 0.004, Math.abs(rx + 0.62));
  const strip = smooth(0.05, 0.015, Math.abs(rx - 0.86)) * smooth(0.8, 0.4, Math.abs(ry));
  const ends = smooth(0, 0.03, h) * smooth(0.695, 0.67, h);
  const shine = ends * (box * Math.max(0.15, bar) * 0.75 + strip * 0.55 + fresnel * 0.42);
  const inner = mix(1, 0.5, smooth(0.692, 0.7, h));
  return body.map((value, at) => (value * (key * 0.98 + fill + bounce) + WARM[at] * shine) * inner);
}
