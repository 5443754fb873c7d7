import { expectAccessible } from './accessibility';
import { knownIds, manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, lookedUp, openLongList, storeLongList, test } from './long-list';

const real = (number: number) => knownIds().get(`real-${number}`) ?? '';

test('two chosen assets are compared by what differs, a third is added by its ID, and 360 px are enough', async ({
  page,
}) => {
  const ids = [real(0), real(1), real(2), ...manyIds(LONG - 3)];
  await page.goto(await storeLongList(page.request, { ids }));
  await lookedUp(page);
  for (const id of [real(1), real(0)])
    await page.locator(`[data-media-id="${id}"]`).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL(`**/compare?ids=${real(0)},${real(1)}`);

  const fields = page.locator('[data-field]');
  const id = page.locator('[data-field="MediaId"]');
  await expect(id).toContainText('differs from the first');
  const differing = await fields.count();
  expect(await page.locator('[data-differs]').count()).toBe(differing);
  await page.getByRole('checkbox', { name: 'Differing fields only' }).uncheck();
  expect(await fields.count()).toBeGreaterThan(differing);
  await expect(page.getByRole('status').filter({ hasText: `${differing} of` })).toBeVisible();

  await page.getByRole('textbox', { name: 'Media IDs to compare' }).fill(real(2));
  await page.getByRole('button', { name: 'Add by ID' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('link', { name: `Remove ${real(0)}` }).click();
  await expect(page).toHaveURL(new RegExp(`ids=${real(1)},${real(2)}$`));
  await expect(page.getByRole('columnheader')).toHaveCount(2);

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
  expect(await page.content()).not.toMatch(/Signature=|OSSAccessKeyId/);

  // On paper, where nothing scrolls, four stand beside each other as well.
  await page.goto(`/compare?ids=${[0, 1, 2, 3].map(real).join()}`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  expect(await table.evaluate((element) => element.getBoundingClientRect().width)).toBeLessThan(720);
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
});

test('four of 5,000 are compared in the order of the table, each with what it says of every differing field; a fifth is refused', async ({
  page,
}) => {
  await openLongList(page, '?s=size.desc');
  const rows = page.locator('[data-media-id]');
  const idAt = (place: number) =>
    page.locator(`[aria-rowindex="${place + 2}"]`).getAttribute('data-media-id');
  const ids = await Promise.all([0, 1, 2, 3].map(idAt));
  const tick = (id: string | null) => page.locator(`[data-media-id="${id}"]`).getByRole('checkbox').click();
  for (const id of ids.toReversed()) await tick(id);
  const compare = page.getByRole('button', { name: 'Compare' });
  await tick(await idAt(4));
  await expect(compare).toBeDisabled();
  await tick(await idAt(4));
  await expect(rows.first()).toHaveAttribute('data-media-id', ids[0] ?? '');
  await compare.click();
  await page.waitForURL(`**/compare?ids=${ids.join()}`);

  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.locator('[data-field="MediaId"] td')).toHaveText(ids.map((id) => new RegExp(id ?? '')));
  for (const field of await page.locator('[data-field]').all()) {
    await expect(field).toHaveAttribute('data-differs', 'true');
    await expect(field.locator('td')).toHaveCount(4);
  }
  await expect(page.getByRole('textbox', { name: 'Media IDs to compare' })).toBeDisabled();
  // One less, and there is room again; Back brings it back.
  await page.getByRole('link', { name: `Remove ${ids[1]}` }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: 'Media IDs to compare' })).toBeEnabled();
  await page.goBack();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expectAccessible(page);
});
