import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { assetIds, knownIds } from './catalogue';
import { createList, expect, test } from './fixtures';

const IDS = assetIds(120);
/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 15_000 };

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const rows = (page: Page) => page.locator('[data-media-id]');
const row = (page: Page, id: string | undefined) => page.locator(`[data-media-id="${id}"]`);
const head = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true });
const sortBy = (page: Page, name: string) => head(page, name).getByRole('button').click();

async function openList(page: Page, ids: readonly string[] = IDS): Promise<void> {
  await createList(page, ids.join('\n'));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(ids.length + 1), ANSWER);
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
}

/** The IDs of the rows in the document, from the top. */
async function shownIds(page: Page): Promise<(string | null)[]> {
  const found = await rows(page).evaluateAll((elements) =>
    elements
      .map((element) => ({
        id: element.getAttribute('data-media-id'),
        index: Number(element.getAttribute('aria-rowindex')),
      }))
      .sort((a, b) => a.index - b.index),
  );
  return found.map(({ id }) => id);
}

test('rows stand in the order of the paste, and only the visible ones are in the document', async ({
  page,
}) => {
  await openList(page);
  const shown = await shownIds(page);
  expect(shown).toEqual(IDS.slice(0, shown.length));
  expect(shown.length).toBeLessThanOrEqual(60);
  await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(row(page, IDS.at(-1))).toBeVisible();
  expect(await rows(page).count()).toBeLessThanOrEqual(60);
});

test('a column sorts up, down and not at all, absent values last, and the address keeps it', async ({
  page,
}) => {
  await openList(page);
  await sortBy(page, 'Size');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/[?&]s=size(&|$)/);
  const smallest = (await shownIds(page))[0];
  await sortBy(page, 'Size');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/[?&]s=size\.desc/);
  expect((await shownIds(page))[0]).not.toBe(smallest);
  await page.reload();
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'descending');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(IDS.length + 1), ANSWER);
  await sortBy(page, 'Size');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'none');
  expect((await shownIds(page))[0]).toBe(IDS[0]);
});

test('search narrows the rows, says how many are left, and clears', async ({ page }) => {
  await openList(page);
  const search = page.getByRole('searchbox', { name: 'Search assets' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type(IDS[7] ?? '');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, IDS[7])).toBeVisible();
  await expect(page.getByText('1 of 120 assets')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`q=${IDS[7]}`));
  await search.fill('nothing is called this');
  await expect(
    page.getByRole('heading', { name: 'No asset matches “nothing is called this”' }),
  ).toBeVisible();
  await grid(page).getByRole('button', { name: 'Clear search' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '121');
});

test('a column hides and comes back, and the address keeps it', async ({ page }) => {
  await openList(page, IDS.slice(0, 5));
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
  await expect(head(page, 'Tags')).toHaveCount(0);
  await expect(page).toHaveURL(/hide=tags/);
  await page.getByRole('menuitem', { name: 'Show all columns' }).click();
  await expect(head(page, 'Tags')).toHaveCount(1);
});

test('a broken address is as good as none', async ({ page }) => {
  await openList(page, IDS.slice(0, 3));
  await page.goto(`${page.url()}?s=evil.up&hide=no,such&d=huge`);
  await expect(rows(page)).toHaveCount(3, ANSWER);
  await expect(page.locator('[aria-sort="ascending"], [aria-sort="descending"]')).toHaveCount(0);
});

test('rows are chosen singly, by range and all at once, through scrolling and searching', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page);
  const box = (id: string | undefined) => row(page, id).getByRole('checkbox');
  await box(IDS[1]).click();
  await box(IDS[5]).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText('5 selected');
  await expect(row(page, IDS[3])).toHaveAttribute('aria-selected', 'true');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await bar.getByRole('button', { name: 'Copy IDs', exact: true }).click();
  await expect(page.getByText('5 IDs copied')).toBeVisible();
  expect(await copied()).toBe(IDS.slice(1, 6).join('\n'));
  await bar.getByRole('button', { name: 'Copy IDs as…' }).click();
  await page.getByRole('menuitem', { name: 'JSON' }).click();
  await expect.poll(copied).toBe(JSON.stringify(IDS.slice(1, 6)));

  await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(row(page, IDS[3])).toHaveCount(0);
  await expect(bar).toContainText('5 selected');
  await grid(page).getByRole('checkbox', { name: 'Select all 120 shown' }).click();
  await expect(bar).toContainText('120 selected');
  await bar.getByRole('button', { name: 'Clear' }).click();
  await expect(bar).toHaveCount(0);
});

