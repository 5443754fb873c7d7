import { clamp, colour, mix, mixColour, Picture, smooth } from '../pixels.mjs';

const [PAPER, RULE, BAR, ACCENT, PLATE] = ['#f4f0e6', '#cfc8b6', '#20242b', '#ff5a1f', '#e9e2d2'].map(colour);
const VALUES = [0.34, 0.42, 0.38, 0.55, 0.5, 0.66, 0.72, 0.84];
const CHART = { left: -0.14, right: 0.72, foot: 0.8, tall: 0.56 };
const SERIF = '/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf';
const SANS = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

/** A movement that starts fast and settles. */
const settle = (from, length, t) => 1 - (1 - clamp((t - from) / length)) ** 4;

export default function make(width, height) {
  const soft = 1.2 / height;
  const box = (x, y, x0, y0, x1, y1) =>
    smooth(-soft / 2, soft / 2, Math.min(x - x0, x1 - x)) *
    smooth(-soft / 2, soft / 2, Math.min(y - y0, y1 - y));
  return (t) => {
    const leave = settle(5.5, 0.5, t);
    const slot = (CHART.right - CHART.left) / VALUES.length;
    const tops = VALUES.map(
      (value, at) => CHART.foot - CHART.tall * value * settle(0.5 + at * 0.16, 1.3, t) * (1 - leave),
    );
    const sweep = settle(2.2, 1.3, t);
    const picture = new Picture(width, height).fill((x, y) => {
      let ink = PAPER;
      ink = mixColour(ink, PLATE, box(x, y, -2, -1, -0.28 - 0.6 * (1 - settle(0, 0.9, t)), 2));
      for (let line = 0; line <= 4; line++) {
        const reach = mix(CHART.left, CHART.right, settle(0.15 + line * 0.08, 0.8, t));
        ink = mixColour(
          ink,
          RULE,
          box(
            x,
            y,
            CHART.left,
            CHART.foot - (line / 4) * CHART.tall - 0.0009,
            reach,
            CHART.foot - (line / 4) * CHART.tall + 0.0009,
          ),
        );
      }
      const at = Math.floor((x - CHART.left) / slot);
      if (at >= 0 && at < VALUES.length) {
        const left = CHART.left + at * slot;
        ink = mixColour(
          ink,
          at === VALUES.length - 1 ? ACCENT : BAR,
          box(x, y, left + slot * 0.2, tops[at], left + slot * 0.8, CHART.foot),
        );
      }
      ink = mixColour(ink, ACCENT, trend(x, y, tops, slot, sweep, soft) * (1 - leave));
      return mixColour(ink, ACCENT, box(x, y, -0.79, 0.285, -0.79 + 0.1 * settle(0.2, 0.7, t), 0.297));
    });
    return { picture, finish: { vignette: 0.06, grain: 0.002, shoulder: false } };
  };
}

/** A line over the tops of the bars with a dot at its head. */
function trend(x, y, tops, slot, sweep, soft) {
  if (sweep <= 0) return 0;
  const point = (at) => [CHART.left + (at + 0.5) * slot, tops[at] - 0.045];
  const head = sweep * (tops.length - 1);
  let near = 9;
  for (let at = 0; at < tops.length - 1 && at < head; at++) {
    const [ax, ay] = point(at);
    const [bx, by] = point(at + 1);
    const part = clamp(head - at);
    const [dx, dy] = [(bx - ax) * part, (by - ay) * part];
    const along = clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1));
    near = Math.min(near, Math.hypot(x - ax - dx * along, y - ay - dy * along));
    if (at + 1 >= head || at + 2 === tops.length)
      near = Math.min(near, Math.max(0, Math.hypot(x - ax - dx, y - ay - dy) - 0.009));
  }
  return smooth(0.0042 + soft, 0.0042 - soft / 2, near);
}

/** The words, drawn by ffmpeg over the frames: a figure that counts up to 84, its unit and a caption. */
export function filters(width, height) {
  const scale = (part) => Math.round(part * height);
  const left = Math.round(width / 2 - 0.79 * height);
  const text = (words, font, size, y, colourName, alpha) =>
    `drawtext=fontfile=${font}:text='${words}':fontsize=${scale(size)}:x=${left}:y=${scale(y)}:fontcolor=${colourName}:alpha='${alpha}'`;
  const show = (from) => `clip((t-${from})/0.4,0,1)*clip((5.9-t)/0.4,0,1)`;
  const count = '%{eif\\:84*(1-pow(1-clip((t-0.6)/2.4,0,1),3))\\:d\\:2}';
  return [
    text('Q2', SANS, 0.05, 0.2, '0x6b6456', show(0.2)),
    text(count, SERIF, 0.3, 0.36, '0x20242b', show(0.4)),
    text('per cent of shots approved', SANS, 0.029, 0.69, '0x20242b', show(1)),
    text('in the first round, up from 34', SANS, 0.029, 0.735, '0x6b6456', show(1.3)),
  ].join(',');
}
