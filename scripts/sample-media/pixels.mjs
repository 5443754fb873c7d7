/**
 * What the scenes are painted with: a picture of linear light in three floats a pixel, noise that needs no state,
 * and the way from light to bytes.
 */

export const clamp = (x, low = 0, high = 1) => Math.min(high, Math.max(low, x));
export const mix = (a, b, t) => a + (b - a) * t;
export const smooth = (from, to, x) => {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
};

/** `#rrggbb` as linear light. */
export function colour(hex) {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
}

export const mixColour = (a, b, t) => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

/** A fraction in [0, 1) that depends on whole numbers only. */
export function hash(x, y = 0, z = 0) {
  let h = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(z | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Smooth value noise in [0, 1]. */
export function noise(x, y, z = 0) {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const xf = x - xi;
  const yf = y - yi;
  const u = xf * xf * xf * (xf * (xf * 6 - 15) + 10);
  const v = yf * yf * yf * (yf * (yf * 6 - 15) + 10);
  const top = mix(hash(xi, yi, z), hash(xi + 1, yi, z), u);
  return mix(top, mix(hash(xi, yi + 1, z), hash(xi + 1, yi + 1, z), u), v);
}

/** Noise of several octaves in [0, 1]. */
export function fbm(x, y, octaves = 4, z = 0) {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * noise(x, y, z + octave);
    total += weight;
    weight *= 0.5;
    // Turned as well as doubled: otherwise the lattice shows.
    [x, y] = [1.6 * x + 1.2 * y + 11.3, -1.2 * x + 1.6 * y + 5.7];
  }
  return sum / total;
}

/** A picture of linear light; `y` grows downwards. */
export class Picture {
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.light = new Float32Array(width * height * 3);
  }

  /** Every pixel from `shade(x, y)` → [r, g, b]; x and y in units of the height, x 0 in the middle, y 0 at the top. */
  fill(shade) {
    const { width, height, light } = this;
    let at = 0;
    for (let py = 0; py < height; py++) {
      const y = (py + 0.5) / height;
      for (let px = 0; px < width; px++) {
        const [r, g, b] = shade((px + 0.5 - width / 2) / height, y, px, py);
        light[at++] = r;
        light[at++] = g;
        light[at++] = b;
      }
    }
    return this;
  }

  /** Adds a soft round light; the centre in pixels, `radius` where it has all but gone. */
  glow(cx, cy, radius, [r, g, b], strength = 1) {
    const { width, height, light } = this;
    const x0 = Math.max(0, Math.floor(cx - radius));
    const x1 = Math.min(width - 1, Math.ceil(cx + radius));
    const y0 = Math.max(0, Math.floor(cy - radius));
    const y1 = Math.min(height - 1, Math.ceil(cy + radius));
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const d = ((x - cx) ** 2 + (y - cy) ** 2) / (radius * radius);
        if (d >= 1) continue;
        const k = (1 - d) ** 3 * strength;
        const at = (y * width + x) * 3;
        light[at] += r * k;
        light[at + 1] += g * k;
        light[at + 2] += b * k;
      }
    }
  }

  /** Bytes r g b a pixel, with a film-like shoulder, a vignette and a little grain against banding. */
  toBytes(frame, { vignette = 0.25, grain = 0.006, shoulder = true } = {}) {
    const { width, height, light } = this;
    const bytes = Buffer.allocUnsafe(width * height * 3);
    let at = 0;
    for (let y = 0; y < height; y++) {
      const vy = (y / height - 0.5) * 2;
      for (let x = 0; x < width; x++) {
        const vx = (x / width - 0.5) * 2;
        const fade = 1 - vignette * smooth(0.4, 2.1, vx * vx + vy * vy);
        const speck = (hash(x, y, frame) + hash(y, x, frame + 7) - 1) * grain;
        for (let channel = 0; channel < 3; channel++, at++) {
          const linear = Math.max(0, light[at] * fade);
          const shown = shoulder ? (linear * (1 + linear / 4)) / (1 + linear * 0.72) : linear;
          bytes[at] = clamp((shown ** (1 / 2.2) + speck) * 255 + 0.5, 0, 255);
        }
      }
    }
    return bytes;
  }
}
