import { type PlayerFile, renditionName, shortFormat } from '@/components/player/player-file';

/** A share of a whole with its sign, `+2.5%`; large ones without decimals. */
export function formatShare(
  share: number,
  locale: string,
  signDisplay: 'exceptZero' | 'never' = 'exceptZero',
): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay,
    maximumSignificantDigits: Math.abs(share) >= 1 ? 3 : 2,
  }).format(share);
}

/** A file in a few words, after its number in the table: `720p MP4`. */
export function shortFileName(file: Omit<PlayerFile, 'n'>): string {
  return [renditionName(file), shortFormat(file)].filter((part) => part !== null).join(' ');
}

/** Places of files as their numbers in the table, runs drawn together: `[0, 1, 2, 6]` is `#1–3`, `#7`. */
export function fileNumbers(places: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const n of places.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.flatMap(([from, to]) => {
    if (from === to) return [`#${from + 1}`];
    return to === from + 1 ? [`#${from + 1}`, `#${to + 1}`] : [`#${from + 1}–${to + 1}`];
  });
}
