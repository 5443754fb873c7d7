import type { APIRequestContext, Page } from '@playwright/test';
import type { AssetRow } from '../lib/assets/asset-row';
import { manyIds } from './catalogue';
import { test as base, expect } from './fixtures';

/** For 5,000 IDs the process's one limiter needs a while when other tests ask at the same time. */
const ANSWER = { timeout: 30_000 };

/** How many IDs the long list has. */
export const LONG = 5000;

/** Row elements, of assets and of tokens, in the document at once. */
const MOST_ROWS = 80;

/** A browser test of a long list: whatever is done in it, the document never holds more than some rows. */
export const test = base.extend<{ rowCount: undefined }>({
  rowCount: [
    async ({ page }, use) => {
      let mostRows = 0;
      await page.exposeFunction('tellRows', (count: number) => {
        mostRows = Math.max(mostRows, count);
      });
      await page.addInitScript(() => {
        let most = 0;
        new MutationObserver(() => {
          const count = document.querySelectorAll('[data-media-id], [data-token-state]').length;
          if (count > most) Reflect.get(window, 'tellRows')(count);
          most = Math.max(most, count);
        }).observe(document, { childList: true, subtree: true });
      });
      await use(undefined);
      expect(mostRows, 'row elements at once').toBeGreaterThan(0);
      expect(mostRows, 'row elements at once').toBeLessThanOrEqual(MOST_ROWS);
    },
    { auto: true },
  ],
});

let storedPath: Promise<string> | undefined;

/** The path of a list of 5,000 found IDs, which the tests of a worker share: none may change it. */
export function longListPath(request: APIRequestContext): Promise<string> {
  storedPath ??= storeLongList(request, { ids: manyIds(LONG) });
  return storedPath;
}

/** Stores a long list of a test's own. */
export async function storeLongList(request: APIRequestContext, data: object): Promise<string> {
  const answer = await request.post('/api/v1/batches', { data: { name: 'Long', ...data } });
  const { id } = await answer.json();
  return `/batches/${id}`;
}

/** Opens a list of 5,000 found IDs; answers its path. */
export async function openLongList(page: Page, search = ''): Promise<string> {
  const path = await longListPath(page.request);
  await page.goto(path + search);
  await lookedUp(page);
  return path;
}

/** Waits for the end of a look-up. */
export async function lookedUp(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
}

/** The rows of the long list as the public API tells them, in their order: what filters are checked against. */
export async function longRows(request: APIRequestContext): Promise<AssetRow[]> {
  const answer = await request.post('/api/v1/lookup', { data: { ids: manyIds(LONG) } });
  const events = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return events
    .flatMap((event): AssetRow[] => (event.type === 'found' ? event.rows : []))
    .sort((a, b) => a.position - b.position);
}

/** The texts of the columns' heads, from left to right. */
export async function headTexts(page: Page): Promise<string[]> {
  const heads = page.locator('[data-head]');
  return heads.evaluateAll((elements) =>
    elements
      .toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
      .map(({ textContent }) => textContent),
  );
}
