import { clamp, colour, fbm, hash, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

/** The air from second `at` on: high, low, the needles and the ground in the shade, how bright, how thick the fog. */
const HOURS = [
  { at: 0.4, high: '#2b3d4f', low: '#7d93a0', needle: '#0b1620', light: 0, fog: 1.3 },
  { at: 3, high: '#6d7f8c', low: '#d9b79a', needle: '#141d1e', light: 0.55, fog: 1.08 },
  { at: 5, high: '#9db6ae', low: '#f0dcb0', needle: '#10231a', light: 1, fog: 0.86 },
  { at: 7.6, high: '#8fbac4', low: '#e4ebcf', needle: '#12301c', light: 0.8, fog: 0.5 },
].map((hour) => ({ ...hour, high: colour(hour.high), low: colour(hour.low), needle: colour(hour.needle) }));
const [GOLD, MEADOW, HIDE] = ['#ffdf9c', '#6f8f45', '#3a2415'].map(colour);

/** Rows of firs from far to near: foot, tallest tree, spacing, walking speed, how much fog lies before them. */
const ROWS = [
  { foot: 0.56, tall: 0.22, spacing: 0.031, speed: 0.006, fog: 0.84 },
  { foot: 0.62, tall: 0.33, spacing: 0.05, speed: 0.013, fog: 0.66 },
  { foot: 0.7, tall: 0.46, spacing: 0.086, speed: 0.026, fog: 0.46 },
  { foot: 0.82, tall: 0.66, spacing: 0.17, speed: 0.052, fog: 0.23 },
  { foot: 1.04, tall: 1.06, spacing: 0.42, speed: 0.11, fog: 0.03 },
];
/** A stag before row 3: where it stands at the start, its feet, the height of its shoulders. */
const STAG = { row: 3, x: -0.3, y: 0.925, size: 0.115, speed: 0.075 };
const SECONDS = 8;
/** Columns of a row's picture per pixel: a row moves by less than a pixel a frame and stays sharp. */
const FINE = 2;

export default function make(width, height) {
  const soft = 1 / height;
  const rows = ROWS.map((row, at) => drawRow(row, at, width, height));
  return (t) => {
    const world = { t, hour: hourAt(t), sun: { x: 0.4, y: mix(0.5, 0.17, smooth(0.8, 7.5, t)) } };
    const picture = new Picture(width, height).fill((x, y, px, py) => {
      const rays = shafts(x, y, world) * world.hour.light;
      let seen = [0, 0, 0];
      let left = 1;
      let air = null;
      const lay = (cover, row, ink) => {
        const share = left * cover;
        air ??= sky(x, y, world, rays);
        const veiled = mixColour(ink, air, veil(row, x, y, world, rays));
        seen = seen.map((value, at) => value + share * veiled[at]);
        left -= share;
      };
      for (let row = ROWS.length - 1; row >= 0 && left > 0.004; row--) {
        if (row === STAG.row) {
          const here = stag((x - STAG.x - STAG.speed * t) / STAG.size, (y - STAG.y) / STAG.size, t, soft);
          if (here > 0) lay(here, row + 1, mixColour(HIDE, world.hour.needle, 0.4));
        }
        const [cover, tone] = rows[row](px, py, t);
        if (cover > 0) lay(cover, row, needles(row, tone, x, y, world));
      }
      if (left <= 0.004) return seen;
      air ??= sky(x, y, world, rays);
      return seen.map((value, at) => value + left * air[at]);
    });
    return { picture, finish: { vignette: 0.24, grain: 0.004 } };
  };
}

/** A row drawn once, as wide as the camera sees of it in all: how much of a pixel it covers at second t, and its tone. */
function drawRow({ speed }, row, width, height) {
  // The camera goes left, so what is near goes right.
  const before = Math.ceil(speed * SECONDS * height) + 2;
  const columns = (width + before + 2) * FINE;
  const cover = new Float32Array(columns * height);
  const tone = new Float32Array(columns * height);
  for (let py = 0; py < height; py++) {
    const y = (py + 0.5) / height;
    for (let column = 0; column < columns; column++) {
      const at = py * columns + column;
      const x = ((column + 0.5) / FINE - before - width / 2) / height + 4;
      cover[at] = trees(row, x, y);
      if (cover[at] > 0) tone[at] = fbm(x * 70, y * 120, 3, row);
    }
  }
  return (px, py, t) => {
    const place = (px + before - speed * t * height) * FINE;
    const column = Math.floor(place);
    const at = py * columns + column;
    const part = place - column;
    // One pixel is FINE columns wide, the first and the last of them in part.
    const sum = cover[at] * (1 - part) + cover[at + 1] + cover[at + 2] * part;
    return [sum / FINE, tone[at + 1]];
  };
}

function hourAt(t) {
  const next = HOURS.findIndex(({ at }) => at > t);
  const after = HOURS.at(next);
  const before = next <= 0 ? after : HOURS[next - 1];
  const share = smooth(before.at, after.at + 1e-6, t);
  return {
    high: mixColour(before.high, after.high, share),
    low: mixColour(before.low, after.low, share),
    needle: mixColour(before.needle, after.needle, share),
    light: mix(before.light, after.light, share),
    fog: mix(before.fog, after.fog, share),
  };
}

function sky(x, y, { t, hour, sun }, rays) {
  const far = Math.hypot(x - sun.x, (y - sun.y) * 1.1);
  const drift = fbm(x * 1.3 - t * 0.03 + 7, y * 3.2, 4) - 0.5;
  const base = mixColour(hour.high, hour.low, clamp(smooth(0, 0.62, y) + drift * 0.5));
  const glow =
    hour.light *
    (0.5 * Math.exp(-far * 3) +
      0.7 * Math.exp(-far * 9) +
      0.9 * smooth(0.046, 0.042, Math.hypot(x - sun.x, y - sun.y)));
  return base.map((value, at) => value * (0.8 + drift * 0.25) + GOLD[at] * (glow + rays * 0.5));
}

/** Light that falls between the trunks: rays that fan out from the sun. */
function shafts(x, y, { t, sun }) {
  const turn = Math.atan2(y - sun.y + 0.28, x - sun.x - 0.1);
  const ray = noise(turn * 16 + 60, t * 0.16, 2) * noise(turn * 41 + 200, 8 - t * 0.1, 5);
  return (
    smooth(0.2, 0.6, ray) *
    smooth(1.05, 0.3, y) *
    smooth(sun.y - 0.2, sun.y + 0.1, y) *
    0.42 *
    Math.exp(-Math.abs(x - sun.x + 0.25) * 0.9)
  );
}

function needles(row, tone, x, y, { hour, sun }) {
  const { foot } = ROWS[row];
  const dark = mixColour(
    hour.needle,
    hour.needle.map((value) => value * 2.6),
    tone * 0.7,
  );
  const ground = smooth(foot - 0.004, foot + 0.03, y);
  const grass = mixColour(dark, MEADOW, hour.light * (0.25 + 0.5 * tone) * ground);
  const edge = hour.light * 0.12 * Math.exp(-Math.hypot(x - sun.x, y - sun.y) * 2.6);
  return grass.map((value, at) => value + GOLD[at] * edge);
}

/** How much of what stands in a row the fog before it hides. */
function veil(row, x, y, { t, hour }, rays) {
  const { fog, foot } = ROWS[row];
  const bank = fbm(x * 1.7 - t * (0.03 + row * 0.03) + row * 9 + 20, y * 4.5, 3);
  const pool = smooth(foot - 0.3, foot + 0.04, y) * (0.85 - row * 0.1) * (0.35 + bank);
  // The farthest stay pale even when the fog has gone.
  const thick =
    hour.fog * (fog * (0.6 + 0.4 * hour.fog) + pool + (bank - 0.5) * 0.3) + (1 - hour.fog) * fog * 0.55;
  return clamp(thick + rays * 0.7, 0, 0.985);
}

/** How much of a point firs of a row cover, with soft edges; the boughs hang in ragged tiers. */
function trees(row, x, y) {
  const { foot, tall, spacing } = ROWS[row];
  const cell = Math.floor(x / spacing);
  let cover = smooth(-0.002, 0.002, y - foot - 0.02 * (noise(x * 8, row) - 0.5));
  for (let at = cell - 1; at <= cell + 1 && cover < 1; at++) {
    if (row === 4 && hash(at, row, 9) < 0.4) continue;
    const size = tall * (0.55 + 0.45 * hash(at, row));
    if (Math.abs(x - (at + 0.5) * spacing) > spacing / 2 + size * 0.3) continue;
    const up = (foot - y) / size;
    if (up < -0.02 || up > 1) continue;
    const off = Math.abs(
      x - (at + 0.25 + 0.5 * hash(at, row, 2)) * spacing + (noise(up * 3, at, row) - 0.5) * size * 0.012,
    );
    if (off > size * 0.3) continue;
    const tiers = 9 + 6 * hash(at, row, 3);
    const tier = up * tiers;
    const bough =
      (1 - up) ** 0.85 *
      (0.56 + 0.44 * (1 - (tier % 1))) *
      (0.7 + 0.6 * noise(tier * 3.3, at * 7.7 + (x > (at + 0.5) * spacing ? 3 : 0), row));
    const reach = up < 0.1 ? 0 : bough * size * 0.175;
    const trunk = (1 - up) * size * 0.017 + 0.0006;
    const ragged = (noise((x * 620) / (row + 1), (y * 420) / (row + 1), 7) - 0.5) * size * 0.016;
    cover = Math.max(cover, smooth(0.0014, -0.0008, off - Math.max(reach + ragged, trunk)));
  }
  return cover;
}

/** A stag that grazes, hears something and looks up; in units of its shoulder height, its feet at v = 0. */
function stag(u, v, t, soft) {
  if (Math.abs(u) > 1.3 || v < -1.9 || v > 0.05) return 0;
  const limb = (x0, y0, x1, y1, thick, thin) => {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const share = clamp(((u - x0) * dx + (v - y0) * dy) / (dx * dx + dy * dy));
    return Math.hypot(u - x0 - share * dx, v - y0 - share * dy) - thick - (thin - thick) * share;
  };
  const alert = smooth(3, 4, t);
  const head = { x: mix(0.98, 0.72, alert), y: mix(-0.28, -1.36, alert) };
  const nose = { x: head.x + mix(0.08, 0.24, alert), y: head.y + mix(0.22, 0.09, alert) };
  const antler = (side) => {
    const [ax, ay] = [head.x - 0.04, head.y - 0.08];
    const [lx, ly] = [mix(0.3, -0.14 + side * 0.2, alert), mix(-0.22, -0.34, alert)];
    return Math.min(
      limb(ax, ay, ax + lx, ay + ly, 0.028, 0.016),
      limb(ax + lx * 0.5, ay + ly * 0.5, ax + lx * 0.5 + 0.13, ay + ly * 0.5 - 0.12, 0.02, 0.012),
      limb(ax + lx, ay + ly, ax + lx + 0.08, ay + ly - 0.14, 0.018, 0.01),
    );
  };
  const distance = Math.min(
    limb(-0.42, -0.88, 0, -0.82, 0.21, 0.2),
    limb(0, -0.82, 0.38, -0.88, 0.2, 0.25),
    limb(0.42, -0.98, head.x, head.y, 0.19, 0.085),
    limb(head.x, head.y, nose.x, nose.y, 0.095, 0.05),
    limb(head.x - 0.06, head.y - 0.05, head.x - 0.2, head.y - 0.1, 0.05, 0.01),
    limb(0.46, -0.8, 0.44, -0.02, 0.075, 0.032),
    limb(0.3, -0.8, 0.34, -0.02, 0.075, 0.03),
    limb(-0.5, -0.8, -0.58, -0.42, 0.12, 0.055),
    limb(-0.58, -0.42, -0.53, -0.02, 0.05, 0.03),
    limb(-0.36, -0.8, -0.42, -0.42, 0.1, 0.05),
    limb(-0.42, -0.42, -0.37, -0.02, 0.045, 0.03),
    limb(-0.58, -0.95, -0.68, -0.8, 0.06, 0.02),
    antler(0),
    antler(1),
  );
  return smooth(soft, -soft, distance * STAG.size);
}
