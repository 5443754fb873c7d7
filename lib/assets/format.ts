/** What is shown where a value is absent. */
export const ABSENT = '–';

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

// Making an Intl formatter takes some 30 µs; a table of 100,000 rows asks for them all the time.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Seconds as `m:ss` or `h:mm:ss`; below ten seconds with one decimal, where a whole second is too coarse. */
export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return `0:0${seconds.toFixed(1)}`;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** A moment of a video: `0:04`, `0:04.5`, `1:02:03`; tenths only where there are any. */
export function formatTimecode(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = `${String(whole % 60).padStart(2, '0')}${tenths % 10 === 0 ? '' : `.${tenths % 10}`}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Bytes in decimal units (1 MB is 1,000,000 bytes), three significant digits. */
export function formatBytes(bytes: number, locale: string): string {
  // English would write a unit's symbol for all of them but the first.
  if (bytes < 1000) return `${bytes} B`;
  // 999,600 rounds to 1,000 kB at three digits, which is to be 1 MB.
  const power = Math.floor(Math.log10(Number(bytes.toPrecision(3))) / 3);
  const index = Math.min(power, BYTE_UNITS.length - 1);
  const options = { style: 'unit', unit: BYTE_UNITS[index] ?? 'byte', unitDisplay: 'short' } as const;
  return numberFormat(locale, { ...options, maximumSignificantDigits: 3 }).format(bytes / 1000 ** index);
}

/** A bitrate of `FileBasicInfo`, which is in kbit/s. */
export function formatBitrate(kbps: number, locale: string): string {
  const [value, unit] = kbps < 1000 ? [kbps, 'kbit/s'] : [kbps / 1000, 'Mbit/s'];
  return `${numberFormat(locale, { maximumSignificantDigits: 3 }).format(value)} ${unit}`;
}

/** Pixels as `width × height`. */
export function formatResolution(widthPx: number, heightPx: number): string {
  return `${widthPx} × ${heightPx}`;
}

export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, {}).format(value);
}

/** An ISO date as `YYYY-MM-DD HH:MM:SS UTC`: the same on the server and in any browser. */
export function formatUtc(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

/** An ISO date with time in a zone, named by its offset: `Dec 26, 2020, 12:11:08 GMT+8`. */
export function formatDateTime(iso: string, locale: string, timeZone: string): string {
  return dateFormat(locale, timeZone, 'whole').format(new Date(iso));
}

/** An ISO date as `YYYY-MM-DD HH:MM` in a zone: one reading in every language, and how a filter is typed. */
export function formatShortDateTime(iso: string, timeZone: string): string {
  // Swedish writes dates so.
  return dateFormat('sv', timeZone, 'short').format(new Date(iso));
}

const DATE_STYLES = {
  whole: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  },
  short: {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  },
} as const;

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.unit ?? ''} ${options.maximumSignificantDigits ?? ''}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format;
}

function dateFormat(locale: string, timeZone: string, style: keyof typeof DATE_STYLES): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${style}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone });
  dateFormats.set(key, format);
  return format;
}
