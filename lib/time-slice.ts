/** A piece of work this long leaves a frame room to be drawn and a key to be answered. */
const SLICE_MS = 8;

/** Whether work should make room for others now. */
export type IsOver = () => boolean;

/** A slice of time that begins now. */
export function startSlice(sliceMs = SLICE_MS): IsOver {
  const endsAt = performance.now() + sliceMs;
  return () => performance.now() >= endsAt;
}

/** Lets the browser answer and draw, and comes back. */
export function giveWay(): Promise<void> {
  if (typeof scheduler === 'undefined' || !('yield' in scheduler)) {
    return new Promise((resolve) => setTimeout(resolve));
  }
  return scheduler.yield();
}

/**
 * Does work in slices, giving way between them. `work` goes on until it is done (true) or its slice is over (false).
 * False when the signal stopped it before it was done.
 */
export async function inSlices(
  work: (isOver: IsOver) => boolean,
  signal: AbortSignal,
  { sliceMs = SLICE_MS, pause = giveWay } = {},
): Promise<boolean> {
  while (!signal.aborted) {
    if (work(startSlice(sliceMs))) return true;
    await pause();
  }
  return false;
}
