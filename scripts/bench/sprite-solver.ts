import { reportOnCorpus } from '@/lib/sprites/corpus-report';
import type { Figure } from './figure';

const SEED = 20_260_401;
const SHEETS = 2000;

/** How often the solver finds the grid of a made sheet, whether it knows when it does not, and what it takes. */
export async function benchSpriteSolver(): Promise<Figure[]> {
  const seen = reportOnCorpus(SEED, SHEETS, true);
  const unseen = reportOnCorpus(SEED, SHEETS, false);
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  const marked = (wrong: number, sure: number) => (wrong === 0 ? 100 : percent(wrong - sure, wrong));
  return [
    {
      name: `grids wrong, of ${SHEETS} made sheets`,
      value: percent(seen.wrong.length, SHEETS),
      limit: 3,
      unit: '%',
    },
    { name: 'wrong ones not marked unsure', value: seen.wrongButSure, limit: 0, unit: 'sheets' },
    { name: 'grids right', value: percent(seen.right, SHEETS), limit: null, unit: '%' },
    {
      name: 'grids right to the pixel, padding and margin too',
      value: percent(seen.exact, SHEETS),
      limit: null,
      unit: '%',
    },
    {
      name: 'wrong ones marked unsure',
      value: marked(seen.wrong.length, seen.wrongButSure),
      limit: null,
      unit: '%',
    },
    {
      name: 'right ones that are sure',
      value: percent(seen.rightAndSure, seen.right),
      limit: null,
      unit: '%',
    },
    {
      name: 'grids right without looking at pixels',
      value: percent(unseen.right, SHEETS),
      limit: null,
      unit: '%',
    },
    { name: 'of these wrong ones not marked unsure', value: unseen.wrongButSure, limit: 0, unit: 'sheets' },
    { name: 'solving a sheet (median)', value: seen.msPerSheet, limit: 5, unit: 'ms' },
  ];
}
