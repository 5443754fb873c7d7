import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, openLongList, test } from './long-list';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });

/** Types into the palette, and runs what comes first, which must have this name. */
function runner(page: Page) {
  const options = palette(page).getByRole('option');
  return async (text: string, name: RegExp | string) => {
    await page.keyboard.press('Control+k');
    await palette(page).getByRole('combobox', { name: 'Command' }).fill(text);
    await expect(options.first()).toHaveAccessibleName(name);
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeHidden();
  };
}

test('what is typed right after the keys that open the palette for the first time is all in it', async ({
  page,
}) => {
  await openLongList(page);
  await expect(page.locator('dialog[aria-label="Commands"]')).toBeAttached();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sort size');
  await expect(palette(page).getByRole('combobox', { name: 'Command' })).toHaveValue('sort size');
});

test('the palette goes anywhere, filters the list and does what can be done with it, by the keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first = ''] = manyIds(1);
  await openLongList(page);
  await expect(page.locator('[data-ledger="found"]')).toHaveText(String(LONG));

  const input = palette(page).getByRole('combobox', { name: 'Command' });
  const run = runner(page);

  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await expect(palette(page).getByRole('option', { name: /^Refresh/ })).toBeVisible();
  await expectAccessible(page);
  await input.fill('xyzzy=');
  await expect(palette(page).getByText('Nothing is called “xyzzy=”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();

  // Commands of the view, by words of either language, and the state they leave.
  await run('sort size', /^Sort by: Size/);
  await expect(page).toHaveURL(/[?&]s=size/);
  await run('画廊', /^Show as gallery/);
  await expect(page.getByRole('tab', { name: 'Gallery' })).toHaveAttribute('aria-selected', 'true');
  await run('table', /^Show as table/);
  await run('copy json', /^Copy IDs: JSON/);
  await expect(page.getByText('5,000 IDs copied')).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toContain(first);
  await run('select all', /^Select all shown/);
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('5,000 selected');
  // What a key does as well says which.
  await run('clear selection', /^Clear selection Esc/);
  await run('search this', /^Search this list… \//);
  await expect(page.getByRole('searchbox')).toBeFocused();

  // Typed filters, completed from what the list contains.
  await page.keyboard.press('Control+k');
  await input.pressSequentially('type:vi');
  await expect(palette(page).getByRole('option', { name: /^Video/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(input).toHaveValue('type:video ');
  await input.pressSequentially('duration:>1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Filters' }).getByRole('listitem')).toHaveCount(2);

  // Anywhere else: an asset by its ID, and what the header has.
  await run(first, `Open asset ${first} Go to`);
  await expect(page).toHaveURL(new RegExp(`/assets/${first}`));
  await run('dark', /^Dark colours/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await run('protection', /^Protection of pictures/);
  await expect(page.getByRole('dialog', { name: 'Protection' })).toBeVisible();
});

test('what menus, dialogs and groups have is run by its name, too', async ({ page }) => {
  await openLongList(page);
  const run = runner(page);
  for (const [text, name, dialog] of [
    ['append', /^Append IDs/, /^Append to/],
    ['合并', /^Combine with another list/, /^Combine/],
    ['show the call', /^Show the call/, 'The call behind this'],
  ] as const) {
    await run(text, name);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await run('group by type', /^Group by: Type/);
  await run('collapse', /^Collapse all groups/);
  await expect(page.locator('[data-group]').first()).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-media-id]')).toHaveCount(0);
  await run('no grouping', /^No grouping/);
});
