import type { Entry } from './outbox';

/** Verdicts this far apart belong to different sittings. */
const SITTING_MS = 300_000;

/** Verdicts a minute of the present sitting, from a reviewer's newest ones; null before there are two. */
export function rateOf(newest: readonly Entry[]): number | null {
  const times = newest.map(({ decidedAt }) => Date.parse(decidedAt));
  const pause = times.findLastIndex(
    (time, index) => index > 0 && time - (times[index - 1] ?? time) > SITTING_MS,
  );
  const sitting = times.slice(Math.max(0, pause));
  const [first, last] = [sitting[0], sitting.at(-1)];
  if (first === undefined || last === undefined || last <= first) return null;
  return ((sitting.length - 1) * 60_000) / (last - first);
}
