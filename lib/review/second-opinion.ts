import type { Decision, Verdict } from './decision';
import { byAsset, voicesOn } from './others';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws' | 'reviewer'>;

/** How many reviewers are asked about an asset that a second opinion is wanted of. */
const WANTED = 2;

/** What of a list is judged more than once, each reviewer without seeing what the others said. */
export interface ReviewPlan {
  batchId: string;
  /** A share of the list, 0 to 100. */
  sharePercent: number;
  /** Assets besides that share. */
  ids: ReadonlySet<string>;
  /** Assets whose right verdict is known; everybody is asked about these. */
  known: ReadonlyMap<string, Verdict>;
}

/** Whether a list's plan asks two reviewers about an asset. The share is the same assets for everybody, each time. */
export function isAskedTwice(plan: ReviewPlan, mediaId: string): boolean {
  return plan.ids.has(mediaId) || hash(`${plan.batchId}/${mediaId}`) % 100 < plan.sharePercent;
}

/**
 * A list's record as a reviewer may see it: without what others said of assets that they are still to judge for
 * themselves. To them such an asset is open.
 */
export function blindRecord<T extends Entry>(plan: ReviewPlan, entries: readonly T[], reviewer: string): T[] {
  const hidden = new Set<string>();
  for (const [mediaId, own] of byAsset(entries)) {
    const isKnown = plan.known.has(mediaId);
    if (!isKnown && !isAskedTwice(plan, mediaId)) continue;
    const voices = voicesOn(own, mediaId);
    const hasSpoken = voices.some((voice) => voice.reviewer === reviewer);
    if (!hasSpoken && (isKnown || voices.length < WANTED)) hidden.add(mediaId);
  }
  return entries.filter((entry) => entry.reviewer === reviewer || !hidden.has(entry.mediaId));
}

/** The first two reviewers' decisions on each asset that two were asked about; known answers are scored apart. */
export function opinionPairs<T extends Entry>(plan: ReviewPlan, entries: readonly T[]): [T, T][] {
  return [...byAsset(entries)].flatMap(([mediaId, own]): [T, T][] => {
    if (plan.known.has(mediaId) || !isAskedTwice(plan, mediaId)) return [];
    const [first, second] = voicesOn(own, mediaId);
    return first && second ? [[first, second]] : [];
  });
}

/** How many of the known answers a reviewer gave, and how many right. */
export interface Score {
  reviewer: string;
  answered: number;
  right: number;
}

/** Each reviewer's score on the assets whose right verdict is known, by name. */
export function scoreKnown(plan: ReviewPlan, entries: readonly Entry[]): Score[] {
  const scores = new Map<string, Score>();
  for (const [mediaId, own] of byAsset(entries)) {
    const expected = plan.known.get(mediaId);
    if (expected === undefined) continue;
    for (const { reviewer, kind } of voicesOn(own, mediaId)) {
      const { answered, right } = scores.get(reviewer) ?? { answered: 0, right: 0 };
      scores.set(reviewer, { reviewer, answered: answered + 1, right: right + (kind === expected ? 1 : 0) });
    }
  }
  return [...scores.values()].sort((a, b) => a.reviewer.localeCompare(b.reviewer));
}

/** FNV-1a of 32 bits: alike in every browser and server, and spread well enough for a share. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
