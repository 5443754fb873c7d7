/** The last index of some ascending values that is not above a limit; -1 when all are. */
export function lastAtMost(count: number, limit: number, valueAt: (index: number) => number): number {
  let low = -1;
  let high = count;
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (valueAt(middle) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
