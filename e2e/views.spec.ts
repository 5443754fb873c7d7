import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { assetIds, manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, storeLongList, test } from './long-list';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Views' });
const toolbarButton = (page: Page) => page.getByRole('button', { name: /^Views/ });

test('a view is saved, changed, updated, starred, opened with, renamed, deleted and brought back', async ({
  page,
}) => {
  const list = await storeLongList(page.request, { ids: manyIds(LONG) });
  const other = await storeLongList(page.request, { ids: assetIds(4) });
  const name = `Night ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto(`${list}?g=type&d=tall&hide=tags`);
  await toolbarButton(page).click();
  await panel(page).getByRole('textbox', { name: 'Save as a new view' }).fill(name);
  await panel(page).getByRole('button', { name: 'Save' }).click();
  await expect(toolbarButton(page)).toHaveAccessibleName(`Views: ${name}`);
  await expect(page).toHaveURL(/[?&]view=[\w-]+/);
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.keyboard.press('Escape');

  // What is seen is told from what was saved, and taken back or kept.
  await page.getByRole('button', { name: 'By Type' }).click();
  await page.getByRole('menuitemradio', { name: 'No grouping' }).click();
  await page.keyboard.press('Escape');
  await expect(toolbarButton(page)).toHaveAccessibleName(`Views: ${name}, changed`);
  await toolbarButton(page).click();
  await panel(page).getByRole('button', { name: 'Discard' }).click();
  await expect(page).toHaveURL(/[?&]g=type/);
  await expect(toolbarButton(page)).toHaveAccessibleName(`Views: ${name}`);
  await panel(page).getByRole('button', { name: 'Plain view' }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));
  await panel(page).getByRole('button', { name, exact: true }).click();
  await expect(page).toHaveURL(/[?&]g=type/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${list}$`));

  // A list opens with its default when its address says nothing of the view; another list is not touched.
  await panel(page)
    .getByRole('button', { name: `Star ${name}` })
    .click();
  await expect(panel(page).getByRole('button', { name: `Unstar ${name}` })).toBeVisible();
  const command = async (command: string) => {
    await panel(page)
      .getByRole('button', { name: `More for ${name}` })
      .click();
    await page.getByRole('menuitem', { name: command, exact: true }).click();
  };
  await command('Open this list with it');
  await expect(panel(page).getByText('opens with it')).toBeVisible();
  const ofList = `${name} here`;
  await panel(page).getByRole('textbox', { name: 'Save as a new view' }).fill(ofList);
  await panel(page).getByRole('checkbox', { name: 'For this list only' }).check();
  await panel(page).getByRole('button', { name: 'Save' }).click();
  await expect(panel(page).getByRole('button', { name: `${ofList} this list`, exact: true })).toBeVisible();
  await page.goto(list);
  await expect(page).toHaveURL(/[?&]g=type.*view=/);
  await expect(page.getByRole('treegrid', { name: 'Assets' })).toBeVisible();
  await page.goto(`${list}?s=size`);
  await expect(page.getByRole('grid', { name: 'Assets' })).toBeVisible();
  expect(page.url()).not.toContain('g=type');
  await page.goto(other);
  await toolbarButton(page).click();
  await expect(panel(page).getByRole('button', { name, exact: true })).toBeVisible();
  await expect(panel(page).getByText(ofList)).toHaveCount(0);
  expect(page.url()).not.toContain('g=type');

  // Escape gives the renaming up and nothing else; the focus comes back to the view.
  await command('Rename');
  const field = panel(page).getByRole('textbox', { name: 'Name', exact: true });
  await field.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name, exact: true })).toBeFocused();

  // A name that another view has is told before it is saved.
  const saveAs = panel(page).getByRole('textbox', { name: 'Save as a new view' });
  await saveAs.fill(name.toUpperCase());
  await expect(saveAs).toHaveAccessibleDescription('Another view has this name.');
  await expect(panel(page).getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await saveAs.fill('');

  await command('Rename');
  await field.fill(`${name} again`);
  await page.keyboard.press('Enter');
  const renamed = panel(page).getByRole('button', { name: `${name} again`, exact: true });
  await expect(renamed).toBeVisible();
  await panel(page)
    .getByRole('button', { name: `More for ${name} again` })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(renamed).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(renamed).toBeVisible();
});
