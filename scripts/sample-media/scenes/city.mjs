import { clamp, colour, fbm, hash, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [ZENITH, MIDDLE, HORIZON] = ['#050b22', '#123063', '#e9875e'].map(colour);
const WINDOWS = ['#ffd08a', '#ffb866', '#fff0cf', '#9fd4ff'].map(colour);
const WATER = 0.8;

/** Three rows of towers: from far and hazy to near and black. Widths in picture heights. */
const ROWS = [
  {
    seed: 11,
    wide: 0.062,
    low: 0.24,
    high: 0.46,
    body: colour('#24406f'),
    light: 0.55,
    cell: [0.0105, 0.0125],
  },
  {
    seed: 23,
    wide: 0.094,
    low: 0.2,
    high: 0.56,
    body: colour('#12244a'),
    light: 1.05,
    cell: [0.0135, 0.0165],
  },
  { seed: 37, wide: 0.13, low: 0.1, high: 0.36, body: colour('#070f26'), light: 1.5, cell: [0.0175, 0.021] },
];

export default function make(width, height) {
  const towers = ROWS.map(({ seed, wide, low, high }) =>
    Array.from({ length: 40 }, (_, at) => ({
      tall: mix(low, high, hash(seed, at) ** 1.7),
      inset: 0.04 + 0.1 * hash(seed, at, 2),
      crown: hash(seed, at, 3) < 0.35,
      mast: hash(seed, at, 4) < 0.25,
      wide,
    })),
  );
  return (t) => {
    const picture = new Picture(width, height).fill((x, y) => {
      if (y < WATER) return above(x, y, t, towers);
      const depth = (y - WATER) / (1 - WATER);
      const wave =
        (noise(x * 9, y * 90 - t * 1.3) - 0.5) * 0.02 * (0.3 + depth) +
        (noise(x * 40, y * 240 + t * 2) - 0.5) * 0.012;
      const mirror = above(x + wave, WATER - (y - WATER) * 1.5 - Math.abs(wave) * 2, t, towers);
      const keep = 0.62 - 0.3 * depth;
      return [mirror[0] * keep + 0.002, mirror[1] * keep + 0.005, mirror[2] * keep + 0.014];
    });
    return { picture, finish: { vignette: 0.35, grain: 0.006 } };
  };
}

function above(x, y, t, towers) {
  const up = WATER - y;
  for (let row = ROWS.length - 1; row >= 0; row--) {
    const { wide, seed } = ROWS[row];
    const slide = x + 3 + t * 0.0022 * (row + 1);
    const at = Math.floor(slide / wide);
    const tower = towers[row][at % 40];
    const inside = slide / wide - at;
    const edge = tower.inset + (tower.crown && up > tower.tall - 0.035 ? 0.17 : 0);
    if (tower.mast && Math.abs(inside - 0.5) < 0.012 && up < tower.tall + 0.05) return ROWS[row].body;
    if (up < tower.tall && inside > edge && inside < 1 - edge)
      return facade(row, seed, at, tower, inside, up, t);
  }
  return sky(x, y, t);
}

function facade(row, seed, at, tower, inside, up, t) {
  const { cell, body, light, wide } = ROWS[row];
  const columns = Math.max(3, Math.floor(((1 - 2 * tower.inset) * wide) / cell[0]));
  const place = ((inside - tower.inset) / (1 - 2 * tower.inset)) * columns;
  const column = Math.floor(place);
  const floor = Math.floor(up / cell[1]);
  const glassX = place - column;
  const glassY = up / cell[1] - floor;
  const haze = smooth(0.5, 0, up) * (2 - row) * 0.045;
  const wall = [body[0] + haze * 1.5, body[1] + haze * 0.8, body[2] + haze];
  if (glassX < 0.22 || glassX > 0.8 || glassY < 0.26 || glassY > 0.8 || up > tower.tall - cell[1])
    return wall;
  const key = seed * 1000 + at;
  // One window in three stays dark; the rest come on one after another, some go out again.
  const on = hash(column, floor, key) * 11.5 - 1.4;
  const off = hash(column, floor, key + 1) < 0.12 ? on + 3 : 99;
  const lit = hash(column, floor, key + 2) < 0.27 ? 0 : smooth(on, on + 0.22, t) * smooth(off + 0.2, off, t);
  const warm = WINDOWS[Math.floor(hash(column, floor, key + 3) ** 1.6 * 4)];
  const power =
    lit * light * (0.55 + 0.75 * hash(column, floor, key + 4)) * (1 - 0.35 * Math.abs(glassY - 0.5));
  const dark = 0.012 * (1 - lit);
  return [
    wall[0] + warm[0] * power,
    wall[1] + warm[1] * power + dark * 0.5,
    wall[2] + warm[2] * power + dark,
  ];
}

function sky(x, y, t) {
  const down = clamp(y / WATER);
  const night = t / 12;
  const base =
    down < 0.6
      ? mixColour(ZENITH, MIDDLE, smooth(0, 0.62, down))
      : mixColour(MIDDLE, HORIZON, smooth(0.6, 1.12, down) * (0.72 - night * 0.35));
  const cloud = smooth(0.5, 0.85, fbm(x * 1.4 + t * 0.012 + 5, y * 5.5, 5)) * 0.09 * smooth(0, 0.4, y);
  const star =
    hash(Math.floor((x + 2) * 360), Math.floor(y * 360)) > 0.9985
      ? 0.35 * smooth(0.42, 0.1, y) * (0.4 + night)
      : 0;
  return [base[0] + cloud * 1.1 + star, base[1] + cloud * 0.75 + star, base[2] + cloud * 0.95 + star];
}
