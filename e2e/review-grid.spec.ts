import { expectAccessible } from './accessibility';
import { assetIds } from './catalogue';
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

test('a key is changed, refused to a second command, kept over a reload and reset', async ({ page }) => {
  await openReview(page, assetIds(3));
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  const change = keys.getByRole('button', { name: 'Change the key of: Approve' });
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

test('labels are set for everybody, the second to change them is told, and a retired one stays in the record', async ({
  page,
  context,
}) => {
  const address = await openReview(page, assetIds(3));
  // Others run beside this test: theirs keep their names and digits up to the last but one.
  const key = `mark ${crypto.randomUUID().slice(0, 8)}`;
  const name = key.replace('mark', 'Station');
  const dialogOf = (on: typeof page) => on.getByRole('dialog', { name: 'Labels' });
  const chipOf = (on: typeof page) => on.getByRole('group', { name: 'Labels' }).getByRole('button', { name });
  const dialog = dialogOf(page);

  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole('button', { name: 'Change labels' }).click();
  await dialogOf(other).getByRole('textbox', { name: 'New label' }).fill(`other ${key}`);
  await dialogOf(other).getByRole('button', { name: 'Add' }).click();

  await page.getByRole('button', { name: 'Change labels' }).click();
  await dialog.getByRole('textbox', { name: 'New label' }).fill(key);
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: `English name of ${key}` }).fill(name);
  // What is not saved is not lost by Escape, and told.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Change labels' }).click();
  await expect(dialog.getByRole('textbox', { name: `English name of ${name}` })).toHaveValue(name);
  await dialog.getByRole('button', { name: `Move up: ${name}` }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(chipOf(page)).toHaveAccessibleName(`7 ${name}`);

  // The other page has the label already, and what was typed there does not overwrite it.
  await dialogOf(other).getByRole('button', { name: 'Save' }).click();
  await expect(dialogOf(other).getByRole('alert')).toContainText('Somebody else has changed the labels');
  await dialogOf(other).getByRole('button', { name: 'Show theirs' }).click();
  await expect(dialogOf(other).getByText(`other ${key}`)).toHaveCount(0);
  await expect(dialogOf(other).getByText(key)).toBeVisible();
  await dialogOf(other)
    .getByRole('button', { name: `Retire: ${name}` })
    .click();
  await dialogOf(other).getByRole('button', { name: 'Discard changes' }).click();
  await expect(dialogOf(other).getByRole('button', { name: `Retire: ${name}` })).toBeVisible();
  await other.keyboard.press('Escape');
  await expect(other.getByText('Not saved yet')).toHaveCount(0);
  await expect(chipOf(other)).toBeVisible();

  await expect(page.locator('main article')).toBeVisible();
  await page.keyboard.press('7');
  await expect(chipOf(page)).toHaveAttribute('aria-pressed', 'true');
  // What a key does is in the palette with the key, and does the same from there.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('reject');
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(/^Reject\s*R/);
  await page.keyboard.press('Enter');
  await reviewed(page, 1);
  await expect(page.getByText('All saved')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('labels of verdicts');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: `Retire: ${name}` }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(chipOf(page)).toHaveCount(0);
  await expect(chipOf(other)).toHaveCount(0);

  await other.goto(`/reviews?list=${new URL(address).pathname.split('/')[2]}`);
  await expect(other.locator('tr[data-seq]')).toContainText(name);
  await other.getByRole('combobox', { name: 'Label' }).selectOption(`${name} (retired)`);
  await expect(other).toHaveURL(/label=mark/);
  await expect(other.locator('tr[data-seq]')).toHaveCount(1);
  const toDefault = async () => {
    await other.getByRole('button', { name: 'Labels' }).click();
    await dialogOf(other).getByRole('button', { name: 'Back to the default' }).click();
    await expect(other.getByText('The default labels are back')).toBeVisible();
  };
  await toDefault();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('The labels are as they were')).toBeVisible();
  await expect(other.getByText('The default labels are back')).toHaveCount(0);
  await toDefault();
});
