import { clamp } from './pixels.mjs';

/** Points of the outline per pixel: enough that its edge shows no steps. */
const POINTS = 4;
/** The lit rim of a sheet, and how far and how strongly its shadow falls; in heights of the picture. */
const RIM = 0.0028;
const SHADOWS = [
  [0.005, 0.3],
  [0.012, 0.22],
  [0.022, 0.16],
  [0.036, 0.1],
];
const LEAN = 0.008;

/**
 * A sheet of paper that reaches from `outline(x)` to the foot of the picture, with a thickness and a shadow.
 * x in heights from the middle, y in heights from the top; the functions take whole pixels and give shares.
 */
export function cutSheet(width, height, outline) {
  const margin = Math.ceil((SHADOWS.at(-1)[0] + LEAN) * height) + 1;
  const cut = Float32Array.from(
    { length: (width + 2 * margin) * POINTS },
    (_, at) => height * outline(((at + 0.5) / POINTS - margin - width / 2) / height),
  );
  const face = spread(cut, RIM * height, 1);
  const shadows = SHADOWS.map(([reach, weight]) => ({
    top: spread(cut, reach * height, -1),
    weight,
    soft: 1 + reach * height * 0.6,
  }));
  const lean = Math.round(LEAN * height) * POINTS;
  const covered = (top, px, py) => {
    let sum = 0;
    const from = (px + margin) * POINTS;
    for (let at = from; at < from + POINTS; at++) sum += clamp(py + 1 - top[at]);
    return sum / POINTS;
  };
  return {
    cover: (px, py) => covered(cut, px, py),
    face: (px, py) => covered(face, px, py),
    shadow: (px, py) => {
      const at = (px + margin) * POINTS + lean;
      let sum = 0;
      for (const { top, weight, soft } of shadows) sum += weight * clamp((py + 1 - top[at]) / soft);
      return sum;
    },
  };
}

/** The outline moved by `reach` pixels at right angles to itself: 1 into the sheet, -1 out of it. */
function spread(cut, reach, way) {
  const most = Math.floor(reach * POINTS);
  const arc = Array.from({ length: most + 1 }, (_, at) => Math.sqrt(reach ** 2 - (at / POINTS) ** 2));
  // A wide arc is followed in steps of half a pixel.
  const step = most > 40 ? 2 : 1;
  return cut.map((_, at) => {
    let best = way * cut[at] + reach;
    for (let off = step; off <= most; off += step) {
      const left = cut[Math.max(0, at - off)];
      const right = cut[Math.min(cut.length - 1, at + off)];
      best = Math.max(best, way * left + arc[off], way * right + arc[off]);
    }
    return way * best;
  });
}
