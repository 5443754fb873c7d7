import { randomInt } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { reservedId } from '../lib/emulator/faults';
import { manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, lookedUp, storeLongList, test } from './long-list';

const ANSWER = { timeout: 15_000 };

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const rows = (page: Page) => page.locator('[data-media-id]');
const row = (page: Page, id: string | undefined) => page.locator(`[data-media-id="${id}"]`);
const head = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true });

/** IDs whose first call has no answer, so that they come when that attempt is given up; new ones with each call. */
function lateIds(count: number): string[] {
  const from = randomInt(2 ** 40);
  return Array.from({ length: count }, (_, n) => reservedId('silent', 1, from + n));
}

/** Has the server know these IDs: what shares a call with late ones would else be late as well. */
async function makeKnown(page: Page, ids: readonly string[]): Promise<void> {
  // Asked for anew: what it learnt earlier it may forget at any moment.
  await (await page.request.post('/api/v1/lookup', { data: { ids, fresh: true } })).body();
}

test('rows that arrive while one scrolls, chooses and types move nothing that is under the pointer or has the focus', async ({
  page,
}) => {
  // The first of the paste come last, and so above everything.
  const late = lateIds(40);
  // The last of the paste, too: what follows has begun before all is there, however slow the machine.
  const last = lateIds(20);
  const others = manyIds(LONG - late.length - last.length);
  await makeKnown(page, others);
  const ids = [...late, ...others, ...last];
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
  await head(page, 'Title').getByRole('button').click();
  await expect(search).toHaveValue('night');
  await lookedUp(page);
  await expect(page).toHaveURL(/q=night/);
  await expect(head(page, 'Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('1 selected');
});

for (const by of ['pointer', 'focus', 'drawer']) {
  test(`rows that arrive below the first in sight do not move the one with the ${by}`, async ({ page }) => {
    const late = lateIds(20);
    const others = manyIds(LONG - late.length);
    const ids = [...others.slice(0, 3), ...late, ...others.slice(3)];
    await makeKnown(page, others.slice(0, 40));
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

/** Opens the gallery of a list, four cards across, in which seven assets come late and stand before most others. */
async function openGallery(page: Page, search: string): Promise<{ others: string[] }> {
  const others = manyIds(60);
  await makeKnown(page, others);
  const ids = [...others.slice(0, 2), ...lateIds(7), ...others.slice(2)];
  await page.goto(`${await storeLongList(page.request, { ids })}?v=gallery&z=4${search}`);
  return { others };
}

/** The place of a card must be the same when all others are there. */
async function expectHeld(page: Page, card: Locator): Promise<void> {
  const before = await card.boundingBox();
  const element = await card.elementHandle();
  await expect(page.locator('[data-ledger="pending"]')).toHaveText('7');
  await lookedUp(page);
  await expect.poll(() => card.boundingBox()).toEqual(before);
  // Nor is it made anew: it would lose its focus, and its preview would blink.
  expect(await element?.evaluate(({ isConnected }) => isConnected)).toBe(true);
}

test('cards that arrive before the one under the pointer leave it where it is, in its column too', async ({
  page,
}) => {
  const { others } = await openGallery(page, '');
  const watched = row(page, others[9]);
  await watched.hover();
  await expectHeld(page, watched);
  // The first cards make room, and the keys find the first of them.
  await watched.focus();
  await page.keyboard.press('Home');
  await expect(row(page, others[0])).toBeFocused();
  await expect(row(page, others[0])).toHaveAttribute('aria-colindex', '2');
  const left = (card: Locator) => card.evaluate((element) => element.getBoundingClientRect().left);
  expect(await left(row(page, others[0]))).toBe(await left(row(page, others[5])));
  // With another number across, the first begins in the first place.
  await page.getByRole('slider', { name: 'Zoom' }).fill('8');
  await expect(row(page, others[0])).toHaveAttribute('aria-colindex', '1');
});

test('cards that arrive before the one with the focus leave it there, with the focus and its preview', async ({
  page,
}) => {
  await openGallery(page, '');
  const previewed = page.locator('[data-media-id]:has([data-preview])').nth(4);
  const watched = row(page, (await previewed.getAttribute('data-media-id')) ?? '');
  await watched.focus();
  await page.keyboard.press('.');
  await expectHeld(page, watched);
  await expect(watched).toBeFocused();
  await expect(watched.getByRole('slider')).toBeVisible();
});

test('a grouped gallery holds the card under the pointer, too', async ({ page }) => {
  const { others } = await openGallery(page, '&g=region');
  await expect(page.getByRole('treegrid', { name: 'Assets' })).toBeVisible();
  await row(page, others[9]).hover();
  await expectHeld(page, row(page, others[9]));
});
