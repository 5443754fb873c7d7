import { clamp, colour, hash, mixColour, Picture, smooth } from './pixels.mjs';

const RATE = 44_100;

/** Equal temperament: the frequency of a note that lies `steps` semitones above A3. */
const pitch = (steps) => 220 * 2 ** (steps / 12);

/** Notes of the sketch: [second, semitones above A3, loudness]. Plucked fifths over four chords. */
const CHORDS = [
  [-12, -5, 0, 3, 7],
  [-16, -9, -4, 0, 3],
  [-14, -7, -2, 3, 5],
  [-17, -5, -2, 2, 7],
];
const ORDER = [0, 2, 3, 1, 4, 3, 2, 1, 0, 3];

function plucks() {
  return CHORDS.flatMap((chord, bar) =>
    ORDER.map((degree, at) => [
      bar * 4.6 + at * 0.46 + (hash(bar, at) - 0.5) * 0.018,
      chord[degree],
      0.55 + 0.4 * hash(at, bar),
    ]),
  );
}

function score(seconds) {
  const left = new Float64Array(seconds * RATE);
  const right = new Float64Array(seconds * RATE);
  for (const [start, steps, loud] of plucks()) {
    pluck(left, right, start, pitch(steps + 12), loud * 0.26, hash(steps, Math.round(start * 10)));
  }
  CHORDS.forEach((chord, bar) => {
    for (const steps of chord.slice(0, 4)) pad(left, right, bar * 4.6, 6.4, pitch(steps), 0.035);
  });
  echo(left, 0.43, 0.34);
  echo(right, 0.51, 0.34);
  return [left, right];
}

/** A plucked string after Karplus and Strong: a burst of noise in a loop that loses its highs. */
function pluck(left, right, start, frequency, loud, side) {
  const period = Math.round(RATE / frequency);
  const loop = Float64Array.from({ length: period }, (_, at) => hash(at, period) * 2 - 1);
  for (let pass = 0; pass < 2; pass++)
    for (let at = 1; at < period; at++) loop[at] = (loop[at] + loop[at - 1]) / 2;
  const from = Math.round(start * RATE);
  for (let at = 0; at < RATE * 3.4 && from + at < left.length; at++) {
    const here = at % period;
    const value = loop[here];
    loop[here] = 0.4985 * (value + loop[(here + 1) % period]);
    left[from + at] += value * loud * (1.2 - side * 0.6);
    right[from + at] += value * loud * (0.6 + side * 0.6);
  }
}

function pad(left, right, start, length, frequency, loud) {
  const from = Math.round(start * RATE);
  for (let at = 0; at < length * RATE && from + at < left.length; at++) {
    const t = at / RATE;
    const swell = smooth(0, 1.8, t) * smooth(length, length - 2.2, t) * loud;
    const turn = 2 * Math.PI * frequency * t;
    left[from + at] += swell * (Math.sin(turn) + 0.3 * Math.sin(2.003 * turn));
    right[from + at] += swell * (Math.sin(1.002 * turn) + 0.3 * Math.sin(1.997 * turn));
  }
}

function echo(channel, delaySeconds, feedback) {
  const delay = Math.round(delaySeconds * RATE);
  for (let at = delay; at < channel.length; at++) channel[at] += channel[at - delay] * feedback;
}

/** Filtered noise that rises and falls: the sea, or rain that hisses steadily. */
function weather(seconds, kind) {
  const channels = [new Float64Array(seconds * RATE), new Float64Array(seconds * RATE)];
  channels.forEach((channel, side) => {
    let low = 0;
    let lower = 0;
    for (let at = 0; at < channel.length; at++) {
      const t = at / RATE;
      const white = hash(at, side) * 2 - 1;
      low += (white - low) * (kind === 'sea' ? 0.06 : 0.35);
      lower += (low - lower) * 0.02;
      const swell = kind === 'sea' ? 0.35 + 0.65 * Math.sin((Math.PI * (t + side * 0.4)) / 4) ** 4 : 0.8;
      channel[at] = (kind === 'sea' ? low * 0.9 : (low - lower) * 0.14) * swell;
    }
  });
  return channels;
}

/** A WAV file, 16 bit stereo, faded in and out at its ends. */
export function soundBytes(kind, seconds) {
  const [left, right] = kind === 'score' ? score(seconds) : weather(seconds, kind);
  const bytes = Buffer.alloc(44 + left.length * 4);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(left.length * 4, 40);
  for (let at = 0; at < left.length; at++) {
    const fade = smooth(0, 0.25, at / RATE) * smooth(seconds, seconds - 1.6, at / RATE);
    bytes.writeInt16LE(Math.round(Math.tanh(left[at] * fade) * 32_000), 44 + at * 4);
    bytes.writeInt16LE(Math.round(Math.tanh(right[at] * fade) * 32_000), 46 + at * 4);
  }
  return bytes;
}

/** The waveform of the sketch as a picture: bars of its loudness, from indigo to a warm rose. */
export function scoreCover(width = 640, height = 360) {
  const [left, right] = score(20);
  const bars = 72;
  const levels = Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * left.length) / bars);
    const to = Math.floor(((bar + 1) * left.length) / bars);
    let sum = 0;
    for (let at = from; at < to; at++) sum += left[at] ** 2 + right[at] ** 2;
    return Math.sqrt(sum / (to - from));
  });
  const loudest = Math.max(...levels);
  const [deep, night, cool, warm] = ['#0d0f1e', '#1a1c38', '#6f7cff', '#ff9fb2'].map(colour);
  const picture = new Picture(width, height).fill((x, y, px) => {
    const ground = mixColour(night, deep, smooth(0.1, 0.9, Math.hypot(x * 0.8, y - 0.5)));
    const margin = width * 0.08;
    const place = ((px + 0.5 - margin) / (width - 2 * margin)) * bars;
    const bar = Math.floor(place);
    if (bar < 0 || bar >= bars) return ground;
    const tall = Math.max(0.012, (levels[bar] / loudest) * 0.33);
    const inX = smooth(0.36, 0.26, Math.abs(place - bar - 0.5));
    const inY = smooth(tall + 0.004, tall - 0.004, Math.abs(y - 0.5));
    const ink = mixColour(cool, warm, clamp(bar / bars + (0.5 - y) * 0.8));
    const halo = 0.1 * Math.exp(-Math.abs(y - 0.5) * 9) * (levels[bar] / loudest);
    return mixColour(
      ground.map((value, at) => value + ink[at] * halo),
      ink,
      inX * inY,
    );
  });
  return { bytes: picture.toBytes(0, { vignette: 0.3, grain: 0.004, shoulder: false }), width, height };
}
