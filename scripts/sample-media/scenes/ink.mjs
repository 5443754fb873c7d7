import { clamp, colour, fbm, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [PAPER, EDGE, INK, BLUE, SEAL] = ['#f3ead6', '#d9c7a3', '#0c0f14', '#31475a', '#b3261e'].map(colour);

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
  const fibre = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      fibre[y * width + x] =
        fbm((x / height) * 3, (y / height) * 3, 3) * 0.5 +
        noise((x / height) * 140, (y / height) * 90, 5) * 0.5;
    }
  }
  return (t) => {
    const picture = new Picture(width, height).fill((x, y, px, py) => {
      const grain = fibre[py * width + px];
      let paper = mixColour(
        PAPER,
        EDGE,
        clamp(0.16 + 0.34 * smooth(0.3, 1.05, Math.hypot(x * 0.75, y - 0.5)) + (grain - 0.5) * 0.3),
      );
      paper = mountains(paper, x, y, t);
      const stain = seal(x, y, height);
      if (stain > 0) paper = mixColour(paper, SEAL, stain * (0.8 + grain * 0.2));
      const dose = plume(x, y, t);
      const wash = mixColour(BLUE, INK, smooth(0.12, 0.75, dose));
      // Ink takes light away, so it multiplies with the paper and does not cover it.
      const keep = Math.exp(-dose * 2.6);
      return [
        mix(wash[0] * paper[0], paper[0], keep),
        mix(wash[1] * paper[1], paper[1], keep),
        mix(wash[2] * paper[2], paper[2], keep),
      ];
    });
    return { picture, finish: { vignette: 0.12, grain: 0.003, shoulder: false } };
  };
}

/** How much ink there is: a drop that sinks, curls and thins, its edges folded by noise that folds itself. */
function plume(x, y, t) {
  const age = t + 0.9;
  const reach = 0.075 * age ** 0.92;
  if (y > 0.12 + reach * 1.9 + 0.2 || Math.abs(x + 0.12) > 0.1 + reach * 1.1 + 0.16) return 0;
  const sink = y - age * 0.03;
  const a = fbm(x * 2.8 + 3, sink * 2.8 - age * 0.05, 5) - 0.5;
  const b = fbm(x * 3.4 + 9 + a * 1.6, sink * 3.4 + 7 + a * 1.4, 5, 3) - 0.5;
  const fold = 0.35 + 0.075 * age;
  const wx = x + 0.12 + a * fold * 0.85;
  const wy = y - 0.1 + b * fold * 0.75;
  const heads = [
    [0, 0.55, 0.62],
    [-0.16, 0.95, 0.4],
    [0.17, 1.15, 0.46],
    [0.03, 1.5, 0.34],
  ];
  let dose = 0;
  for (const [side, down, size] of heads) {
    const dx = (wx - side * reach * 2.1) / (size * reach * 1.25);
    const dy = (wy - down * reach) / (size * reach * 1.25);
    dose += 1.25 * smooth(1.25, 0.1, dx * dx + dy * dy);
  }
  const stem =
    smooth(0.03 + 0.012 * age, 0, Math.abs(wx)) * smooth(reach * 1.3, 0, wy) * smooth(-0.26, -0.06, wy);
  const strand = 0.3 + 1.6 * fbm(wx * 5.5 + a * 6, wy * 5.5 + b * 6, 4, 8) ** 1.7;
  return (dose + stem) * strand * (1.12 - 0.05 * age);
}

/** Far hills in a thin wash, which come out of the paper as the ink spreads. */
function mountains(paper, x, y, t) {
  let colourHere = paper;
  for (let at = 0; at < 3; at++) {
    const top =
      0.8 +
      at * 0.055 -
      0.17 * (1 - at * 0.25) * noise(x * (1.5 + at * 0.5) + at * 5.3 + 2, at) -
      0.03 * noise(x * 7, at + 4);
    const depth = y - top;
    if (depth < 0) continue;
    const wash = smooth(0, 0.006, depth) * Math.exp(-depth * 7) * (0.16 + at * 0.09) * smooth(-1, 4, t - at);
    colourHere = mixColour(colourHere, BLUE, wash);
  }
  return colourHere;
}

function seal(x, y, height) {
  const u = (x - 0.68) / 0.085;
  const v = (y - 0.7) / 0.085;
  const worn = (noise(x * 60, y * 60, 2) - 0.5) * 0.05;
  const soft = 6 / height / 0.085;
  const square = smooth(soft, -soft / 4, Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) - 0.52 + worn);
  if (square <= 0) return 0;
  const cut = STROKES.some(
    ([x0, y0, x1, y1]) => u > x0 + worn && u < x1 + worn && v > y0 - worn && v < y1 - worn,
  );
  return cut ? 0 : square;
}
