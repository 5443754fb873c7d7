import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { assetIds, knownIds, manyIds } from './catalogue';
import { createList, expect, test as smallTest } from './fixtures';
import { LONG, lateIds, lookedUp, openLongList, storeLongList, test } from './long-list';

const IDS = manyIds(LONG);
/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 15_000 };

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const rows = (page: Page) => page.locator('[data-media-id]');
const row = (page: Page, id: string | undefined) => page.locator(`[data-media-id="${id}"]`);
const head = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true });
const sortBy = (page: Page, name: string, modifiers: 'Shift'[] = []) =>
  head(page, name).getByRole('button').click({ modifiers });
const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });
const drawer = (page: Page) => page.getByRole('dialog');

async function openList(page: Page, ids: readonly string[]): Promise<void> {
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

test('rows stand in the order of the paste, sort by several columns, are searched and opened; Back undoes each', async ({
  page,
}) => {
  await openLongList(page);
  const shown = await shownIds(page);
  expect(shown).toEqual(IDS.slice(0, shown.length));
  await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(row(page, IDS.at(-1))).toBeVisible();

  await sortBy(page, 'Size');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/[?&]s=size(&|$)/);
  await expect(row(page, IDS.at(-1))).toHaveCount(0);
  const smallest = (await shownIds(page))[0];
  await sortBy(page, 'Size');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/[?&]s=size\.desc/);
  await expect(row(page, smallest ?? '')).toHaveCount(0);
  await sortBy(page, 'Size');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'none');
  await expect.poll(async () => (await shownIds(page))[0]).toBe(IDS[0]);

  // Several columns, in the gallery too, and as far back as one likes.
  await sortBy(page, 'Type');
  await sortBy(page, 'Size', ['Shift']);
  await sortBy(page, 'Size', ['Shift']);
  await expect(page).toHaveURL(/[?&]s=mediaType,size\.desc/);
  await expect(head(page, 'Type')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[data-column="mediaType"]').first()).toHaveText('Audio');
  const [first] = await shownIds(page);
  await page.getByRole('tab', { name: 'Gallery' }).click();
  await expect(rows(page).first()).toHaveAttribute('data-media-id', first ?? '');
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(page).toHaveURL(/[?&]s=mediaType,size(&|$)/);
  await page.goForward();
  await expect(page).toHaveURL(/[?&]s=mediaType,size\.desc/);
  await page.goBack();
  await page.goBack();
  await expect(head(page, 'Size')).toHaveAttribute('aria-sort', 'none');
  await sortBy(page, 'Type');
  await sortBy(page, 'Type');
  await expect.poll(async () => (await shownIds(page))[0]).toBe(IDS[0]);

  const search = page.getByRole('searchbox', { name: 'Search assets' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type(IDS[4321] ?? '');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, IDS[4321])).toBeVisible();
  await expect(page.getByText('1 of 5,000 assets')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`q=${IDS[4321]}`));
  await search.fill('nothing is called this');
  await expect(
    page.getByRole('heading', { name: 'No asset matches “nothing is called this”' }),
  ).toBeVisible();
  await grid(page).getByRole('button', { name: 'Clear search' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5001');

  await row(page, IDS[1]).getByRole('gridcell').nth(4).click();
  await expect(drawer(page)).toContainText(IDS[1] ?? '', ANSWER);
  await expect(drawer(page)).toContainText('2 of 5,000');
  await drawer(page).getByRole('button', { name: 'Next asset' }).click();
  await expect(page).toHaveURL(new RegExp(`open=${IDS[2]}`));
  await expect(drawer(page)).toContainText('3 of 5,000');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(new RegExp(`open=${IDS[1]}`));
  await expect(drawer(page).getByRole('link', { name: 'Open full page' })).toHaveAttribute(
    'href',
    `/assets/${IDS[1]}`,
  );
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
});

