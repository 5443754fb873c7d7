const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?$/i;
/** As nearly all are written, on a day that every month has: what is valid by its form, and needs no calendar. */
const USUAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * A date of the API as ISO 8601 in UTC with milliseconds, or null when it is none.
 * Most are `YYYY-MM-DDTHH:MM:SSZ`; search answers leave the seconds out and job times end in `+08:00`. A date that
 * names no zone is UTC, as the API's documents say of all its dates.
 */
export function parseDate(text: string): string | null {
  if (USUAL.test(text)) return `${text.slice(0, -1)}.000Z`;
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
