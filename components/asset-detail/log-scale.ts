/** A logarithmic axis. */
export interface LogScale {
  /** Where a value lies. */
  at(value: number): number;
  /** Whether a value lies on the axis or just off it. */
  covers(value: number): boolean;
  /** A few round values on the axis, ascending. */
  ticks(): number[];
}

const STEPS = [1, 1.5, 2, 3, 5, 7];
const MOST_TICKS = 4;

/** An axis over positive values; `range` is where the least and the greatest lie. Equal values lie in its middle. */
export function logScale(values: readonly number[], [from, to]: readonly [number, number]): LogScale {
  const least = Math.log(Math.min(...values));
  const greatest = Math.log(Math.max(...values));
  const span = greatest - least;
  const share = (value: number) => (span === 0 ? 0.5 : (Math.log(value) - least) / span);
  const covers = (value: number) =>
    span === 0 ? Math.log(value) === least : share(value) > -0.04 && share(value) < 1.04;

  return {
    at: (value) => Math.round((from + (to - from) * share(value)) * 10) / 10,
    covers,
    ticks() {
      const decades = Array.from({ length: 13 }, (_, index) => 10 ** (index - 3));
      const all = decades.flatMap((decade) => STEPS.map((step) => step * decade)).filter(covers);
      if (all.length === 0) return [Math.min(...values)];
      const every = Math.ceil(all.length / MOST_TICKS);
      return all.filter((_, index) => index % every === 0);
    },
  };
}