test('rows are chosen by click, range, keys, all that a filter leaves and what is left; they are copied in five shapes and make a list', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = await openLongList(page);
  const box = (id: string | undefined) => row(page, id).getByRole('checkbox');
  await box(IDS[1]).click();
  await box(IDS[5]).click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('5 selected');
  await expect(row(page, IDS[3])).toHaveAttribute('aria-selected', 'true');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const chosen = IDS.slice(1, 6);
  await bar(page).getByRole('button', { name: 'Copy IDs', exact: true }).click();
  await expect(page.getByText('5 IDs copied')).toBeVisible();
  expect(await copied()).toBe(chosen.join('\n'));
  for (const [shape, text] of [
    ['With commas', chosen.join(',')],
    ['With blanks', chosen.join(' ')],
    ['JSON', JSON.stringify(chosen)],
    ['Quoted, for SQL', chosen.map((id) => `'${id}'`).join(', ')],
    ['One a line', chosen.join('\n')],
  ] as const) {
    await bar(page).getByRole('button', { name: 'Copy IDs as…' }).click();
    await page.getByRole('menuitem', { name: shape }).click();
    await expect.poll(copied).toBe(text);
  }

  // What is chosen stays so out of sight, sorted, and under a filter that hides it.
  await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(row(page, IDS[3])).toHaveCount(0);
  await sortBy(page, 'Title');
  await expect(bar(page)).toContainText('5 selected');
  await page.goBack();
  await page.getByRole('searchbox', { name: 'Search assets' }).fill('night');
  const left = page.getByRole('status').filter({ hasText: /^[\d,]+ of 5,000 assets$/ });
  await expect(left).toBeVisible();
  const shown = Number((await grid(page).getAttribute('aria-rowcount')) ?? 0) - 1;
  expect(shown).toBeGreaterThan(80);
  const all = shown.toLocaleString('en');
  await bar(page).getByRole('button', { name: 'Clear' }).click();
  await grid(page)
    .getByRole('checkbox', { name: `Select all ${all} shown` })
    .click();
  await expect(bar(page)).toContainText(`${all} selected`);
  await page.getByRole('searchbox', { name: 'Search assets' }).fill('');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5001');
  await bar(page).getByRole('button', { name: 'Invert' }).click();
  await expect(bar(page)).toContainText(`${(LONG - shown).toLocaleString('en')} selected`);

  await bar(page).getByRole('button', { name: 'New list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/IDs of Long/);
  await expect(page.locator('[data-ledger="unique"]')).toHaveText(String(LONG - shown));
  await page.getByRole('status').filter({ hasText: 'Made “' }).getByRole('button', { name: 'Undo' }).click();
  await page.waitForURL(`**${path}*`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Long/);
});

test('the keyboard goes row to row, copies an ID, opens and closes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLongList(page);
  await row(page, IDS[0]).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, IDS[2])).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByText(`Copied ${IDS[2]}`)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(IDS[2]);
  await page.keyboard.press('Space');
  await expect(row(page, IDS[2])).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('2 selected');
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
  await expect(drawer(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`open=${IDS[0]}`));
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(row(page, IDS[0])).toBeFocused();
});

