import 'server-only';
import { CONTRADICTION_TWISTS } from './catalogue-odd-contradictions';
import { HOSTILE_TWISTS } from './catalogue-odd-hostile';
import { SHAPE_TWISTS } from './catalogue-odd-shapes';
import type { Twist } from './catalogue-twist';

/** Number of the first odd asset. Numbers are fixed: a new odd asset goes to the end of its list's last neighbour. */
const FIRST = 100;

const TWISTS: readonly Twist[] = [...CONTRADICTION_TWISTS, ...SHAPE_TWISTS, ...HOSTILE_TWISTS];

/** Every odd asset by name: its number, and in one sentence what is odd about it. */
export const ODD_ASSETS: ReadonlyMap<string, { n: number; note: string }> = new Map(
  TWISTS.map(({ name, note }, at) => [name, { n: FIRST + at, note }]),
);

/** What makes asset n odd; null for the ordinary ones. */
export function twistOf(n: number): Twist | null {
  return TWISTS[n - FIRST] ?? null;
}
