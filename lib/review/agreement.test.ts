import { describe, expect, test } from 'vitest';
import { agreementByLabel, agreementOf } from './agreement';

/** As many pairs as each row of a table says. */
const pairsOf = (...rows: [string, string, number][]) =>
  rows.flatMap(([first, second, times]) =>
    Array.from({ length: times }, (): [string, string] => [first, second]),
  );

describe('agreement of two reviewers', () => {
  test.each<[string, [string, string][], number | null, number | null]>([
    // p_o = 35/50 = 0.7; p_e = (25·30 + 25·20)/2500 = 0.5; (0.7 − 0.5)/0.5 = 0.4
    ['the textbook table', pairsOf(['y', 'y', 20], ['y', 'n', 5], ['n', 'y', 10], ['n', 'n', 15]), 0.7, 0.4],
    // p_o = 9/12; rows 5, 4, 3; columns 4, 5, 3: p_e = (20 + 20 + 9)/144; (108 − 49)/(144 − 49) = 59/95
    [
      'three verdicts',
      pairsOf(['a', 'a', 4], ['a', 'r', 1], ['r', 'r', 3], ['r', 'e', 1], ['e', 'e', 2], ['e', 'r', 1]),
      0.75,
      59 / 95,
    ],
    ['always alike', pairsOf(['a', 'a', 3], ['r', 'r', 2]), 1, 1],
    // p_e = (1·1 + 1·1)/4 = 0.5; (0 − 0.5)/0.5 = −1
    ['never alike', pairsOf(['a', 'r', 1], ['r', 'a', 1]), 0, -1],
    ['no better than chance', pairsOf(['a', 'a', 1], ['a', 'r', 1], ['r', 'a', 1], ['r', 'r', 1]), 0.5, 0],
    ['one who says always the same', pairsOf(['a', 'a', 3], ['a', 'r', 1]), 0.75, 0],
    ['both always the same, where kappa is undefined', pairsOf(['a', 'a', 5]), 1, null],
    ['nothing judged twice', [], null, null],
  ])('%s', (_, pairs, observed, kappa) => {
    const agreement = agreementOf(pairs);
    expect(agreement.count).toBe(pairs.length);
    expect(agreement.observed).toBe(observed);
    if (kappa === null) expect(agreement.kappa).toBeNull();
    else expect(agreement.kappa).toBeCloseTo(kappa, 12);
  });

  test('by label is whether each gave it, the most frequent first', () => {
    const labels = agreementByLabel([
      [['ad'], ['ad', 'ad']],
      [['ad', 'logo'], []],
      [[], []],
      [[], []],
    ]);
    expect(labels.map(([label]) => label)).toEqual(['ad', 'logo']);
    // ad: first yes yes no no, second yes no no no: p_o = 3/4, p_e = (2·1 + 2·3)/16 = 1/2, kappa = 1/2
    expect(labels[0]?.[1]).toEqual({ count: 4, observed: 0.75, kappa: 0.5 });
    // logo: first no yes no no, second never: kappa = 0
    expect(labels[1]?.[1]).toEqual({ count: 4, observed: 0.75, kappa: 0 });
  });
});
