import { assetIds, knownIds } from './catalogue';
import { expect, test } from './fixtures';
import { openReview, recordOf, reviewed } from './review-page';

test.use({ allowedErrors: [/Failed to load resource/] });

test('a grid is judged card by card and as a bulk, which one undo takes back', async ({ page }) => {
  const address = await openReview(page, assetIds(40));
  await page.keyboard.press('g');
  await expect(page).toHaveURL(/layout=grid/);
  const grid = page.getByRole('listbox', { name: 'Assets to review' });
  const cards = grid.getByRole('option');
  await expect(cards).toHaveCount(24);

  // A decided card stays where it is, and says what it was given.
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await expect(cards.first()).toContainText('Approved');
  await expect(cards.nth(1)).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(grid.getByRole('option', { selected: true })).toHaveCount(3);
  await cards.nth(6).hover();
  await page.mouse.down();
  await cards.nth(10).hover();
  await page.mouse.up();
  await expect(grid.getByRole('option', { selected: true })).toHaveCount(5);

  await page.keyboard.press('3');
  await page.keyboard.press('r');
  const bulk = page.getByRole('dialog', { name: 'Reject 5 assets' });
  await expect(bulk.getByRole('listitem')).toHaveCount(5);
  await expect(bulk.getByRole('checkbox', { name: /Advertising/ })).toBeChecked();
  await reviewed(page, 1);
  await bulk.getByRole('button', { name: 'Reject 5 assets' }).click();
  await reviewed(page, 6);
  await expect(grid.getByText('Rejected')).toHaveCount(5);

  await page.keyboard.press('PageDown');
  await expect(cards).toHaveCount(16);
  await page.keyboard.press('PageUp');
  await expect(cards).toHaveCount(24);
  await page.keyboard.press('u');
  await reviewed(page, 1);
  await expect(grid.getByText('Rejected')).toHaveCount(0);
  await expect(page.getByText('All saved')).toBeVisible();
  expect(await recordOf(page, address)).toMatchObject([
    { kind: 'approve', bulkId: null },
    ...Array.from({ length: 5 }, () => ({ kind: 'reject', bulkId: expect.any(String), labels: ['ad'] })),
    ...Array.from({ length: 5 }, () => ({ kind: 'withdraw', bulkId: expect.any(String) })),
  ]);
});

test('a key that is held down does once what it does, and sliders keep no keys but their own', async ({
  page,
}) => {
  await openReview(page, [knownIds().get('real-0') ?? '', ...assetIds(3)]);
  const label = page.getByRole('group', { name: 'Labels' }).getByRole('button', { name: 'Advertising' });
  for (let n = 0; n < 4; n += 1) await page.keyboard.down('3');
  await page.keyboard.up('3');
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press(' ');
  const timeline = page.getByRole('slider', { name: 'Timeline' });
  await timeline.click();
  await expect(timeline).toBeFocused();
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await page.keyboard.press('g');
  await page.getByRole('slider', { name: 'Assets at once' }).click();
  await page.keyboard.press('s');
  await reviewed(page, 2);
});

test('a key is changed, refused to a second command, kept over a reload and reset', async ({ page }) => {
  await openReview(page, assetIds(3));
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  const change = keys.getByRole('button', { name: 'Change the key of: Approve' });
  await expect(change).toBeVisible();
  await page.keyboard.press('Control+a');
  await change.click();
  await page.keyboard.press('r');
  await expect(keys.getByRole('alert')).toHaveText('That key is taken: Reject.');
  await page.keyboard.press('y');
  await expect(change).toHaveText('Y');
  await page.keyboard.press('Escape');
  await page.reload();
  const approve = page.getByRole('group', { name: 'Verdict' }).getByRole('button', { name: 'Approve' });
  await expect(approve).toContainText('Y');
  await expect(page.locator('main article')).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('Control+y');
  await reviewed(page, 0);
  await page.keyboard.press('y');
  await reviewed(page, 1);
  await page.keyboard.press('?');
  await keys.getByRole('button', { name: 'Reset keys' }).click();
  await expect(change).toHaveText('A');
});

test('a hundred assets are judged by keyboard alone, one press each, and all are recorded once', async ({
  page,
}) => {
  const address = await openReview(page, assetIds(100));
  await expect(page.locator('main article')).toBeVisible();
  for (let n = 1; n <= 100; n += 1) await page.keyboard.press(n % 10 === 0 ? 's' : 'a');
  await reviewed(page, 100);
  await expect(page.getByText('90 approved, 0 rejected, 0 escalated, 10 skipped.')).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  const record = await recordOf(page, address);
  expect(record).toHaveLength(100);
  expect(new Set(record.map(({ mediaId }) => mediaId)).size).toBe(100);
});
