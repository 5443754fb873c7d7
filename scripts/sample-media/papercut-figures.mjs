import { colour, hash, mixColour, smooth } from './pixels.mjs';

const [CLOUD, DUSK, CURL, SHADE, LAMP, FLAME, FRAME, WINDOW, BIRD] = [
  '#fdf1da',
  '#7482bd',
  '#e2a873',
  '#2a0f1c',
  '#f2622e',
  '#ffd27a',
  '#7c1f1d',
  '#ffc861',
  '#fffaf0',
].map(colour);
const inside = (distance, soft) => smooth(soft, -soft, distance);

/** A star with four points, in its unit circle. */
export function star(u, v, soft) {
  return inside(Math.sqrt(Math.abs(u)) + Math.sqrt(Math.abs(v)) - 1, soft * 0.9);
}

/** A cut-out cloud: a flat foot, three scallops with curls, and its shadow; `day` 0 is its colour by night. */
export function cloud(ink, u, v, soft, day) {
  if (Math.abs(u) > 2.4 || v < -1.6 || v > 0.9) return ink;
  const scallops = (du, dv) =>
    Math.min(
      Math.hypot(u + du + 0.95, v + dv) - 0.62,
      Math.hypot(u + du, v + dv + 0.34) - 0.86,
      Math.hypot(u + du - 1.05, v + dv) - 0.7,
    );
  const shape = (du, dv) => Math.max(scallops(du, dv), v + dv - 0.32);
  const body = mixColour(DUSK, CLOUD, day);
  const curls = Math.min(
    Math.abs(Math.hypot(u - 1.02, v - 0.02) - 0.36),
    Math.abs(Math.hypot(u, v + 0.3) - 0.5),
    Math.abs(Math.hypot(u + 0.95, v) - 0.3),
  );
  const drawn = mixColour(
    body,
    mixColour(body, CURL, 0.25 + 0.55 * day),
    inside(curls - 0.045, soft) * inside(v - 0.2, soft),
  );
  const under = mixColour(ink, SHADE, 0.34 * smooth(0.3, -0.12, shape(0.12, -0.16)));
  return mixColour(under, drawn, inside(shape(0, 0), soft));
}

/** A pagoda of five storeys with upturned eaves, its windows lit by night. */
export function pagoda(ink, x, y, { sheets, night }, soft) {
  const foot = 0.53;
  const storey = 0.042;
  const up = foot - y;
  const glow = night * 0.45 * Math.max(0, 1 - Math.hypot(x * 1.5, up - 0.1) / 0.3) ** 3;
  const around = glow > 0 ? mixColour(ink, WINDOW, glow) : ink;
  if (up < -0.1 || up > 0.33 || Math.abs(x) > 0.09) return around;
  const wall = mixColour(sheets[2], sheets[3], 0.35);
  let cover = up < 0 ? inside(Math.abs(x) - 0.042, soft) : 0;
  let lit = 0;
  for (let at = 0; at < 5; at++) {
    const wide = 0.062 - at * 0.0078;
    const v = (up - at * storey) / storey;
    if (v < -0.1 || v > 1.3) continue;
    const walls = Math.max(Math.abs(x) - wide * 0.6, (Math.abs(v - 0.3) - 0.4) * storey);
    // The eave sags between its tips.
    const side = Math.min(1.2, Math.abs(x) / wide);
    const eave = 0.55 + 0.24 * side ** 3;
    const slope = Math.max(
      (eave - v) * storey * 0.8,
      Math.abs(x) - wide * (0.5 + 0.58 * smooth(1.16, 0.58, v) ** 1.7),
      (v - 1.16) * storey,
    );
    cover = Math.max(cover, inside(walls, soft), inside(slope, soft));
    for (const place of [-0.32, 0, 0.32]) {
      lit = Math.max(
        lit,
        inside(
          Math.max(Math.abs(x - place * wide) - wide * 0.085, (Math.abs(v - 0.26) - 0.17) * storey),
          soft,
        ),
      );
    }
  }
  const spire = up > 5 * storey ? Math.abs(x) - 0.0052 * (1 - (up - 5 * storey) / 0.075) : 1;
  cover = Math.max(cover, inside(spire, soft));
  return mixColour(around, mixColour(wall, WINDOW, lit * (0.2 + 0.8 * night)), cover);
}

