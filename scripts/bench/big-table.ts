import type { Browser, Page } from 'playwright';
import { openAgGrid } from './ag-grid-peer';
import { startApp } from './app-under-test';
import type { Figure } from './figure';
import { type Felt, feel, rowsTouched, type Scrolled, scroll } from './grid-watch';
import { makeIds } from './make-ids';
import { rendererBytes } from './renderer-memory';
import { watchList } from './watch-list';

const ROWS = 100_000;
const VIEWPORT = { width: 1440, height: 900 };
/** Every letter of its end leaves other rows. */
const TYPED = 'dusk 12';
/** From end to end. */
const FLING_MS = 10_000;
/** A steady turn of the wheel: each line is drawn. */
const WHEEL = { durationMs: 5000, distancePx: 15_000 };
const INP_MS = 200;
const MEBIBYTE = 2 ** 20;

/** What is done, in this order; each leaves the grid as it found it. A peer may not be able to do all of it. */
const WORK = [
  'sort',
  'type a search',
  'filter by a facet',
  'group',
  'choose a row',
  'choose all',
  'open an asset',
] as const;
type Work = (typeof WORK)[number];

interface Measured {
  felt: Partial<Record<Work, Felt>>;
  rowsTouched: number;
  wheel: Scrolled;
  fling: Scrolled;
  memoryBytes: number;
}

/** 100,000 rows by all columns under the hands of a reader, and the same in AG Grid Community. */
export async function benchBigTable(): Promise<Figure[]> {
  const app = await startApp({ latencyMs: 0, concurrency: 8 });
  try {
    const own = await measureOwn(await newPage(app.browser), app.origin);
    const page = await newPage(app.browser);
    const peer = await openAgGrid(page, ROWS);
    const other = await measurePeer(page).finally(peer.close);
    return [
      ...WORK.flatMap((work) => [
        ...beside(`${work}, INP`, own.felt[work]?.inpMs, other.felt[work]?.inpMs, INP_MS, 'ms'),
        ...beside(
          `${work}, until it is shown`,
          own.felt[work]?.shownMs,
          other.felt[work]?.shownMs,
          null,
          'ms',
        ),
      ]),
      ...beside('frame of a turned wheel, p95', own.wheel.p95Ms, other.wheel.p95Ms, 33, 'ms'),
      ...beside('frame of a fling, p95', own.fling.p95Ms, other.fling.p95Ms, 33, 'ms'),
      ...beside('row elements in a fling', own.fling.mostRows, other.fling.mostRows, 80, ''),
      ...beside('rows changed by choosing one', own.rowsTouched, other.rowsTouched, 2, ''),
      ...beside('memory of the tab', own.memoryBytes / MEBIBYTE, other.memoryBytes / MEBIBYTE, 600, 'MiB'),
    ];
  } finally {
    await app.close();
  }
}

/** The app's figure, and below it the peer's where there is one. */
function beside(
  what: string,
  own: number | undefined,
  peer: number | undefined,
  limit: number | null,
  unit: string,
): Figure[] {
  return [
    { name: `table of ${ROWS.toLocaleString('en')}: ${what}`, value: own ?? Number.NaN, limit, unit },
    ...(peer === undefined ? [] : [{ name: '    the same in AG Grid', value: peer, limit: null, unit }]),
  ];
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  // tsx keeps the names of functions by a helper, which the page does not have.
  await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
  return context.newPage();
}

async function measureOwn(page: Page, origin: string): Promise<Measured> {
  // Behind the canned upstream there is no bucket: its pictures are to fail at once, and not to be waited for.
  await page.route('**/media/**', (route) => route.abort());
  await watchList(page, origin, makeIds(ROWS));
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitem', { name: 'Show all columns' }).click();
  await page.keyboard.press('Escape');
  const row = (index: number) => page.locator(`[role="row"][aria-rowindex="${index}"]`);
  const felt: Measured['felt'] = {};
  const search = page.getByRole('searchbox', { name: 'Search assets' });

  const head = page.getByRole('columnheader', { name: 'Size' }).getByRole('button');
  felt.sort = await feel(page, () => head.click());
  await feel(page, () => page.goBack().then(() => {}));

  await search.focus();
  felt['type a search'] = await feel(page, () => page.keyboard.type(TYPED, { delay: 120 }));
  await feel(page, () => search.fill(''));

  await page.getByRole('button', { name: 'Add a filter' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a filter' });
  await adding.getByRole('option', { name: /^Type/ }).click();
  const image = adding.getByRole('checkbox', { name: /^Image/ });
  felt['filter by a facet'] = await feel(page, () => image.click());
  await feel(page, () => image.click());
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Group' }).click();
  const byType = page.getByRole('menuitemcheckbox', { name: 'Type', exact: true });
  felt.group = await feel(page, () => byType.click());
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.getByRole('grid', { name: 'Assets' }).waitFor();

  felt['choose a row'] = await feel(page, () => row(4).getByRole('checkbox').click());
  // Covers that fail meanwhile would change their rows.
  await page.waitForFunction(() => !document.querySelector('[role="grid"] [data-column="cover"] img'));
  const touched = await rowsTouched(page, () => row(6).getByRole('checkbox').click());
  const all = page.getByRole('checkbox', { name: /^Select all/ });
  felt['choose all'] = await feel(page, () => all.click());
  await feel(page, () => all.click());

  felt['open an asset'] = await feel(page, () => row(5).locator('[data-column="status"]').click());
  await page.keyboard.press('Escape');
  const wheel = await scroll(page, WHEEL.durationMs, WHEEL.distancePx);
  const fling = await scroll(page, FLING_MS);
  return { felt, rowsTouched: touched, wheel, fling, memoryBytes: await rendererBytes(page) };
}

async function measurePeer(page: Page): Promise<Measured> {
  const felt: Measured['felt'] = {};
  const row = (index: number) => page.locator(`[role="row"][aria-rowindex="${index}"]`).first();
  const search = page.getByRole('searchbox');
  const head = page.locator('.ag-header-cell[col-id="size"]');
  felt.sort = await feel(page, () => head.click());
  // Ascending, descending, not at all.
  await feel(page, () => head.click());
  await feel(page, () => head.click());
  await search.focus();
  felt['type a search'] = await feel(page, () => page.keyboard.type(TYPED, { delay: 120 }));
  await feel(page, () => search.fill(''));
  const images = page.getByRole('button', { name: 'Images' });
  felt['filter by a facet'] = await feel(page, () => images.click());
  await feel(page, () => images.click());
  felt['choose a row'] = await feel(page, () => row(4).getByRole('checkbox').click());
  const touched = await rowsTouched(page, () => row(6).getByRole('checkbox').click());
  felt['choose all'] = await feel(page, () => page.locator('.ag-header-select-all input').click());
  const wheel = await scroll(page, WHEEL.durationMs, WHEEL.distancePx);
  const fling = await scroll(page, FLING_MS);
  return { felt, rowsTouched: touched, wheel, fling, memoryBytes: await rendererBytes(page) };
}
