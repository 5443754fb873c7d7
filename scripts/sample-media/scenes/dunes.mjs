import { clamp, colour, fbm, hash, mix, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const SKY = ['#1d1440', '#5b2a6e', '#d2523f', '#ffb35c'].map(colour);
const SUN = { x: 0.3, y: 0.475, radius: 0.062 };

/** From far to near: height of the crest, its swing, waves per picture height, speed, light and shade. */
const LAYERS = [
  { y: 0.545, swing: 0.022, waves: 2.9, speed: 0.002, light: colour('#e98a55'), shade: colour('#9a4660') },
  { y: 0.59, swing: 0.05, waves: 1.9, speed: 0.005, light: colour('#e37a43'), shade: colour('#7a3154') },
  { y: 0.665, swing: 0.07, waves: 1.35, speed: 0.011, light: colour('#d86a36'), shade: colour('#55224a') },
  { y: 0.77, swing: 0.085, waves: 1.05, speed: 0.021, light: colour('#b9502c'), shade: colour('#34163a') },
  { y: 0.93, swing: 0.11, waves: 0.8, speed: 0.036, light: colour('#7c3226'), shade: colour('#180c22') },
];
const CARAVAN_LAYER = 2;

const crest = (layer, at, x) => {
  const wave = x * layer.waves + at * 7.3;
  const rise = noise(wave, at * 3.1);
  // Sharpened, so that crests are edges and not hills.
  return (
    layer.y -
    layer.swing * (1.15 * (1 - Math.abs(2 * rise - 1)) ** 1.35 + 0.35 * noise(wave * 2.3, 9)) +
    layer.swing * 0.55
  );
};

export default function make(width, height) {
  return (t) => {
    const tops = LAYERS.map((layer, at) =>
      Float32Array.from({ length: width + 2 }, (_, px) =>
        crest(layer, at, (px - width / 2) / height + 3 + layer.speed * t),
      ),
    );
    const picture = new Picture(width, height).fill((x, y, px) => {
      for (let at = LAYERS.length - 1; at >= 0; at--) {
        const depth = y - tops[at][px];
        if (depth > 0) return sand(at, x + LAYERS[at].speed * t, depth, height);
        if (at === CARAVAN_LAYER && depth > -0.05 && camels(x, t, -depth, tops[at], width, height))
          return [0.012, 0.006, 0.014];
      }
      return sky(x, y);
    });
    return { picture, finish: { vignette: 0.28, grain: 0.007 } };
  };
}

function sky(x, y) {
  const height = clamp(y / 0.56);
  const base =
    height < 0.45
      ? mixColour(SKY[0], SKY[1], height / 0.45)
      : height < 0.8
        ? mixColour(SKY[1], SKY[2], smooth(0.45, 0.8, height))
        : mixColour(SKY[2], SKY[3], smooth(0.8, 1.05, height));
  const far = Math.hypot(x - SUN.x, y - SUN.y);
  const haze = 0.75 * Math.exp(-far * 5) + 0.5 * Math.exp(-far * 16);
  const disc = smooth(SUN.radius + 0.0018, SUN.radius - 0.0018, far) * 2.3;
  const streak = 0.1 * smooth(0.55, 0.8, fbm(x * 1.6 + 4, y * 11, 4)) * smooth(0.05, 0.3, y);
  return [
    base[0] + haze + disc + streak,
    base[1] + haze * 0.42 + disc * 0.74 + streak * 0.45,
    base[2] + haze * 0.12 + disc * 0.36 + streak * 0.4,
  ];
}

function sand(at, x, depth, height) {
  const layer = LAYERS[at];
  // The slope a little further up the crest decides which side of a dune a point lies on.
  const lean = x + 3 + depth * (1.1 - at * 0.12) * Math.sin(x * 2.1 + at * 1.7);
  const step = 0.006 + at * 0.002;
  const slope = (crest(layer, at, lean + step) - crest(layer, at, lean - step)) / (2 * step);
  const lit = smooth(-0.015, 0.045, slope) * smooth(0.34, 0.02, depth);
  const ripple =
    at < 2 ? 0 : 0.09 * (noise(x * 30 + depth * 40, depth * 190 - x * 14) - 0.5) * smooth(1, 9, height / 80);
  const near = mixColour(layer.shade, layer.light, clamp(lit + ripple));
  const rim = 0.5 * Math.exp(-depth * 260) * clamp(0.4 + slope * 3);
  const dust = smooth(0.05, 0, depth) * (0.16 - at * 0.03);
  return [
    mix(near[0] + rim, 1, dust),
    mix(near[1] + rim * 0.55, 0.45, dust),
    mix(near[2] + rim * 0.25, 0.25, dust),
  ];
}

/** Whether a point `above` the crest lies on one of five camels that walk along it. */
function camels(x, t, above, top, width, height) {
  for (let at = 0; at < 5; at++) {
    const cx = -0.42 + at * 0.062 + hash(at, 3) * 0.008 + t * 0.0085;
    if (Math.abs(x - cx) > 0.03) continue;
    const ground = top[Math.round((cx + width / height / 2) * height)];
    const here = top[Math.round((x + width / height / 2) * height)];
    const u = (x - cx) / 0.024;
    const v = (above + ground - here) / 0.024;
    const stride = Math.sin(t * 3.2 + at * 1.9) * 0.16;
    const body = ((u + 0.05) / 0.5) ** 2 + ((v - 0.85) / 0.2) ** 2 < 1;
    const hump = ((u + 0.1) / 0.24) ** 2 + ((v - 1.05) / 0.26) ** 2 < 1;
    const neck = u > 0.3 && u < 0.72 && Math.abs(v - (0.62 + (u - 0.3) * 1.55)) < 0.11;
    const head = ((u - 0.82) / 0.17) ** 2 + ((v - 1.32) / 0.08) ** 2 < 1;
    const legs =
      v < 0.8 &&
      [-0.42, -0.3, 0.26, 0.38].some(
        (leg, k) => Math.abs(u - leg - (k % 2 ? stride : -stride) * (0.8 - v)) < 0.055,
      );
    if (body || hump || neck || head || legs) return true;
  }
  return false;
}
