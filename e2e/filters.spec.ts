import type { Locator, Page } from '@playwright/test';
import type { AssetRow } from '../lib/assets/asset-row';
import { expectAccessible } from './accessibility';
import { assetIds } from './catalogue';
import { ALL, addField, adding, bar, chips, filterBox, left, status } from './filter-page';
import { createList, expect, test as smallTest } from './fixtures';
import { longRows, openLongList, test } from './long-list';

/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 15_000 };

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const rows = (page: Page) => page.locator('[data-media-id]');

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

test('a facet counts what each value would leave as other filters change; its chip is switched off, turned round, edited and removed', async ({
  page,
}) => {
  await openLongList(page);
  const all = await longRows(page.request);
  const isImage = (row: AssetRow) => row.mediaType === 'image';
  const isReview = (row: AssetRow) => row.auditStatus === 'review';
  const count = (test: (row: AssetRow) => boolean) => all.filter(test).length;
  const ofType = (name: string) =>
    page
      .getByRole('dialog')
      .getByRole('checkbox', { name: new RegExp(`^${name}`) })
      .locator('..');

  await addField(page, 'Type');
  await expect(ofType('Image')).toHaveText(`Image${count(isImage).toLocaleString('en')}`);
  await ofType('Image').getByRole('checkbox').check();
  await expect(status(page)).toHaveText(left(count(isImage)));
  await expect(page).toHaveURL(/[?&]f=type:image/);
  await adding(page).getByRole('button', { name: 'Done' }).click();
  await expect(chips(page)).toHaveText(['Type: Image']);
  await expect(cells(page, 'mediaType').first()).toHaveText('Image');
  // Under the filter on another field its values are fewer; its own filter does not change them.
  await typeFilters(page, 'audit:review');
  await expect(status(page)).toHaveText(left(count((row) => isImage(row) && isReview(row))));
  await chips(page).first().getByRole('button', { name: /^Edit/ }).click();
  await expect(ofType('Image')).toHaveText(`Image${count((row) => isImage(row) && isReview(row))}`);
  await expect(ofType('Video')).toHaveText(
    `Video${count((row) => row.mediaType === 'video' && isReview(row))}`,
  );
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(status(page)).toHaveText(left(count(isImage)));
  await page.goForward();
  await expect(chips(page)).toHaveText(['Type: Image', 'Audit: Needs review']);

  const chip = chips(page).nth(1);
  await chip.getByRole('checkbox', { name: 'Apply filter Audit: Needs review' }).uncheck();
  await expect(status(page)).toHaveText(left(count(isImage)));
  await expect(page).toHaveURL(/~audit:review/);
  await chip.getByRole('checkbox').check();
  await chip.getByRole('button', { name: 'Edit filter Audit: Needs review' }).focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: /^Edit filter/ });
  await editor.getByRole('checkbox', { name: 'Exclude what matches' }).check();
  await expect(status(page)).toHaveText(left(count((row) => isImage(row) && !isReview(row))));
  await expect(page).toHaveURL(/-audit:review/);
  await editor.getByRole('checkbox', { name: /^Passed/ }).check();
  await expect(status(page)).toHaveText(
    left(count((row) => isImage(row) && !isReview(row) && row.auditStatus !== 'pass')),
  );
  await editor.getByRole('button', { name: 'Done' }).click();
  await expect(chips(page)).toHaveText(['Type: Image', 'Audit is not: Needs review, Passed']);
  await chip.getByRole('button', { name: /^Edit filter/ }).press('Delete');
  await expect(chips(page)).toHaveText(['Type: Image']);
  await chips(page)
    .first()
    .getByRole('button', { name: /^Remove filter/ })
    .click();
  await expect(page).not.toHaveURL(/[?&]f=/);
  await expect(status(page)).toHaveText(ALL);
});

test('what an address says wrongly is left out and told, and the rest holds', async ({ page }) => {
  await openLongList(page, '?f=type:image;evil:1;size:much;-label:ad&s=size.desc,bogus&hide=no,such&d=huge');
  await expect(chips(page)).toHaveText(['Type: Image', 'Audit label is not: ad']);
  const notice = page.getByText('Part of this address was not understood and left out').locator('..');
  for (const wrong of ['evil:1', 'size:much', 'bogus', 'huge', 'such'])
    await expect(notice).toContainText(wrong);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).not.toHaveURL(/evil|much|bogus|huge/);
  await expect(page).toHaveURL(/f=type:image;-label:ad/);
  await expect(notice).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await expect(status(page)).toHaveText(ALL);
});