const LANTERNS = Array.from({ length: 11 }, (_, n) => ({
  layer: n % 3 === 0 ? 3 : 1,
  x: -0.78 + 1.56 * ((n * 0.381966) % 1),
  start: 0.86 + 0.55 * hash(n, 31),
  speed: 0.11 + 0.05 * hash(n, 32),
  size: (n % 3 === 0 ? 0.03 : 0.017) * (0.8 + 0.4 * hash(n, 33)),
  turn: hash(n, 34) * 6,
}));

/** Sky lanterns that rise through the night, those of one layer, as they stand at second `t`. */
export function lanterns(t, layer, soft) {
  const dark = smooth(5.2, 3.4, t);
  const here = LANTERNS.filter(({ layer: own }) => own === layer).map(({ x, start, speed, size, turn }) => ({
    cx: x + 0.012 * Math.sin(t * 1.3 + turn),
    cy: start - speed * (t + 1.5),
    size,
  }));
  return (ink, x, y) =>
    here.reduce((out, { cx, cy, size }) => {
      const u = (x - cx) / size;
      const v = (y - cy) / size;
      return Math.abs(u) > 4 || Math.abs(v) > 5 ? out : lantern(out, u, v, soft / size, dark);
    }, ink);
}

function lantern(ink, u, v, soft, dark) {
  const lit = mixColour(ink, FLAME, 0.4 * dark * Math.max(0, 1 - Math.hypot(u, v * 0.8) / 4) ** 2);
  const wide = 0.62 + 0.24 * Math.sin((v + 1) * 1.35);
  const warm = mixColour(LAMP, FLAME, Math.max(0, 1 - Math.hypot(u * 0.9, v - 0.7) / 1.5));
  const rib = inside(Math.abs(Math.abs(u) - wide * 0.45) - 0.035, soft) * 0.3;
  const body = mixColour(
    lit,
    mixColour(warm, FRAME, rib),
    inside(Math.max(Math.abs(u) - wide, Math.abs(v) - 1), soft),
  );
  return mixColour(body, FRAME, inside(Math.max(Math.abs(u) - wide, Math.abs(v - 1.02) - 0.1), soft));
}

/** A flock of cranes that crosses the morning sky, wings beating, as it flies at second `t`. */
export function birds(t, soft) {
  const since = t - 4.4;
  if (since < 0) return (ink) => ink;
  const flock = Array.from({ length: 5 }, (_, n) => ({
    cx: -1.02 + since * 0.3 - n * 0.085 + (n % 2) * 0.03,
    cy: 0.33 - since * 0.022 + (n % 2 ? 0.05 : -0.012) * n * 0.45,
    size: 0.042 - n * 0.003,
    beat: Math.sin(t * 7 + n * 1.7),
  }));
  return (ink, x, y) =>
    flock.reduce((out, { cx, cy, size, beat }) => {
      const u = (x - cx) / size;
      const v = (y - cy) / size;
      if (Math.abs(u) > 2 || Math.abs(v) > 1.6) return out;
      const edge = soft / size;
      const shaded = mixColour(out, SHADE, 0.3 * inside(crane(u + 0.12, v - 0.2, beat), edge * 5));
      return mixColour(shaded, BIRD, inside(crane(u, v, beat), edge));
    }, ink);
}

/** Distance to a crane flying to the right, in units of its body: body, neck, legs and two wings. */
function crane(u, v, beat) {
  const line = (x0, y0, x1, y1, thick, thin) => {
    const share = Math.min(
      1,
      Math.max(0, ((u - x0) * (x1 - x0) + (v - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2)),
    );
    return (
      Math.hypot(u - x0 - share * (x1 - x0), v - y0 - share * (y1 - y0)) - thick - (thin - thick) * share
    );
  };
  const tip = -0.75 * beat - 0.2;
  return Math.min(
    line(-0.35, 0.03, 0.35, -0.02, 0.1, 0.12),
    line(0.35, -0.02, 1.15, -0.16, 0.08, 0.02),
    line(-0.35, 0.03, -1.05, 0.06, 0.05, 0.015),
    line(0.1, 0, -0.12, tip * 0.62, 0.17, 0.12),
    line(-0.12, tip * 0.62, -0.62, tip * 1.25, 0.12, 0.01),
  );
}
