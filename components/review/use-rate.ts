import type { Entry } from '@/lib/review/outbox';

/** Verdicts this far apart belong to different sittings. */
const SITTING_MS = 300_000;
const LOOKED_AT = 20;

/** Verdicts a minute of a reviewer's present sitting; null before there are two. */
export function useRate(entries: readonly Entry[], reviewer: string): number | null {
  const times = entries
    .filter((entry) => entry.reviewer === reviewer && entry.kind !== 'withdraw')
    .slice(-LOOKED_AT)
    .map(({ decidedAt }) => Date.parse(decidedAt));
  const pause = times.findLastIndex(
    (time, index) => index > 0 && time - (times[index - 1] ?? time) > SITTING_MS,
  );
  const sitting = times.slice(Math.max(0, pause));
  const [first, last] = [sitting[0], sitting.at(-1)];
  if (first === undefined || last === undefined || last <= first) return null;
  return ((sitting.length - 1) * 60_000) / (last - first);
}
