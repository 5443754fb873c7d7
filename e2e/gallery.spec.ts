import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { assetIds, manyIds } from './catalogue';
import { createList, expect, test } from './fixtures';
import { LONG, lateIds, lookedUp, openLongList, storeLongList } from './long-list';

const IDS = assetIds(120);
/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 15_000 };

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const items = (page: Page) => page.locator('[data-media-id]');
const item = (page: Page, id: string | undefined) => page.locator(`[data-media-id="${id}"]`);
const tab = (page: Page, name: 'Table' | 'Gallery') => page.getByRole('tab', { name });

async function openList(page: Page, ids: readonly string[]): Promise<void> {
  await createList(page, ids.join('\n'));
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
}

async function showGallery(page: Page): Promise<void> {
  await tab(page, 'Gallery').click();
  await expect(tab(page, 'Gallery')).toHaveAttribute('aria-selected', 'true');
  await expect(grid(page).getByRole('gridcell').and(items(page)).first()).toBeVisible(ANSWER);
}

/** The IDs in the document, from the top, row by row. */
function shownIds(page: Page): Promise<(string | null)[]> {
  return items(page).evaluateAll((elements) =>
    elements
      .map((element) => {
        const { top, left } = element.getBoundingClientRect();
        return { id: element.getAttribute('data-media-id'), top: Math.round(top), left };
      })
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(({ id }) => id),
  );
}

/** What the table shows from the top, and then the gallery: they must begin alike. */
async function expectSameOrder(page: Page): Promise<void> {
  await tab(page, 'Table').click();
  await expect(grid(page)).toHaveAttribute('aria-colcount', '16');
  const rows = await shownIds(page);
  await showGallery(page);
  const cards = await shownIds(page);
  const common = Math.min(rows.length, cards.length);
  expect(common).toBeGreaterThan(0);
  expect(cards.slice(0, common)).toEqual(rows.slice(0, common));
}

test('the gallery has the table’s assets in the table’s order, under search and sort', async ({ page }) => {
  await openList(page, IDS);
  await expectSameOrder(page);
  await page.getByRole('button', { name: 'Order of the paste' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Duration' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Descending' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/s=duration\.desc/);
  await expectSameOrder(page);
  await page.getByRole('searchbox', { name: 'Search assets' }).fill('storyboard');
  await expect(page.getByText(/^\d+ of 120 assets$/)).toBeVisible();
  await expect(page).toHaveURL(/q=storyboard/);
  await expectSameOrder(page);
  await expect(page).toHaveURL(/v=gallery/);
  await page.reload();
  await expect(items(page).first()).toBeVisible(ANSWER);
  await expect(tab(page, 'Gallery')).toHaveAttribute('aria-selected', 'true');
});

test('what is chosen stays chosen in the other view', async ({ page }) => {
  await openList(page, IDS);
  await item(page, IDS[1]).getByRole('checkbox').click();
  await showGallery(page);
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(item(page, IDS[1])).toHaveAttribute('aria-selected', 'true');
  await item(page, IDS[4])
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('4 selected');
  await tab(page, 'Table').click();
  await expect(item(page, IDS[3])).toHaveAttribute('aria-selected', 'true');
  await showGallery(page);
  await page.getByRole('checkbox', { name: 'Select all 120 shown' }).click();
  await expect(bar).toContainText('120 selected');
});

test('the keyboard goes from card to card in two directions, selects, copies, opens and steps', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page, IDS);
  await showGallery(page);
  const across = Number(await grid(page).getAttribute('aria-colcount'));
  await item(page, IDS[0]).focus();
  const moves: [string, number][] = [
    ['ArrowRight', 1],
    ['ArrowDown', 1 + across],
    ['ArrowLeft', across],
    ['ArrowLeft', across - 1],
    ['ArrowUp', across - 1],
    ['End', IDS.length - 1],
    ['Home', 0],
  ];
  for (const [key, index] of moves) {
    await page.keyboard.press(key);
    await expect(item(page, IDS[index])).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(item(page, IDS[0])).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('c');
  await expect(page.getByText(`Copied ${IDS[0]}`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(IDS[0] ?? '', ANSWER);
  await expect(page).toHaveURL(new RegExp(`open=${IDS[0]}`));
  await page.keyboard.press('Escape');
  await expect(item(page, IDS[0])).toBeFocused();
});

test('the zoom decides how many are across, and the address keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openList(page, IDS);
  await showGallery(page);
  const zoom = page.getByRole('slider', { name: 'Zoom' });
  for (const across of ['3', '12', '4']) {
    await zoom.fill(across);
    await expect(grid(page)).toHaveAttribute('aria-colcount', across);
    await expect(page).toHaveURL(new RegExp(`z=${across}(&|$)`));
  }
  await page.goto(page.url().replace('z=4', 'z=99'));
  await expect(grid(page)).toHaveAttribute('aria-colcount', '6');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 760 } });
  test('two are across, and nothing is wider than the screen', async ({ page }) => {
    await openList(page, IDS.slice(0, 12));
    await showGallery(page);
    await expect(grid(page)).toHaveAttribute('aria-colcount', '2');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('of thousands of cards a few are in the document, and none of them moves while it scrolls', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput))
          Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + Number(entry.value) });
    }).observe({ type: 'layout-shift' });
  });
  await openLongList(page);
  await showGallery(page);
  await expect(page.getByText('5,000 assets')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { shifted: 0 }));
  await grid(page).hover();
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, 900);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await items(page).count()).toBeLessThanOrEqual(80);
  }
  await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(item(page, manyIds(LONG).at(-1))).toBeVisible();
  expect(await items(page).count()).toBeLessThanOrEqual(80);
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBe(0);
});

