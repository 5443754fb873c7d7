import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { manyIds } from './catalogue';
import { createList, expect, test } from './fixtures';

const IDS = manyIds(320);
/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 15_000 };

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const rows = (page: Page) => page.locator('[data-media-id]');
const bar = (page: Page) => page.getByRole('region', { name: 'Filters' });
const chips = (page: Page) => bar(page).getByRole('listitem');
const adding = (page: Page) => page.getByRole('dialog', { name: 'Add a filter' });
const filterBox = (page: Page) => adding(page).getByRole('combobox', { name: /^Field, value/ });
const status = (page: Page) => page.getByText(/^[\d,]+ of 320 assets$/);

async function openList(page: Page, search = ''): Promise<void> {
  await createList(page, IDS.join('\n'));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '321', ANSWER);
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
  if (search === '') return;
  await page.goto(`${page.url()}?${search}`);
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
}

/** How many rows the filters leave, as the toolbar says. */
async function shownCount(page: Page): Promise<number> {
  return Number.parseInt((await status(page).textContent()) ?? '', 10);
}

async function typeFilters(page: Page, text: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await filterBox(page).fill(text);
  await filterBox(page).press('Enter');
  await expect(adding(page)).toBeHidden();
}

/** What the rows in sight show in one column. */
function cells(page: Page, column: string): Locator {
  return page.locator(`[data-media-id] [data-column="${column}"]`);
}

