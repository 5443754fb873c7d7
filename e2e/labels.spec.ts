import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { assetIds } from './catalogue';
import { expect, test } from './fixtures';
import { openReview, reviewed } from './review-page';

// One vocabulary for everybody: whoever saves second is refused.
test.describe.configure({ mode: 'serial' });

/** Other tests run beside these: the labels they use keep their names and digits up to the last but one. */
const newKey = () => `mark ${crypto.randomUUID().slice(0, 8)}`;
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Labels' });
const chipOf = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Labels' }).getByRole('button', { name });

async function typeNew(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Change labels' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'New label' }).fill(key);
  await page.keyboard.press('Enter');
}

test('a label that was typed and not added is kept, and saved with the rest', async ({ page }) => {
  await openReview(page, assetIds(3));
  const key = newKey();
  const dialog = dialogOf(page);
  const open = () => page.getByRole('button', { name: 'Change labels' }).click();
  const line = dialog.getByRole('textbox', { name: 'New label' });
  await open();
  await line.fill('logo');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await line.fill(key);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await open();
  await expect(line).toHaveValue(key);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(chipOf(page, key)).toBeVisible();
  await open();
  await expect(line).toHaveValue('');
  await dialog.getByRole('button', { name: `Retire: ${key}` }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(chipOf(page, key)).toHaveCount(0);
});

test('labels are set for everybody, and the second to change them is told', async ({ page, context }) => {
  const address = await openReview(page, assetIds(3));
  const key = newKey();
  const name = key.replace('mark', 'Station');
  const dialog = dialogOf(page);
  const other = await context.newPage();
  await other.goto(address);
  await typeNew(other, `other ${key}`);

  await typeNew(page, key);
  await dialog.getByRole('textbox', { name: `English name of ${key}` }).fill(name);
  // What is not saved is not lost by Escape, and told.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Change labels' }).click();
  await expect(dialog.getByRole('textbox', { name: `English name of ${name}` })).toHaveValue(name);
  await dialog.getByRole('button', { name: `Move up: ${name}` }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(chipOf(page, name)).toHaveAccessibleName(`7 ${name}`);

  // The other page has the label already, and what was typed there does not overwrite it.
  const theirs = dialogOf(other);
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByRole('alert')).toContainText('Somebody else has changed the labels');
  await theirs.getByRole('button', { name: 'Show theirs' }).click();
  await expect(theirs.getByText(`other ${key}`)).toHaveCount(0);
  await expect(theirs.getByText(key)).toBeVisible();
  const retire = theirs.getByRole('button', { name: `Retire: ${name}` });
  await retire.click();
  await theirs.getByRole('button', { name: 'Discard changes' }).click();
  // A dialog in which it was chosen already keeps it.
  await page.keyboard.press('l');
  const chosen = page.getByRole('dialog').getByRole('checkbox', { name });
  await chosen.check();
  await retire.click();
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toBeHidden();
  await expect(other.getByText('Not saved yet')).toHaveCount(0);
  await expect(chipOf(page, name)).toHaveCount(0);
  await expect(chosen).toBeChecked();
});

test('a label is a key and a command of the review, and a retired one stays in the record', async ({
  page,
}) => {
  const address = await openReview(page, assetIds(2));
  const name = newKey();
  const dialog = dialogOf(page);
  await typeNew(page, name);
  await dialog.getByRole('button', { name: `Move up: ${name}` }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(chipOf(page, name)).toHaveAccessibleName(`7 ${name}`);
  await page.keyboard.press('7');
  await expect(chipOf(page, name)).toHaveAttribute('aria-pressed', 'true');
  // What a key does is in the palette with the key, and does the same from there.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('reject');
  await expect(page.getByRole('option').first()).toHaveText(/^Reject\s*R/);
  await page.keyboard.press('Enter');
  await reviewed(page, 1);
  await expect(page.getByText('All saved')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('labels of verdicts');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: `Retire: ${name}` }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(chipOf(page, name)).toHaveCount(0);

  await page.goto(`/reviews?list=${new URL(address).pathname.split('/')[2]}`);
  await expect(page.locator('tr[data-seq]')).toContainText(name);
  await page.getByRole('combobox', { name: 'Label' }).selectOption(`${name} (retired)`);
  await expect(page).toHaveURL(/label=mark/);
  await expect(page.locator('tr[data-seq]')).toHaveCount(1);
  const toDefault = async () => {
    await page.getByRole('button', { name: 'Labels' }).click();
    await dialog.getByRole('button', { name: 'Back to the default' }).click();
    await expect(page.getByText('The default labels are back')).toBeVisible();
  };
  await toDefault();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The labels are as they were')).toBeVisible();
  await expect(page.getByText('The default labels are back')).toHaveCount(0);
  await toDefault();
});
