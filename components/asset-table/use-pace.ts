import { createContext, useEffect, useReducer, useRef } from 'react';

/** How the window moves along the list: `racing` in leaps over more than itself, `quick` too fast for pictures. */
export type Pace = 'calm' | 'quick' | 'racing';

/** For what is drawn only at a calm pace: of a memoised row, nothing else renders again when the pace changes. */
export const PaceContext = createContext<Pace>('calm');

/** Leaps that follow each other within this time belong to one pull, slow as frames may be. */
const PULL_MS = 300;
/** So long after the last move everything is drawn. */
const CALM_MS = 100;
/** Above this speed nobody makes out a cover; loading each that comes by takes two thirds of a frame. */
const QUICK_ROWS_A_MS = 0.035;
/** Whole rows over single frames: at a steady speed, one reading may be half of the next. */
const CALM_ROWS_A_MS = QUICK_ROWS_A_MS / 2;

/**
 * The pace at which the window of rows moves. Nobody can read what comes by when the scroll bar is pulled through a long
 * list, and drawing all of it would hold up the pull. One leap alone, or pages turned one by one, are calm.
 */
export function usePace(first: number, last: number): Pace {
  const [, calm] = useReducer((count: number) => count + 1, 0);
  const seen = useRef<{ first: number; last: number; movedMs: number; leaptMs: number; pace: Pace }>({
    first,
    last,
    movedMs: Number.NEGATIVE_INFINITY,
    leaptMs: Number.NEGATIVE_INFINITY,
    pace: 'calm',
  });
  const before = seen.current;
  // Rendered once more, the window is where it was, and nothing changes.
  if (first !== before.first || last !== before.last) {
    const nowMs = performance.now();
    const isLeap = Math.max(first - before.last, before.first - last) > last - first;
    const isRacing = isLeap && nowMs - before.leaptMs < PULL_MS;
    const isQuick =
      Math.abs(first - before.first) / (nowMs - before.movedMs) >
      (before.pace === 'calm' ? QUICK_ROWS_A_MS : CALM_ROWS_A_MS);
    seen.current = {
      first,
      last,
      movedMs: nowMs,
      leaptMs: isLeap ? nowMs : before.leaptMs,
      pace: isRacing ? 'racing' : isQuick ? 'quick' : 'calm',
    };
  }
  const { pace } = seen.current;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each move of the window begins the wait anew.
  useEffect(() => {
    if (pace === 'calm') return;
    let frame = 0;
    // With the next frame: were one slower than the wait, the list would seem to rest between any two.
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(() => {
        seen.current = { ...seen.current, pace: 'calm' };
        calm();
      });
    }, CALM_MS);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [pace, first, last]);
  return pace;
}
