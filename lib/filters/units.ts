/** What the numbers of a field count. */
export type Unit = 'seconds' | 'bytes' | 'pixels' | 'kbps' | 'count';

/** Suffixes in lower case and what they stand for; those of `WRITTEN` are written, the largest first. */
const SUFFIXES: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  seconds: { '': 1, s: 1, sec: 1, min: 60, m: 60, h: 3600 },
  bytes: {
    '': 1,
    b: 1,
    kb: 1e3,
    k: 1e3,
    mb: 1e6,
    m: 1e6,
    gb: 1e9,
    g: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
  },
  pixels: { '': 1, px: 1 },
  kbps: { '': 1, k: 1, kbps: 1, m: 1e3, mbps: 1e3 },
  count: { '': 1 },
};
const WRITTEN: Readonly<Record<Unit, readonly string[]>> = {
  seconds: ['h', 'min'],
  bytes: ['TB', 'GB', 'MB', 'kB'],
  pixels: [],
  kbps: ['Mbps'],
  count: [],
};

const NUMBER = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([a-z]*)$/i;
const CLOCK = /^(?:(\d+):)?(\d{1,2}):(\d\d(?:\.\d+)?)$/;
const PARTS = /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+(?:\.\d+)?)s)?$/i;

/** A number as people write it, `1.5MB`, `1:30`, `1m30s`, `4Mbps`, in the unit of its field; null when it is none. */
export function parseAmount(text: string, unit: Unit): number | null {
  const [, digits, suffix = ''] = NUMBER.exec(text.trim()) ?? [];
  if (digits !== undefined) {
    const factors = SUFFIXES[unit];
    const key = suffix.toLowerCase();
    const factor = Object.hasOwn(factors, key) ? factors[key] : undefined;
    return factor === undefined ? null : finite(Number(digits) * factor);
  }
  const clock = unit === 'seconds' ? (CLOCK.exec(text) ?? PARTS.exec(text)) : null;
  if (!clock || text === '') return null;
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part) => Number(part ?? 0));
  return finite(hours * 3600 + minutes * 60 + seconds);
}

/** The shortest text that `parseAmount` reads as exactly this number. */
export function formatAmount(value: number, unit: Unit): string {
  const plain = String(value);
  const texts = WRITTEN[unit].flatMap((suffix) => {
    const amount = value / (SUFFIXES[unit][suffix.toLowerCase()] ?? 1);
    return amount < 1 ? [] : `${amount}${suffix}`;
  });
  const same = texts.filter((text) => text.length < plain.length && parseAmount(text, unit) === value);
  return same.reduce((best, text) => (text.length < best.length ? text : best), plain);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
