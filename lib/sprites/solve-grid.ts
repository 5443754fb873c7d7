import { haveSameBoxes } from './candidate';
import { candidatesFor, isBorneOut, type ScoredCandidate } from './candidates';
import type { Geometry } from './geometry';
import type { SheetFacts } from './sheet-facts';

/** The likeliest geometry, and those that come next, best first, at most five. */
export interface GridSolution {
  geometry: Geometry;
  runnersUp: Geometry[];
}

const MOST_RUNNERS_UP = 5;
/** A guess is sure when all others together are less likely than this. */
const DOUBT = 0.002;
/** What is less likely than this, next to the best, is left out of the account. */
const NEGLIGIBLE = 1e-9;
/** The unlikeliest beyond these only add to the doubt. */
const MOST_GROUPS = 24;

/**
 * Guesses the grid of a set of sheets: which of all grids up to 30 × 30 with padding and margin up to 10 px explains
 * sizes, counts and the first sheet's profile best. Null when the first sheet has no size.
 *
 * `rows` is how many rows the first sheet has: of a single sheet that is cut after its last filled row, no number tells
 * how many the template would have.
 *
 * Without a profile the padding is undecidable: cells 2 px smaller on each side with 2 px more padding and 1 px more
 * margin fill exactly the same sheet. Such a guess prefers no padding, which is the default, and is never called sure.
 *
 * Candidates whose boxes are the same within 1 px, or 1 % of a cell, count as one: their confidences add up.
 */
export function solveGrid(facts: SheetFacts): GridSolution | null {
  const { scored, isSeen } = candidatesFor(facts);
  scored.sort((a, b) => b.score - a.score);
  const [first, ...others] = groupsOf(scored);
  if (!first) return null;
  const isSure = isSeen && first.share >= 1 - DOUBT && isBorneOut(first.best, facts);
  return {
    geometry: geometryOf(first, isSure),
    runnersUp: others.slice(0, MOST_RUNNERS_UP).map((group) => geometryOf(group, false)),
  };
}

/** Candidates with the same boxes. */
interface Group {
  best: ScoredCandidate;
  /** 0 to 1. */
  share: number;
}

function groupsOf(scored: readonly ScoredCandidate[]): Group[] {
  const top = scored[0]?.score ?? 0;
  const groups: Group[] = [];
  let total = 0;
  for (const scoredOne of scored) {
    const weight = Math.exp(scoredOne.score - top);
    if (weight < NEGLIGIBLE) break;
    total += weight;
    const same = groups.find(({ best }) => haveSameBoxes(best.candidate, scoredOne.candidate));
    if (same) same.share += weight;
    else if (groups.length < MOST_GROUPS) groups.push({ best: scoredOne, share: weight });
  }
  return groups.map(({ best, share }) => ({ best, share: share / total })).sort((a, b) => b.share - a.share);
}

function geometryOf({ best, share }: Group, isSure: boolean): Geometry {
  const { cellWidthPx, cellHeightPx, ...grid } = best.candidate;
  return { source: 'guess', confidence: share, isSure, grid, cellWidthPx, cellHeightPx };
}