test('a facet tells its values with counts, and leaves as many rows as it said', async ({ page }) => {
  await openList(page);
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await adding(page).getByRole('option', { name: /^Type/ }).click();
  const image = adding(page).getByRole('checkbox', { name: /^Image/ });
  const count = Number((await image.locator('..').textContent())?.match(/\d+$/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await image.check();
  await expect(status(page)).toHaveText(`${count} of 320 assets`);
  await expect(page).toHaveURL(/[?&]f=type:image/);
  // The field's own filter does not change its counts; a filter on another field does.
  await expect(adding(page).getByRole('checkbox', { name: /^Video/ })).toBeVisible();
  await adding(page).getByRole('button', { name: 'Done' }).click();
  await expect(chips(page)).toHaveText(['Type: Image']);
  await expect(cells(page, 'mediaType').first()).toHaveText('Image');
  await page.goBack();
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByText('320 assets', { exact: true })).toBeVisible();
});

test('a chip is switched off, turned round, edited and removed, by keyboard too', async ({ page }) => {
  await openList(page);
  await typeFilters(page, 'type:video');
  await expect(chips(page)).toHaveText(['Type: Video']);
  const videos = await shownCount(page);
  const chip = chips(page).first();

  await chip.getByRole('checkbox', { name: 'Apply filter Type: Video' }).uncheck();
  await expect(page.getByText('320 assets', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/f=~type:video/);
  await chip.getByRole('checkbox').check();
  await expect(status(page)).toHaveText(`${videos} of 320 assets`);

  await chip.getByRole('button', { name: 'Edit filter Type: Video' }).focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: /^Edit filter/ });
  await editor.getByRole('checkbox', { name: 'Exclude what matches' }).check();
  await expect(status(page)).toHaveText(`${320 - videos} of 320 assets`);
  await expect(page).toHaveURL(/f=-type:video/);
  await editor.getByRole('button', { name: 'Done' }).click();
  await expect(chips(page)).toHaveText(['Type is not: Video']);

  await chip.getByRole('button', { name: /^Edit filter/ }).press('Delete');
  await expect(chips(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/[?&]f=/);
});

test('a range takes units, and its address keeps it through a reload', async ({ page }) => {
  await openList(page);
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await filterBox(page).fill('dura');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await adding(page).getByRole('textbox', { name: 'At least' }).fill('0:10');
  await adding(page).getByRole('textbox', { name: 'At most' }).fill('soon');
  await expect(adding(page).getByText('Not a number of this kind')).toBeVisible();
  await adding(page).getByRole('textbox', { name: 'At most' }).fill('20');
  await expect(page).toHaveURL(/f=duration:10\.\.20/);
  await adding(page).getByRole('button', { name: 'Done' }).click();
  await expect(chips(page)).toHaveText(['Duration: 10 s to 20 s']);
  const count = await shownCount(page);
  expect(count).toBeGreaterThan(0);
  for (const text of await cells(page, 'duration').allTextContents()) expect(text).toMatch(/^0:(1\d|20)$/);
  await page.reload();
  await expect(chips(page)).toHaveText(['Duration: 10 s to 20 s']);
  await expect(status(page)).toHaveText(`${count} of 320 assets`, ANSWER);
});

test('filters are typed with completion from the list, and faults are named', async ({ page }) => {
  await openList(page);
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await filterBox(page).pressSequentially('audit:pa');
  await expect(adding(page).getByRole('option', { name: /^Passed/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(filterBox(page)).toHaveValue('audit:pass ');
  await filterBox(page).pressSequentially('lable:ad duration:long');
  await page.keyboard.press('Enter');
  await expect(adding(page).getByText('lable:ad: There is no such field')).toBeVisible();
  await expect(adding(page).getByText('duration:long: Not a number of this kind')).toBeVisible();
  await filterBox(page).fill('audit:pass -type:image duration:>5 -is:deleted created:10y night');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText([
    'Audit: Passed',
    'Type is not: Image',
    'Duration: > 5 s',
    'In recycle bin is not: yes',
    'Created: last 10 years',
  ]);
  await expect(page.getByRole('searchbox', { name: 'Search assets' })).toHaveValue('night');
  for (const text of await cells(page, 'auditStatus').allTextContents()) expect(text).toContain('Passed');
  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await expect(chips(page)).toHaveCount(0);
});

test('a value is filtered by, and excluded, from its cell and from the row’s menu key', async ({ page }) => {
  await openList(page);
  await cells(page, 'status').filter({ hasText: 'Normal' }).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Exclude Status: Normal' }).click();
  await expect(chips(page)).toHaveText(['Status is not: Normal']);
  await expect(cells(page, 'status').filter({ hasText: 'Normal' })).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Clear all' }).click();

  await rows(page).first().focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: /^Filter by a value of/ });
  await menu.getByRole('menuitem', { name: /^Type:/ }).press('Enter');
  await expect(menu.getByRole('menuitem', { name: /^Filter by Type:/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText([/^Type: /]);
  await expect(menu).toBeHidden();
});

test('what an address says wrongly is left out and told; the rest holds', async ({ page }) => {
  await openList(page, 'f=type:image;evil:1;size:much;-label:ad&s=size.desc,bogus&d=huge');
  await expect(chips(page)).toHaveText(['Type: Image', 'Audit label is not: ad']);
  const notice = page.getByText('Part of this address was not understood and left out').locator('..');
  await expect(notice).toContainText('evil:1');
  await expect(notice).toContainText('size:much');
  await expect(notice).toContainText('bogus');
  await expect(notice).toContainText('huge');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).not.toHaveURL(/evil|much|bogus|huge/);
  await expect(page).toHaveURL(/f=type:image;-label:ad/);
  await expect(notice).toHaveCount(0);
});

test('filters that leave nothing say so, and clear', async ({ page }) => {
  await openList(page, 'f=title=%22nothing%20is%20called%20this%22');
  await expect(page.getByRole('heading', { name: 'The filters leave no asset' })).toBeVisible(ANSWER);
  await grid(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '321');
});

test('rows sort by several columns, and the gallery shows the same', async ({ page }) => {
  await openList(page);
  const head = (name: string) => grid(page).getByRole('columnheader', { name, exact: true });
  await head('Type').getByRole('button').click();
  await head('Size')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await head('Size')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/[?&]s=mediaType,size\.desc/);
  await expect(head('Type')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head('Size')).toHaveAttribute('aria-sort', 'descending');
  await expect(cells(page, 'mediaType').first()).toHaveText('Audio');
  await typeFilters(page, 'type:video,image');
  await expect(cells(page, 'mediaType').first()).toHaveText('Image');
  const first = await rows(page).first().getAttribute('data-media-id');
  await page.getByRole('tab', { name: 'Gallery' }).click();
  await expect(rows(page).first()).toHaveAttribute('data-media-id', first ?? '');
});

test('axe finds nothing serious in the bar, the fields and an editor', async ({ page }) => {
  await openList(page, 'f=type:image;~created:7d;size:>1MB');
  await expect(chips(page)).toHaveCount(3);
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await expect(
    adding(page)
      .getByRole('option', { name: /^Audit/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await chips(page)
    .first()
    .getByRole('button', { name: /^Edit filter/ })
    .click();
  await expect(page.getByRole('checkbox', { name: /^Video/ })).toBeVisible();
  await expectAccessible(page);
});
