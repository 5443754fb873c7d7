import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { manyIds } from './catalogue';
import { expect, test as smallTest } from './fixtures';
import { LONG, lookedUp, storeLongList, test } from './long-list';

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

test('a list is found by its name with what its look-up came to; it is starred, renamed, copied, archived, deleted and kept for some days; what can be is undone', async ({
  page,
}) => {
  const name = `Ticket 100% ${crypto.randomUUID().slice(0, 8)}`;
  const address = await storeLongList(page.request, { ids: [...manyIds(LONG - 1), 'f'.repeat(32)], name });
  await page.goto(address);
  await lookedUp(page);
  await page.goto('/batches');
  await page.getByRole('searchbox', { name: 'Search lists' }).fill('nothing has this name');
  await expect(page.getByRole('heading', { name: 'No list has this name' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search lists' }).fill(name);
  await expect(page).toHaveURL(/\?q=Ticket/);
  await expect(rowOf(page, name)).toContainText('4,999 found');
  await expect(rowOf(page, name)).toContainText('1 ignored');
  await expect(page.getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: `Star ${name}`, exact: true }).click();
  await expect(page.getByRole('button', { name: `Unstar ${name}` })).toHaveAttribute('aria-pressed', 'true');
  const command = async (of: string, item: string) => {
    await page.getByRole('button', { name: `More for ${of}`, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await command(name, 'Duplicate');
  await expect(rowOf(page, `Copy of ${name}`)).toContainText('5,000');

  // A dialog begins in its field, and gives the focus back to where it was opened.
  await command(name, 'Rename');
  const renamed = `${name} again`;
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `More for ${name}`, exact: true })).toBeFocused();
  await command(name, 'Rename');
  await page.keyboard.type(renamed);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, renamed)).toBeVisible();
  await expect(page.getByRole('button', { name: `More for ${renamed}`, exact: true })).toBeFocused();

  await command(renamed, 'Expiry');
  await dialog.getByRole('spinbutton', { name: 'Days' }).fill('0');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('spinbutton', { name: 'Days' }).fill('7');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, renamed)).not.toContainText('kept');

  await command(renamed, 'Archive');
  await expect(rowOf(page, renamed)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, renamed)).toBeVisible();
  await command(renamed, 'Delete');
  await expect(rowOf(page, renamed)).toHaveCount(0);
  // For whoever has its address, too.
  expect((await page.request.get(address)).status()).toBe(404);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, renamed)).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(200);
});

smallTest(
  'axe finds nothing serious on the page of all lists, and it fits a narrow screen',
  async ({ page }) => {
    await storeLongList(page.request, { ids: manyIds(1), name: 'Axe' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/batches');
    await expect(page.getByRole('heading', { name: 'Lists' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Axe' }).first()).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);
