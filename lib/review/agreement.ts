/** How far two judgements of the same things agree. */
export interface Agreement {
  /** Things judged twice. */
  count: number;
  /** Share of them judged alike, 0 to 1; null when there are none. */
  observed: number | null;
  /**
   * Cohen's kappa: agreement beyond what their habits alone would bring, 1 at most. Null when nothing was judged twice,
   * or when chance alone would agree always (both said one and the same of everything): then it is undefined.
   */
  kappa: number | null;
}

/**
 * Agreement of pairs of judgements, the first and the second of each thing.
 * Cohen, "A coefficient of agreement for nominal scales", 1960: (p_o − p_e) / (1 − p_e).
 */
export function agreementOf<T>(pairs: readonly (readonly [T, T])[]): Agreement {
  const count = pairs.length;
  if (count === 0) return { count, observed: null, kappa: null };
  const alike = pairs.filter(([first, second]) => first === second).length;
  const firsts = tally(pairs.map(([first]) => first));
  const seconds = tally(pairs.map(([, second]) => second));
  // Whole numbers as long as possible, so that certainty is exactly certainty.
  let byChance = 0;
  for (const [value, times] of firsts) byChance += times * (seconds.get(value) ?? 0);
  const most = count * count;
  const kappa = byChance === most ? null : (alike * count - byChance) / (most - byChance);
  return { count, observed: alike / count, kappa };
}

/** For each label that either gave, how far they agree on whether it applies; the most frequent first. */
export function agreementByLabel(
  pairs: readonly (readonly [readonly string[], readonly string[]])[],
): [label: string, agreement: Agreement][] {
  const given = tally(pairs.flatMap(([first, second]) => [...new Set([...first, ...second])]));
  return [...given]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([label]) => [
      label,
      agreementOf(pairs.map(([first, second]) => [first.includes(label), second.includes(label)] as const)),
    ]);
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
