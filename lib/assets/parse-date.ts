const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A date of the API as ISO 8601 in UTC with milliseconds, or null when it is none.
 * Most are `YYYY-MM-DDTHH:MM:SSZ`; search answers leave the seconds out and job times end in `+08:00`. A date that
 * names no zone is UTC, as the API's documents say of all its dates.
 */
export function parseDate(text: string): string | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, time, zone = 'Z'] = match;
  // Date.parse takes the 30th of February for the 1st of March.
  if (Number(day) > 28 && Number(day) > daysIn(Number(year), Number(month))) return null;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const ms = Date.parse(`${year}-${month}-${day}T${time}${offset}`);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
