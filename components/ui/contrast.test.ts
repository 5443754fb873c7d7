import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Rgb = readonly [number, number, number];

/** OKLCH to linear sRGB, clipped to the gamut as a screen clips it (Björn Ottosson's matrices). */
function toLinearRgb(lightness: number, chroma: number, hueDegrees: number): Rgb {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function colourOf(token: string, theme: Theme): Rgb {
  const number = '([\\d.]+)';
  const oklch = `oklch\\(${number} ${number} ${number}\\)`;
  const match = CSS.match(new RegExp(`--${token}: light-dark\\(${oklch}, ${oklch}\\);`));
  if (!match) throw new Error(`globals.css has no opaque token --${token}`);
  const [lightness = 0, chroma = 0, hue = 0] = match
    .slice(1)
    .map(Number)
    .slice(theme === 'light' ? 0 : 3);
  return toLinearRgb(lightness, chroma, hue);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio of two tokens, 1 to 21. */
function contrast(foreground: string, background: string, theme: Theme): number {
  const [darker = 0, lighter = 0] = [
    luminance(colourOf(foreground, theme)),
    luminance(colourOf(background, theme)),
  ].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const STATES = ['ok', 'warn', 'bad', 'info', 'idle', 'accent'];
const GROUNDS = ['bg', 'surface', 'raised', 'popover'];

const TEXT_PAIRS = [
  ...['ink', 'ink-2', 'ink-3', ...STATES].flatMap((ink) => GROUNDS.map((ground) => [ink, ground])),
  ...STATES.flatMap((state) => [
    [state, `${state}-soft`],
    ['ink', `${state}-soft`],
  ]),
  ['accent-ink', 'accent'],
];

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(TEXT_PAIRS)('%s can be read on %s (AA, 4.5)', (ink = '', ground = '') => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['bg', 'surface', 'popover'])('the edge of a control stands out on %s (AA, 3)', (ground) => {
    expect(contrast('line-strong', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
