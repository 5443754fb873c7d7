import type { Browser, Page } from '@playwright/test';
import { assetIds } from './catalogue';
import { createList, expect, test } from './fixtures';

const PATIENCE = { timeout: 50_000 };

test.use({ allowedErrors: [/Failed to load resource/] });

/** Opens a list's review as somebody, in a browser of their own. */
async function join(browser: Browser, address: string, name: string, total: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator(`[data-total="${total}"]`)).toBeVisible(PATIENCE);
  return page;
}

const title = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const reviewed = (page: Page, count: number) =>
  expect(page.locator('[data-reviewed]')).toHaveAttribute('data-reviewed', String(count), PATIENCE);
const company = (page: Page) => page.getByRole('list', { name: 'Also reviewing now' });

test('two reviewers share a list: each has an asset of their own, sees the other, and is told of a second verdict', async ({
  page,
  browser,
}) => {
  const ids = assetIds(4);
  await createList(page, ids.join('\n'));
  const address = `${new URL(page.url()).pathname}/review`;
  const ada = await join(browser, address, 'Ada', ids.length);
  await expect(title(ada)).toBeVisible();
  const first = (await title(ada).textContent()) ?? '';
  const eve = await join(browser, address, 'Eve', ids.length);

  await expect(company(ada)).toContainText('Eve');
  await expect(company(eve)).toContainText('Ada');
  await expect(title(eve)).not.toHaveText(first);
  await expect(ada.getByRole('button', { name: /Held by Eve/ })).toBeVisible();

  // A verdict of one is seen by the other at once, not with the next look.
  await eve.keyboard.press('a');
  await reviewed(ada, 1);

  // Going to a held asset on purpose is allowed, and told.
  await eve.getByRole('button', { name: /Held by Ada/ }).click();
  await expect(title(eve)).toHaveText(first);
  await expect(eve.getByText('Held by Ada', { exact: true })).toBeVisible();
  await ada.keyboard.press('a');
  await expect(title(ada)).not.toHaveText(first);
  await reviewed(eve, 2);
  await expect(eve.getByText('Ada said: Approve')).toBeVisible();
  await eve.keyboard.press('s');
  await expect(ada.getByText(/Eve also judged “.*”: Skip/)).toBeVisible();

  // Who closes the tab lets go of what they held.
  await expect(ada.getByRole('button', { name: /Held by Eve/ })).toBeVisible();
  await eve.context().close();
  await expect(ada.getByRole('button', { name: /Held by Eve/ })).toHaveCount(0);
  await expect(company(ada)).toHaveCount(0);
  await ada.context().close();
});