test('filters are typed with completion from what the list contains, kept by the address, and cleared', async ({
  page,
}) => {
  const path = await openLongList(page, '?s=size.desc');
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await filterBox(page).pressSequentially('audit:pa');
  await expect(adding(page).getByRole('option', { name: /^Passed/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(filterBox(page)).toHaveValue('audit:pass ');
  // Paths into UserData are those that the rows have.
  await filterBox(page).pressSequentially('user.pro');
  await expect(adding(page).getByRole('option', { name: /^User data › project/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(filterBox(page)).toHaveValue('audit:pass user.project:');
  // And behind a path are the values at it, with their counts.
  await expect(adding(page).getByRole('option').first()).toHaveText(/^[^›]+\d$/);
  await page.keyboard.press('Tab');
  await expect(filterBox(page)).toHaveValue(/^audit:pass user\.project:("[^"]+"|[^\s"]+) $/);
  await filterBox(page).fill('audit:pass ');
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
  const wanted = (await longRows(page.request)).filter(
    (row) =>
      row.auditStatus === 'pass' &&
      row.mediaType !== 'image' &&
      (row.durationSeconds ?? 0) > 5 &&
      row.isDeleted !== true &&
      row.createdAt !== null &&
      /night/i.test(`${row.title} ${row.auditLabel} ${row.tags}`),
  );
  await expect(status(page)).toHaveText(left(wanted.length));
  for (const text of await cells(page, 'auditStatus').allTextContents()) expect(text).toContain('Passed');
  await page.reload();
  await expect(chips(page)).toHaveCount(5);
  await expect(status(page)).toHaveText(left(wanted.length), ANSWER);
  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('searchbox', { name: 'Search assets' }).fill('');
  await expect(page).toHaveURL(new RegExp(`${path}(\\?s=size\\.desc)?$`));

  await typeFilters(page, 'title="nothing is called this"');
  await expect(page.getByRole('heading', { name: 'The filters leave no asset' })).toBeVisible();
  await grid(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5001');
});

test('any cell can be filtered by its value or have it excluded, by pointer and by keyboard', async ({
  page,
}) => {
  const order = 'position,cover,title,userData,modifiedAt,tags';
  await openLongList(page, `?show=userData,modifiedAt&order=${order}`);
  const menuItem = (name: string | RegExp) => page.getByRole('menuitem', { name });
  for (const [column, name] of [
    ['status', 'Status'],
    ['title', 'Title'],
    ['duration', 'Duration'],
    ['createdAt', 'Created'],
    ['resolution', 'Resolution'],
    ['modifiedAt', 'Modified'],
    ['tags', 'Tag'],
    ['userData', 'User data › project'],
  ] as const) {
    // Beside the text, which may be a link and keeps its own menu then.
    const cell = cells(page, column).filter({ hasText: /\w/ }).first();
    await cell.click({ button: 'right', position: { x: 3, y: 3 } });
    // Of several tags one is chosen first, and of several values in UserData.
    if (column === 'tags' || column === 'userData')
      await menuItem(new RegExp(`^${name}: `))
        .first()
        .click();
    await menuItem(new RegExp(`^Filter by ${name}: `)).click();
    await expect(chips(page)).toHaveText([new RegExp(`^${name}: `)]);
    await expect(rows(page).first()).toBeVisible();
    await bar(page)
      .getByRole('button', { name: /^Remove filter/ })
      .click();
    await expect(status(page)).toHaveText(ALL);
  }
  await cells(page, 'status').filter({ hasText: 'Normal' }).first().click({ button: 'right' });
  await menuItem('Exclude Status: Normal').click();
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

smallTest('axe finds nothing serious in the bar, the fields and an editor', async ({ page }) => {
  await createList(page, assetIds(60).join('\n'));
  await page.goto(`${page.url()}?f=type:image;~created:7d;size:>1MB`);
  await expect(chips(page)).toHaveCount(3, ANSWER);
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
