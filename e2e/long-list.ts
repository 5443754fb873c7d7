import type { Page } from '@playwright/test';
import { manyIds } from './catalogue';
import { expect } from './fixtures';

/** For 5,000 IDs the process's one limiter needs a while when other tests ask at the same time. */
const ANSWER = { timeout: 30_000 };

/** How many IDs the long list has. */
export const LONG = 5000;

/** Stores a list of 5,000 found IDs and opens it; answers its path. */
export async function openLongList(page: Page, search = ''): Promise<string> {
  const answer = await page.request.post('/api/v1/batches', { data: { ids: manyIds(LONG), name: 'Long' } });
  const { id } = await answer.json();
  const path = `/batches/${id}`;
  await page.goto(path + search);
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
  return path;
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
