import type { Page } from '@playwright/test';
import { knownIds } from './catalogue';
import { expect, ledgerCount, test } from './fixtures';

const real = (number: number) => knownIds().get(`real-${number}`) ?? '';
const unknown = 'f'.repeat(32);

/** Makes a list of that name and waits for its look-up; its address. */
async function makeList(page: Page, name: string, ids: string[]): Promise<string> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Media IDs' }).fill(ids.join('\n'));
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: /^Look up \d/ }).click();
  await expect(page.locator('[data-ledger="pending"]')).toHaveText('0', { timeout: 15_000 });
  await page.waitForURL(/\/batches\/.+/);
  return page.url();
}

test('two lists make a third, counted before it is made; IDs are appended; each is taken back', async ({
  page,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const [first, second] = [`Left ${tag}`, `Right ${tag}`];
  await makeList(page, first, [real(0), real(1), real(2)]);
  const address = await makeList(page, second, [real(2), real(3), unknown]);

  await page.getByRole('region', { name: 'Ignored IDs' }).getByRole('button', { name: 'New list' }).click();
  const message = page.getByRole('status').filter({ hasText: `Made “Ignored of ${second}” with 1 ID.` });
  await message.getByRole('button', { name: 'Undo' }).click();

  // The open list takes IDs in at its end, is looked up anew, and is exactly what it was after the undo.
  await page.getByRole('button', { name: 'More for this list' }).click();
  await page.getByRole('menuitem', { name: 'Append IDs' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'IDs to append' }).fill(`${real(2)} ${real(1)}`);
  await expect(dialog.getByText('2 IDs in the text')).toBeVisible();
  await dialog.getByRole('button', { name: 'Append' }).click();
  await expect(page.locator('[data-ledger="found"]')).toHaveText('3');
  expect(await ledgerCount(page, 'unique')).toBe(4);
  expect(await ledgerCount(page, 'duplicate')).toBe(1);
  // What was not found by the earlier look-up is told, and filters the table.
  await page.getByRole('button', { name: 'Newly found: 1' }).click();
  await expect(page).toHaveURL(/f=changed/);
  await expect(page.locator('[data-media-id]')).toHaveCount(1);
  await expect(page.locator(`[data-media-id="${real(1)}"]`)).toBeVisible();
  const appended = page.getByRole('status').filter({ hasText: `1 ID added to “${second}”.` });
  await appended.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-ledger="unique"]')).toHaveText('3');
  await expect(page.locator('[data-ledger="found"]')).toHaveText('2');
  await expect(page.locator('[data-ledger="duplicate"]')).toHaveText('0');
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);

  await page.goto(`/batches?q=${tag}`);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('checkbox', { name: `Choose ${first}` }).check();
  await expect(page.getByRole('button', { name: 'Combine…' })).toBeDisabled();
  await page.getByRole('checkbox', { name: `Choose ${second}` }).check();
  await page.getByRole('button', { name: 'Combine…' }).click();
  for (const [how, count] of [
    ['union', 5],
    ['intersection', 1],
    ['difference', 2],
    ['reverse', 2],
  ])
    await expect(dialog.locator(`[data-combination="${how}"]`)).toHaveText(String(count));
  await dialog.getByRole('radio', { name: 'IDs in both lists' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(`${first} ∩ ${second}`);
  await dialog.getByRole('button', { name: 'Make list of 1 ID' }).click();
  await expect(page.getByRole('link', { name: `${first} ∩ ${second}` })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: `${first} ∩ ${second}` })).toHaveCount(0);
});
