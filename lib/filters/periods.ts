import type { DateUnit } from './filter';

const PERIOD = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?)?)?$/;

/** Year, month from 1, day, hour, minute of a clock on a wall. */
type WallTime = readonly [year: number, month: number, day: number, hour: number, minute: number];

/** Whether a text names a year, a month, a day or a minute that there is, such as `2026-02-28`. */
export function isPeriod(text: string): boolean {
  const [, year, month = '01', day = '01'] = PERIOD.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Date takes the 30th of February for the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** When a period (see `isPeriod`) begins, and when the next one does, in a zone; milliseconds since 1970. */
export function periodBounds(text: string, zone: string): { startMs: number; endMs: number } {
  const parts =
    PERIOD.exec(text)
      ?.slice(1)
      .flatMap((part) => (part === undefined ? [] : Number(part))) ?? [];
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] = parts;
  const start = [year, month, day, hour, minute] as const;
  const next = [[0, 1, 2, 4][Math.min(parts.length, 4) - 1] ?? 0, 1] as const;
  return { startMs: wallToMs(start, zone), endMs: wallToMs(plus(start, ...next), zone) };
}

const UNIT_PARTS = { y: 0, mo: 1, w: 2, d: 2, h: 3 } as const satisfies Record<DateUnit, number>;

/** The moment so long before another: hours as they pass, the rest as the calendar of the zone counts them. */
export function timeBefore(nowMs: number, amount: number, unit: DateUnit, zone: string): number {
  if (unit === 'h') return nowMs - amount * 3_600_000;
  const days = unit === 'w' ? amount * 7 : amount;
  const [year, month, day, hour, minute] = msToWall(nowMs, zone);
  if (unit === 'd' || unit === 'w') return wallToMs(plus([year, month, day, hour, minute], 2, -days), zone);
  const [toYear, toMonth] = plus([year, month, 1, 0, 0], UNIT_PARTS[unit], -amount);
  // A month before the 31st of March is the last of February.
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return wallToMs([toYear, toMonth, Math.min(day, lastDay), hour, minute], zone);
}

/** The day of a moment in a zone, `2026-01-31`. */
export function dayOf(ms: number, zone: string): string {
  return new Date(ms + offsetMs(ms, zone)).toISOString().slice(0, 10);
}

/** When the day of a moment ends in a zone. */
export function endOfDay(nowMs: number, zone: string): number {
  const [year, month, day] = msToWall(nowMs, zone);
  return wallToMs(plus([year, month, day, 0, 0], 2, 1), zone);
}

/** Some of one part more; parts beyond their end carry over. */
function plus(wall: WallTime, part: number, amount: number): WallTime {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = wall.map((value, index) =>
    index === part ? value + amount : value,
  );
  return utcParts(Date.UTC(year, month - 1, day, hour, minute));
}

function utcParts(ms: number): WallTime {
  const date = new Date(ms);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
}

function wallToMs([year, month, day, hour, minute]: WallTime, zone: string): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  // The offset there is only known there: the first guess may be on the other side of a change of clocks.
  const guess = asUtc - offsetMs(asUtc, zone);
  return asUtc - offsetMs(guess, zone);
}

function msToWall(ms: number, zone: string): WallTime {
  return utcParts(ms + offsetMs(ms, zone));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC. */
function offsetMs(ms: number, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { ...FORMAT, timeZone: zone });
  formats.set(zone, format);
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(ms / 1000) * 1000;
}

const FORMAT = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;