test('rows that arrive while one scrolls, chooses and types move nothing that is under the pointer or has the focus', async ({
  page,
}) => {
  // The first of the paste come last, and so above everything.
  const late = lateIds(40);
  // The last of the paste, too: what follows has begun before all is there, however slow the machine.
  const last = lateIds(20);
  const ids = [...late, ...manyIds(LONG - late.length - last.length), ...last];
  await page.goto(await storeLongList(page.request, { ids }));
  await expect(rows(page).nth(16)).toBeVisible(ANSWER);
  const pending = page.locator('[data-ledger="pending"]');
  await grid(page).evaluate((element) => element.scrollTo(0, 3200));
  const target = page.locator('[data-media-id][aria-rowindex="106"]');
  await expect(target).toBeVisible();
  const id = (await target.getAttribute('data-media-id')) ?? '';
  await row(page, id).getByRole('checkbox').click();
  await expect(pending).not.toHaveText('0');
  // Watched in the page, frame by frame, until the last row has arrived.
  const farthest = await row(page, id).evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const top = element.getBoundingClientRect().y;
        let most = 0;
        const look = () => {
          const isThere = element.isConnected && element.contains(document.activeElement);
          const distance = Math.abs(element.getBoundingClientRect().y - top);
          most = Math.max(most, isThere ? distance : Number.POSITIVE_INFINITY);
          if (document.querySelector('[data-ledger="pending"]')?.textContent === '0') resolve(most);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  expect(farthest).toBeLessThan(1);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5001');
  await expect(row(page, id)).toHaveAttribute('aria-rowindex', String(106 + late.length));
  await expect(row(page, id)).toHaveAttribute('aria-selected', 'true');

  // Everything is asked for again: what is typed meanwhile is not lost, nor what was chosen.
  await page.getByRole('button', { name: 'Refresh' }).click();
  const search = page.getByRole('searchbox', { name: 'Search assets' });
  await search.pressSequentially('night');
  await sortBy(page, 'Title');
  await expect(search).toHaveValue('night');
  await lookedUp(page);
  await expect(page).toHaveURL(/q=night/);
  await expect(head(page, 'Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect(bar(page)).toContainText('1 selected');
});

for (const by of ['pointer', 'focus', 'drawer']) {
  test(`rows that arrive below the first in sight do not move the one with the ${by}`, async ({ page }) => {
    const late = lateIds(20);
    const others = manyIds(LONG - late.length);
    const ids = [...others.slice(0, 3), ...late, ...others.slice(3)];
    // What shares a call with late ones is late as well, unless the server knows it already.
    await page.request.post('/api/v1/lookup', { data: { ids: others.slice(0, 40) } });
    await page.goto(await storeLongList(page.request, { ids }));
    const watched = row(page, others[8]);
    await expect(watched).toHaveAttribute('aria-rowindex', '10', ANSWER);
    if (by === 'pointer') await watched.hover();
    else await watched.focus();
    if (by === 'drawer') await page.keyboard.press('Enter');
    const { y } = (await watched.boundingBox()) ?? {};
    await lookedUp(page);
    await expect(watched).toHaveAttribute('aria-rowindex', String(10 + late.length));
    await expect.poll(async () => (await watched.boundingBox())?.y).toBe(y);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 760 } });
  test('rows are cards of the same grid, nothing is wider than the screen, and a shared address opens its row', async ({
    page,
  }) => {
    const path = await openLongList(page, `?open=${IDS[4]}&s=title`);
    await expect(drawer(page)).toContainText(IDS[4] ?? '', ANSWER);
    await page.keyboard.press('Escape');
    await expect(rows(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await rows(page).first().getByRole('gridcell').nth(2).click();
    await expect(drawer(page)).toBeVisible();
    expect(page.url()).toContain(path);
    await page.keyboard.press('Escape');
    // What sorts is in sight, wherever it stands among the others, and large enough for a finger.
    await page.goto(`${path}?s=createdAt.desc`);
    const sort = head(page, 'Created').getByRole('button');
    await expect(sort).toBeInViewport({ ratio: 1 });
    await expect(head(page, 'Created')).toHaveAttribute('aria-sort', 'descending');
    expect((await sort.boundingBox())?.height).toBeGreaterThanOrEqual(36);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

smallTest('a cover is protected unless the audit passed the asset', async ({ page }) => {
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

smallTest('axe finds nothing serious in the table, its menu and its drawer', async ({ page }) => {
  await openList(page, assetIds(30));
  await sortBy(page, 'Title');
  await row(page, (await shownIds(page))[0] ?? '')
    .getByRole('checkbox')
    .click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await rows(page).first().getByRole('gridcell').nth(4).click();
  await expect(drawer(page).getByRole('heading', { name: 'Basic info' })).toBeVisible(ANSWER);
  await expectAccessible(page);
});
