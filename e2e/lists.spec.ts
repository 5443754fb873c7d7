import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { knownIds } from './catalogue';
import { expect, test } from './fixtures';

/** Makes a list of that name and waits for its look-up. */
async function makeList(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Media IDs' }).fill(knownIds().get('real-0') ?? '');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: /^Look up 1 / }).click();
  await expect(page.locator('[data-ledger="found"]')).toHaveText('1', { timeout: 15_000 });
}

const unique = (text: string) => `${text} ${crypto.randomUUID().slice(0, 8)}`;
const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

test('a list is found by its name with what its last look-up came to', async ({ page }) => {
  const name = unique('Ticket 100%');
  await makeList(page, name);
  await page.goto('/batches');
  await page.getByRole('searchbox', { name: 'Search lists' }).fill(name);
  await expect(page).toHaveURL(/\?q=Ticket/);
  await expect(rowOf(page, name)).toContainText('1 found');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Search lists' }).fill('nothing has this name');
  await expect(page.getByRole('heading', { name: 'No list has this name' })).toBeVisible();
});

test('a list is starred, renamed, copied, archived, deleted, and both of these are undone', async ({
  page,
}) => {
  const name = unique('Roll');
  await makeList(page, name);
  await page.goto(`/batches?q=${encodeURIComponent(name)}`);
  await page.getByRole('button', { name: `Star ${name}`, exact: true }).click();
  await expect(page.getByRole('button', { name: `Unstar ${name}` })).toHaveAttribute('aria-pressed', 'true');

  const command = async (of: string, item: string) => {
    await page.getByRole('button', { name: `More for ${of}`, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await command(name, 'Duplicate');
  await expect(rowOf(page, `Copy of ${name}`)).toBeVisible();

  await command(name, 'Rename');
  const renamed = `${name} again`;
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(renamed);
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(rowOf(page, renamed)).toBeVisible();

  for (const item of ['Archive', 'Delete']) {
    await command(renamed, item);
    await expect(rowOf(page, renamed)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rowOf(page, renamed)).toBeVisible();
  }

  await command(renamed, 'Expiry');
  await page.getByRole('dialog').getByRole('spinbutton', { name: 'Days' }).fill('0');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByRole('dialog').getByRole('spinbutton', { name: 'Days' }).fill('7');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, renamed)).not.toContainText('kept');
});

test('a deleted list is gone for whoever has its address', async ({ page }) => {
  const name = unique('Gone');
  await makeList(page, name);
  const address = page.url();
  await page.goto(`/batches?q=${encodeURIComponent(name)}`);
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});

test('axe finds nothing serious on the page of all lists, and it fits a narrow screen', async ({ page }) => {
  await makeList(page, unique('Axe'));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/batches');
  await expect(page.getByRole('heading', { name: 'Lists' })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