test('cards that arrive before the one under the pointer leave it where it is, in its column too', async ({
  page,
}) => {
  const late = lateIds(7);
  const others = IDS.slice(0, 60);
  await page.request.post('/api/v1/lookup', { data: { ids: others } });
  const ids = [...others.slice(0, 2), ...late, ...others.slice(2)];
  await page.goto(`${await storeLongList(page.request, { ids })}?v=gallery&z=4`);
  const watched = item(page, others[9]);
  await watched.hover();
  const before = await watched.boundingBox();
  const element = await watched.elementHandle();
  await lookedUp(page);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '17');
  await expect.poll(() => watched.boundingBox()).toEqual(before);
  // Nor is it made anew, with which a preview would blink.
  expect(await element?.evaluate(({ isConnected }) => isConnected)).toBe(true);
  // The first cards make room, and the keys find the first of them.
  await item(page, others[9]).focus();
  await page.keyboard.press('Home');
  await expect(item(page, others[0])).toBeFocused();
  await expect(item(page, others[0])).toHaveAttribute('aria-colindex', '2');
  expect((await item(page, others[0]).boundingBox())?.x).toBe(before?.x);
  // With another number across, the first begins in the first place.
  await page.getByRole('slider', { name: 'Zoom' }).fill('8');
  await expect(item(page, others[0])).toHaveAttribute('aria-colindex', '1');
});

test('cards that arrive before the one with the focus leave it where it is, with the focus and its preview', async ({
  page,
}) => {
  const late = lateIds(7);
  const others = IDS.slice(0, 60);
  await page.request.post('/api/v1/lookup', { data: { ids: others } });
  const ids = [...others.slice(0, 2), ...late, ...others.slice(2)];
  await page.goto(`${await storeLongList(page.request, { ids })}?v=gallery&z=4`);
  const watched = page.locator('[data-media-id]:has([data-preview])').nth(4);
  const id = (await watched.getAttribute('data-media-id')) ?? '';
  await watched.focus();
  await page.keyboard.press('.');
  const before = await watched.boundingBox();
  await lookedUp(page);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '17');
  await expect(item(page, id)).toBeFocused();
  await expect.poll(() => item(page, id).boundingBox()).toEqual(before);
  await expect(item(page, id).getByRole('slider')).toBeVisible();
});

test('axe finds nothing serious in the gallery with a preview open', async ({ page }) => {
  await openList(page, IDS.slice(0, 30));
  await showGallery(page);
  await item(page, IDS[0]).getByRole('checkbox').click();
  const scrubbed = page.locator('[data-media-id]:has([data-preview])').first();
  await scrubbed.focus();
  await page.keyboard.press('.');
  await expect(scrubbed.getByRole('slider', { name: 'Preview position' })).toBeVisible();
  await expectAccessible(page);
});
