import { expectAccessible } from './accessibility';
import { knownIds, manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, lookedUp, storeLongList, test } from './long-list';

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
});
