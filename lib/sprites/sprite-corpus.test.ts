import { describe, expect, test } from 'vitest';
import { reportOnCorpus } from './corpus-report';
import { spriteCorpus } from './sprite-corpus';

const SEED = 7;
const SHEETS = 2000;

describe('the corpus is what it claims to be', () => {
  const cases = [...spriteCorpus(SEED, SHEETS, false)];
  const shareOf = (isOne: (made: (typeof cases)[number]) => boolean) =>
    cases.filter(isOne).length / cases.length;

  test.each([
    ['columns', 1, 20],
    ['rows', 1, 20],
    ['paddingPx', 0, 10],
    ['marginPx', 0, 10],
  ] as const)('%s run from %i to %i', (side, least, most) => {
    const met = new Set(cases.map(({ truth }) => truth[side]));
    expect([...met].sort((a, b) => a - b)).toEqual(
      Array.from({ length: most - least + 1 }, (_, n) => least + n),
    );
  });

  test('aspects run from 9:21 to 21:9', () => {
    const aspects = cases.flatMap(({ facts }) =>
      facts.video ? [facts.video.widthPx / facts.video.heightPx] : [],
    );
    expect(Math.min(...aspects)).toBeLessThan(0.43);
    expect(Math.max(...aspects)).toBeGreaterThan(2.33);
  });

  test('sheets are exactly as large as their cells, padding and margin', () => {
    for (const { facts, truth } of cases) {
      const { columns, paddingPx, marginPx, cellWidthPx } = truth;
      const widthPx = 2 * marginPx + columns * cellWidthPx + (columns - 1) * paddingPx;
      expect(Math.abs((facts.sheets[0]?.widthPx ?? 0) - widthPx)).toBeLessThanOrEqual(0.5);
    }
  });

  test('hard cases are a good part of it', () => {
    expect(shareOf(({ truth }) => truth.paddingPx + truth.marginPx > 0)).toBeGreaterThan(0.6);
    expect(shareOf(({ kind }) => kind.fill !== 'full')).toBeGreaterThan(0.3);
    expect(shareOf(({ kind }) => kind.counts !== 'right')).toBeGreaterThan(0.15);
    expect(shareOf(({ kind }) => kind.video !== 'known')).toBeGreaterThan(0.25);
    expect(shareOf(({ kind }) => kind.cell !== 'even')).toBeGreaterThan(0.25);
    expect(shareOf(({ kind }) => kind.footage !== 'scenes')).toBeGreaterThan(0.5);
  });

  test('the same seed makes the same sheets, profiles included', () => {
    const draw = () => [...spriteCorpus(3, 3)].map(({ facts }) => facts);
    expect(draw()).toEqual(draw());
    expect(draw()).not.toEqual([...spriteCorpus(4, 3)].map(({ facts }) => facts));
  });
});

describe('the solver on the corpus', () => {
  test('is right on 97 % of the sheets, and every wrong guess is marked unsure', { timeout: 180_000 }, () => {
    const report = reportOnCorpus(SEED, SHEETS, true);
    expect(report.right / SHEETS).toBeGreaterThanOrEqual(0.97);
    expect(report.exact / SHEETS).toBeGreaterThanOrEqual(0.97);
    expect(report.wrong.length + report.right).toBe(SHEETS);
    expect(report.wrongButSure).toBe(0);
    // A solver that is never sure would pass the line above.
    expect(report.rightAndSure / report.right).toBeGreaterThan(0.85);
  });

  test('without profiles is right on half of them and sure of none', { timeout: 60_000 }, () => {
    const report = reportOnCorpus(SEED, SHEETS, false);
    expect(report.right / SHEETS).toBeGreaterThan(0.5);
    expect(report.wrongButSure + report.rightAndSure).toBe(0);
  });
});
