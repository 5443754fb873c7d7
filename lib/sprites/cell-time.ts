/** What is known about when the cells of a set were taken. */
export interface CellTiming {
  /** Second of the first cell; 0 when only the interval is known. */
  startSeconds: number | null;
  /** Seconds from cell to cell. */
  intervalSeconds: number | null;
  durationSeconds: number | null;
  /** Cells of the set. */
  count: number;
}

/** A second of the video, and whether it is only spread evenly over the duration. */
export interface CellTime {
  seconds: number;
  isEstimated: boolean;
}

/** Seconds are written to a thousandth; what is nearer is the same. */
const SAME_SECONDS = 0.0005;

/**
 * When cell k (from 0) was taken: start + k × interval where the job says so, else the start of the k-th of `count`
 * equal parts of the duration, which is an estimate. Null when neither is known.
 * A job's interval that leads past the video's end is not the one this set was made with, so it is not believed.
 */
export function cellTime(timing: CellTiming, cell: number): CellTime | null {
  const pace = paceOf(timing);
  return pace && { seconds: pace.startSeconds + cell * pace.stepSeconds, isEstimated: pace.isEstimated };
}

/** The cell (from 0) that is on show at a second: the last one taken by then, the first one before that. Null without times. */
export function cellAtSecond(timing: CellTiming, seconds: number): number | null {
  const pace = paceOf(timing);
  if (!pace) return null;
  const cell = Math.floor((seconds - pace.startSeconds + SAME_SECONDS) / pace.stepSeconds);
  return Number.isNaN(cell) ? 0 : Math.max(0, Math.min(timing.count - 1, cell));
}

/** Seconds from one cell to the next; null when no time is known. */
export function cellStepSeconds(timing: CellTiming): number | null {
  return paceOf(timing)?.stepSeconds ?? null;
}

interface Pace {
  startSeconds: number;
  stepSeconds: number;
  isEstimated: boolean;
}

function paceOf({ startSeconds, intervalSeconds, durationSeconds, count }: CellTiming): Pace | null {
  if (!(count >= 1)) return null;
  const isLong = isPositive(durationSeconds);
  const start = startSeconds !== null && startSeconds >= 0 ? startSeconds : 0;
  if (isPositive(intervalSeconds)) {
    const lastSeconds = start + (count - 1) * intervalSeconds;
    if (!isLong || lastSeconds <= durationSeconds + intervalSeconds) {
      return { startSeconds: start, stepSeconds: intervalSeconds, isEstimated: false };
    }
  }
  return isLong ? { startSeconds: 0, stepSeconds: durationSeconds / count, isEstimated: true } : null;
}

function isPositive(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value > 0;
}
