import type { Page } from '@playwright/test';
import { assetIds } from './catalogue';
import { createList, expect, test } from './fixtures';

const IDS = assetIds(60);
const cell = (page: Page, row: number, column: string) =>
  page.locator(`[data-media-id="${IDS[row]}"] [data-column="${column}"]`);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function drag(page: Page, from: ReturnType<typeof cell>, to: ReturnType<typeof cell>): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
}

test('cells are marked by drag and keys and copied as a table; boxes are ticked by drag', async ({
  page,
}) => {
  await createList(page, IDS.join('\n'));
  await expect(page.getByRole('grid', { name: 'Assets' })).toHaveAttribute('aria-rowcount', '61');
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);

  const status = page.getByRole('region', { name: 'Marked cells' });
  // The code of ranges comes once the page stands: a drag before that marks nothing.
  await expect(async () => {
    await drag(page, cell(page, 1, 'mediaId'), cell(page, 3, 'status'));
    await expect(status).toContainText('3 rows × 3 columns', { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  await expect(page).not.toHaveURL(/open=/);
  await status.getByRole('button', { name: 'Copy cells' }).click();
  await expect(page.getByText('Copied 3 rows × 3 columns')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  const lines = copied.plain.split('\r\n').map((line) => line.split('\t'));
  expect(lines.map(([id]) => id?.replace(/^'/, ''))).toEqual(IDS.slice(1, 4));
  expect(lines.every((line) => line.length === 3)).toBe(true);
  expect(copied.html.match(/<tr>/g)).toHaveLength(3);
  await status.getByRole('button', { name: 'Clear marked cells' }).click();
  await expect(status).toHaveCount(0);

  await page.locator(`[data-media-id="${IDS[0]}"]`).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(status).toContainText('1 row × 1 column');
  for (const key of ['Alt+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await expect(status).toContainText('2 rows × 2 columns');
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);
  await page.keyboard.press('Control+c');
  await expect(page.getByText(`Copied ${IDS[0]}`)).toBeVisible();

  const box = (row: number) => page.locator(`[data-media-id="${IDS[row]}"] [data-select-row]`);
  const bar = page.getByRole('region', { name: 'Selection' });
  await drag(page, box(1), box(4));
  await expect(bar).toContainText('4 selected');
  await drag(page, box(4), box(2));
  await expect(bar).toContainText('1 selected');

  // Beyond the edge the grid scrolls, and rows that were not in the document are ticked on the way.
  await box(5).hover();
  await page.mouse.down();
  await page.mouse.move(18, (page.viewportSize()?.height ?? 0) - 2);
  await expect(bar).toContainText(`${IDS.length - 4} selected`);
  await page.mouse.up();
  await expect(page).not.toHaveURL(/open=/);
});
