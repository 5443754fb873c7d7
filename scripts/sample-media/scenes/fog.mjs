import { clamp, colour, fbm, hash, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [HIGH, LOW, GOLD, NEEDLE] = ['#a9bfae', '#e3e6cf', '#fff0bd', '#0e2019'].map(colour);
const LIGHT = { x: 0.42, y: 0.2 };

/** Rows of firs from far to near: foot, tallest tree, spacing, walking speed, how much fog lies before them. */
const ROWS = [
  { foot: 0.56, tall: 0.2, spacing: 0.031, speed: 0.002, fog: 0.84 },
  { foot: 0.62, tall: 0.31, spacing: 0.05, speed: 0.005, fog: 0.68 },
  { foot: 0.7, tall: 0.43, spacing: 0.082, speed: 0.01, fog: 0.48 },
  { foot: 0.82, tall: 0.64, spacing: 0.15, speed: 0.02, fog: 0.24 },
  { foot: 1.02, tall: 0.98, spacing: 0.34, speed: 0.042, fog: 0.04 },
];

export default function make(width, height) {
  return (t) => {
    const picture = new Picture(width, height).fill((x, y) => {
      const air = sky(x, y, t);
      for (let row = ROWS.length - 1; row >= 0; row--) {
        const cover = trees(row, x + 4 + ROWS[row].speed * t, y);
        if (cover > 0) return mixColour(fogged(air, row, x, y, t), air, 1 - cover);
      }
      return air;
    });
    return { picture, finish: { vignette: 0.26, grain: 0.006 } };
  };
}

function sky(x, y, t) {
  const far = Math.hypot(x - LIGHT.x, (y - LIGHT.y) * 1.15);
  const drift = fbm(x * 1.3 - t * 0.02 + 7, y * 3.2, 4) - 0.5;
  const base = mixColour(HIGH, LOW, clamp(smooth(0, 0.75, y) + drift * 0.5));
  const glow = 0.62 * Math.exp(-far * 3.1) + 0.5 * Math.exp(-far * 11);
  return base.map((value, at) => value * (0.62 + drift * 0.25) + GOLD[at] * (glow + shafts(x, y, t) * 0.5));
}

/** Light that falls between the trunks: rays that fan out from the sun. */
function shafts(x, y, t) {
  const turn = Math.atan2(y - LIGHT.y + 0.28, x - LIGHT.x - 0.1);
  const ray = noise(turn * 16 + 3, t * 0.16, 2) * noise(turn * 41, 8 - t * 0.1, 5);
  return (
    smooth(0.22, 0.62, ray) *
    smooth(0.95, 0.25, y) *
    smooth(0.05, 0.3, y) *
    0.34 *
    Math.exp(-Math.abs(x - LIGHT.x + 0.25) * 0.9)
  );
}

function fogged(air, row, x, y, t) {
  const { fog, foot } = ROWS[row];
  const bank = fbm(x * 1.7 + t * (0.02 + row * 0.012) + row * 9, y * 4.5, 4);
  const thick = clamp(
    fog + smooth(foot - 0.3, foot + 0.04, y) * (0.85 - row * 0.1) * (0.35 + bank) + (bank - 0.5) * 0.22,
  );
  const bark = mixColour(NEEDLE, [0.05, 0.075, 0.04], fbm(x * 90, y * 160, 3, row) * 0.5);
  const edge = 0.1 * Math.exp(-Math.hypot(x - LIGHT.x, y - LIGHT.y) * 3);
  return mixColour(
    bark.map((value, at) => value + GOLD[at] * edge),
    air,
    clamp(thick + shafts(x, y, t) * 0.8),
  );
}

/** How much of a point firs of a row cover, with soft edges; the boughs hang in ragged tiers. */
function trees(row, x, y) {
  const { foot, tall, spacing } = ROWS[row];
  const cell = Math.floor(x / spacing);
  let cover = y > foot + 0.02 * (noise(x * 8, row) - 0.5) ? 1 : 0;
  for (let at = cell - 1; at <= cell + 1 && cover < 1; at++) {
    if (row === 4 && hash(at, row, 9) < 0.52) continue;
    const size = tall * (0.55 + 0.45 * hash(at, row));
    const up = (foot - y) / size;
    if (up < -0.02 || up > 1) continue;
    const off = Math.abs(
      x - (at + 0.25 + 0.5 * hash(at, row, 2)) * spacing + (noise(up * 3, at, row) - 0.5) * size * 0.012,
    );
    const tiers = 9 + 6 * hash(at, row, 3);
    const tier = up * tiers;
    const bough =
      (1 - up) ** 0.85 *
      (0.56 + 0.44 * (1 - (tier % 1))) *
      (0.7 + 0.6 * noise(tier * 3.3, at * 7.7 + (x > (at + 0.5) * spacing ? 3 : 0), row));
    const reach = up < 0.1 ? 0 : bough * size * 0.175;
    const trunk = (1 - up) * size * 0.017 + 0.0006;
    const ragged = (noise((x * 620) / (row + 1), (y * 420) / (row + 1), 7) - 0.5) * size * 0.016;
    cover = Math.max(cover, smooth(0.0016, -0.0006, off - Math.max(reach + ragged, trunk)));
  }
  return cover;
}
