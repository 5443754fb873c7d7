import { clamp, colour, fbm, hash, mixColour, noise, Picture, smooth } from '../pixels.mjs';

const [ZENITH, LOW, DEEP, SHALLOW, MOON] = ['#071a2b', '#4f8a94', '#03131d', '#1d5b66', '#f6ecd2'].map(
  colour,
);
const HORIZON = 0.43;
const MOON_AT = { x: 0.36, y: 0.185, radius: 0.062 };

/** Waves: direction, length in metres-to-be, height. Their speeds are multiples of a loop of eight seconds. */
const WAVES = Array.from({ length: 11 }, (_, at) => {
  const length = 5.2 * 0.72 ** at;
  const turn = (hash(at, 3) - 0.5) * 1.5 + (at % 2 ? 0.3 : -0.25);
  return {
    kx: (Math.sin(turn) * 2 * Math.PI) / length,
    ky: (Math.cos(turn) * 2 * Math.PI) / length,
    turns: Math.round(1 + at * 0.75),
    tall: length * 0.021,
    phase: hash(at, 9) * 6.28,
  };
});

export default function make(width, height) {
  return (t) => {
    const picture = new Picture(width, height).fill((x, y) => (y < HORIZON ? sky(x, y, t) : sea(x, y, t)));
    return { picture, finish: { vignette: 0.3, grain: 0.006 } };
  };
}

function sky(x, y, t) {
  const base = mixColour(ZENITH, LOW, smooth(-0.05, HORIZON + 0.02, y) ** 1.7);
  const far = Math.hypot(x - MOON_AT.x, y - MOON_AT.y);
  const disc = smooth(MOON_AT.radius + 0.002, MOON_AT.radius - 0.002, far);
  const maria = 0.72 + 0.28 * smooth(0.35, 0.6, noise((x - MOON_AT.x) * 26 + 8, (y - MOON_AT.y) * 26 + 3));
  const halo = 0.24 * Math.exp(-far * 8) + 0.12 * Math.exp(-far * 2.4);
  const cloud =
    smooth(0.48, 0.78, fbm(x * 1.1 + Math.sin((t * Math.PI) / 4) * 0.02 + 2, y * 6.5, 5)) *
    smooth(0, 0.25, y);
  const edge = cloud * (0.05 + halo * 0.9);
  const star =
    hash(Math.floor((x + 3) * 420), Math.floor(y * 420), 6) > 0.9986
      ? 0.3 * (1 - cloud) * smooth(0.4, 0.1, y)
      : 0;
  const keep = 1 - cloud * 0.35;
  const glow = disc * maria * 1.5 * (1 - cloud * 0.55) + star;
  return base.map((value, at) => value * keep + MOON[at] * (halo + glow) + edge * [0.9, 1, 1.05][at]);
}

function sea(x, y, t) {
  const distance = 0.62 / (y - HORIZON + 0.012);
  const wx = x * distance * 1.5;
  const wy = distance * 1.9;
  let [sx, sy, tall] = [0, 0, 0];
  for (const { kx, ky, turns, tall: height, phase } of WAVES) {
    // Waves shorter than what a pixel covers would only sparkle.
    const keep = smooth(0.55, 0.1, (Math.abs(ky) * distance * distance) / 640);
    if (keep <= 0) continue;
    const angle = kx * wx + ky * wy + (turns * t * Math.PI) / 4 + phase;
    const peak = Math.exp(Math.sin(angle) - 1);
    const slope = peak * Math.cos(angle) * height * keep;
    sx += slope * kx;
    sy += slope * ky;
    tall += peak * height * keep;
  }
  const calm = smooth(70, 4, distance);
  const lean = clamp(0.22 + sy * 0.55 + 0.3 * smooth(3, 40, distance));
  const fresnel = 0.04 + 0.55 * lean ** 1.6;
  const mirrored = mixColour(LOW, ZENITH, clamp(0.5 + sy * 0.7));
  const body = mixColour(DEEP, SHALLOW, clamp(tall * 3.2 - 0.05) * calm);
  // The moon's path: facets that lean just so.
  const column = (x - MOON_AT.x) / (0.05 + 0.26 * (y - HORIZON)) + sx * 2.6;
  const path =
    Math.exp(-column * column * 0.75) * smooth(-0.32, 0.22, sy + (noise(wx * 6, wy * 6 + t, 3) - 0.5) * 0.3);
  const far = smooth(0.06, 0, y - HORIZON) * 0.55;
  return body.map((value, at) => {
    const water = value + mirrored[at] * fresnel + MOON[at] * path * 0.95;
    return water + (LOW[at] * 0.75 - water) * far * 0.7;
  });
}
