import { startApp } from './app-under-test';
import { benchBigTable } from './big-table';
import { benchEngine } from './engine';
import { benchExport } from './export';
import type { Figure } from './figure';
import { benchFilters } from './filters';
import { benchFirstLoad } from './first-load';
import { benchIntake } from './intake-browser';
import { benchLongList } from './long-list';
import { benchLookupBrowser } from './lookup-browser';
import { benchParse } from './parse';
import { benchReview } from './review';
import { benchSpriteSolver } from './sprite-solver';

/** The benchmarks by the name that `npm run bench -- <name>` takes. */
export const benchmarks: { name: string; run(): Promise<Figure[]> }[] = [
  { name: 'parse', run: benchParse },
  { name: 'sprite-solver', run: benchSpriteSolver },
  { name: 'export', run: benchExport },
  { name: 'filters', run: benchFilters },
  { name: 'intake', run: intakeInBrowser },
  { name: 'engine', run: benchEngine },
  { name: 'lookup', run: benchLookupBrowser },
  { name: 'long-list', run: benchLongList },
  { name: 'big-table', run: benchBigTable },
  { name: 'review', run: benchReview },
  { name: 'first-load', run: benchFirstLoad },
];

async function intakeInBrowser(): Promise<Figure[]> {
  const app = await startApp({ latencyMs: 0, concurrency: 8 });
  try {
    return await benchIntake(await app.browser.newPage(), app.origin);
  } finally {
    await app.close();
  }
}
