import { useEffect, useReducer, useRef } from 'react';

/** Leaps that follow each other within this time belong to one pull, slow as frames may be. */
const PULL_MS = 300;
/** So long after the last leap the lines are drawn. */
const CALM_MS = 100;

/**
 * Whether the window leaps over more than itself again and again, as when the scroll bar is pulled through a long
 * list: nobody can read what comes by, and drawing all of it would hold up the pull. One leap alone, or pages turned
 * one by one, are drawn at once.
 */
export function useRacing(first: number, last: number): boolean {
  const [, calm] = useReducer((count: number) => count + 1, 0);
  const seen = useRef({ first, last, leaptMs: Number.NEGATIVE_INFINITY, isRacing: false });
  const before = seen.current;
  // Rendered once more, the window is where it was, and nothing changes.
  if (Math.max(first - before.last, before.first - last) > last - first) {
    const leaptMs = performance.now();
    seen.current = { first, last, leaptMs, isRacing: leaptMs - before.leaptMs < PULL_MS };
  } else if (first !== before.first || last !== before.last) {
    seen.current = { ...before, first, last, isRacing: false };
  }
  const { isRacing } = seen.current;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each move of the window begins the wait anew.
  useEffect(() => {
    if (!isRacing) return;
    const timer = setTimeout(() => {
      seen.current = { ...seen.current, isRacing: false };
      calm();
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [isRacing, first, last]);
  return isRacing;
}