test('what is not chosen is chosen by inverting, and what is chosen becomes a list of its own', async ({
  page,
}) => {
  await openList(page);
  await row(page, IDS[0]).getByRole('checkbox').click();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'Invert' }).click();
  await expect(bar).toContainText('119 selected');
  await bar.getByRole('button', { name: 'New list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('119 IDs of');
  await expect(page.locator('[data-ledger="unique"]')).toHaveText('119');
});

test('the keyboard goes row to row, copies an ID, opens and closes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page);
  await row(page, IDS[0]).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, IDS[2])).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByText(`Copied ${IDS[2]}`)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(IDS[2]);
  await page.keyboard.press('Space');
  await expect(row(page, IDS[2])).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(row(page, IDS.at(-1))).toBeFocused();
  // The focused row stays in the document, and so the focus, when the wheel leaves it behind.
  await grid(page).evaluate((element) => element.scrollTo(0, 0));
  await expect(row(page, IDS[0])).toBeVisible();
  await expect(row(page, IDS.at(-1))).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row(page, IDS[0])).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(row(page, IDS[0])).not.toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`open=${IDS[0]}`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, IDS[0])).toBeFocused();
});

test('the drawer shows the asset, goes to its neighbours and leads to its page', async ({ page }) => {
  await openList(page);
  await row(page, IDS[1]).getByRole('gridcell').nth(4).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText(IDS[1] ?? '', ANSWER);
  await expect(drawer).toContainText('2 of 120');
  await drawer.getByRole('button', { name: 'Next asset' }).click();
  await expect(page).toHaveURL(new RegExp(`open=${IDS[2]}`));
  await expect(drawer).toContainText('3 of 120');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(new RegExp(`open=${IDS[1]}`));
  await expect(drawer.getByRole('link', { name: 'Open full page' })).toHaveAttribute(
    'href',
    `/assets/${IDS[1]}`,
  );
  await page.goBack();
  await expect(drawer).toHaveCount(0);
});

test('a shared address opens the same row', async ({ page }) => {
  await openList(page, IDS.slice(0, 5));
  await page.goto(`${page.url()}?open=${IDS[4]}&s=title`);
  await expect(page.getByRole('dialog')).toContainText(IDS[4] ?? '', ANSWER);
});

test('a cover is protected unless the audit passed the asset', async ({ page }) => {
  const real = [...knownIds()].filter(([name]) => name.startsWith('real-')).map(([, id]) => id);
  await openList(page, real);
  const states = await rows(page).evaluateAll((elements) =>
    elements.map((element) => ({
      passed: element.textContent.includes('Passed'),
      isProtected: element.querySelector('[data-protected="true"]') !== null,
      hasPicture: element.querySelector('img') !== null,
    })),
  );
  expect(states.some(({ isProtected }) => isProtected)).toBe(true);
  for (const { passed, isProtected, hasPicture } of states) {
    if (passed) expect(isProtected).toBe(false);
    else if (hasPicture) expect(isProtected).toBe(true);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 760 } });
  test('rows are cards of the same grid, and nothing is wider than the screen', async ({ page }) => {
    await openList(page, IDS.slice(0, 12));
    await expect(rows(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await row(page, IDS[0]).getByRole('gridcell').nth(2).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('axe finds nothing serious in the table, its menu and its drawer', async ({ page }) => {
  await openList(page, IDS.slice(0, 30));
  await sortBy(page, 'Title');
  await row(page, (await shownIds(page))[0] ?? '')
    .getByRole('checkbox')
    .click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await rows(page).first().getByRole('gridcell').nth(4).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Basic info' })).toBeVisible(ANSWER);
  await expectAccessible(page);
});
