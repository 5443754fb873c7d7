import type { Locator, Page } from '@playwright/test';
import { knownIds } from './catalogue';
import { type CellSize, expectMark } from './cell-mark';
import { createList, expect, test } from './fixtures';

/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 15_000 };

let ids: ReadonlyMap<string, string>;
test.beforeAll(() => {
  ids = knownIds();
});

function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the catalogue has no asset ${name}`);
  return id;
}

/** A row of the table or a card of the gallery. */
const item = (page: Page, name: string) => page.locator(`[data-media-id="${idOf(name)}"]`);
const cellOf = (place: Locator) => place.locator('[data-cell]');
const scrubber = (place: Locator) => place.getByRole('slider', { name: 'Preview position' });

async function openList(page: Page, names: readonly string[], view: '' | '?v=gallery' = ''): Promise<void> {
  await createList(page, names.map(idOf).join('\n'));
  if (view !== '') await page.goto(`${page.url()}${view}`);
  await expect(page.locator('[data-media-id]')).toHaveCount(names.length, ANSWER);
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
}

/** Moves the mouse to a share of the width of an item's picture. */
async function hover(page: Page, place: Locator, share: number): Promise<void> {
  const box = await place.locator('[data-preview]').boundingBox();
  if (!box) throw new Error('the picture is not visible');
  await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
}

interface Sprite extends CellSize {
  name: string;
  count: number;
  capacity: number;
}

/** Of the sample media: one sheet, three sheets, cells with padding and a margin, upright cells, a part of a sheet. */
const SPRITES: Sprite[] = [
  { name: 'real-0', widthPx: 128, heightPx: 72, count: 100, capacity: 100 },
  { name: 'real-1', widthPx: 224, heightPx: 126, count: 18, capacity: 20 },
  { name: 'real-2', widthPx: 192, heightPx: 108, count: 40, capacity: 16 },
  { name: 'real-3', widthPx: 120, heightPx: 120, count: 24, capacity: 24 },
  { name: 'real-4', widthPx: 90, heightPx: 160, count: 25, capacity: 25 },
];

for (const view of ['', '?v=gallery'] as const) {
  test(`the k-th of n places across a picture shows cell k, in the ${view === '' ? 'table' : 'gallery'}`, async ({
    page,
  }) => {
    await openList(
      page,
      SPRITES.map(({ name }) => name),
      view,
    );
    for (const { name, count, capacity, ...size } of SPRITES) {
      const place = item(page, name);
      for (const k of [0, 1, Math.floor(count / 2), count - 2, count - 1]) {
        await hover(page, place, (k + 0.5) / count);
        await expect(cellOf(place)).toHaveAttribute('data-cell', String(k), ANSWER);
        await expect(cellOf(place)).toHaveAttribute('data-sheet', String(Math.floor(k / capacity)));
        await expect(cellOf(place)).toHaveAttribute('data-geometry', /^(set|template|guess)$/);
        await expect(cellOf(place)).toHaveAttribute('data-time', /^\d+(\.\d+)?$/);
        await expect(scrubber(place)).toHaveAttribute('aria-valuenow', String(k + 1));
        await expectMark(page, cellOf(place), size, k + 1);
      }
      await page.mouse.move(1, 1);
      await expect(cellOf(place)).toHaveCount(0);
    }
  });
}

test('the keys step, jump and close, and leave Home and End to the rows otherwise', async ({ page }) => {
  await openList(page, ['real-0', 'real-1', 'real-2']);
  const row = item(page, 'real-1');
  await row.focus();
  const shows = (k: number) => expect(cellOf(row)).toHaveAttribute('data-cell', String(k), ANSWER);
  const presses: [string, number][] = [
    ['.', 0],
    ['.', 1],
    ['.', 2],
    [',', 1],
    ['End', 17],
    ['.', 17],
    [',', 16],
    ['Home', 0],
    [',', 0],
  ];
  for (const [key, k] of presses) {
    await page.keyboard.press(key);
    await shows(k);
  }
  await expect(row).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cellOf(row)).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(item(page, 'real-2')).toBeFocused();
  await page.keyboard.press('.');
  await expect(cellOf(item(page, 'real-2'))).toHaveAttribute('data-cell', '0', ANSWER);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-cell]')).toHaveCount(0);
});

test('what was seen once comes back within 100 ms', async ({ page }) => {
  await openList(page, ['real-0']);
  const row = item(page, 'real-0');
  await hover(page, row, 0.3);
  await expect(cellOf(row)).toBeVisible(ANSWER);
  const waits: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await page.mouse.move(1, 1);
    await expect(cellOf(row)).toHaveCount(0);
    const shown = row.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          let enteredAt = 0;
          const picture = element.querySelector('[data-preview]');
          picture?.addEventListener('pointerenter', () => {
            enteredAt = performance.now();
          });
          const observer = new MutationObserver(() => {
            if (!element.querySelector('[data-cell]')) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - enteredAt));
          });
          observer.observe(element, { childList: true, subtree: true });
        }),
    );
    await hover(page, row, 0.6);
    waits.push(await shown);
  }
  // The machine does other things at the same time; what counts is what the code asks for.
  expect(Math.min(...waits), waits.join()).toBeLessThanOrEqual(100);
});

test.describe('with refused pictures', () => {
  test.use({ allowedErrors: [/403/] });
  test('a picture that is refused is asked for once more, then drawn as gone, and renewed by a press', async ({
    page,
  }) => {
    await openList(page, ['real-0']);
    const asked: string[] = [];
    let isRefused = true;
    await page.route(/\/media\/[^/]+\/sprites\//, async (route) => {
      asked.push(route.request().url());
      if (isRefused) await route.fulfill({ status: 403, json: { code: 'expired' } });
      else await route.continue();
    });
    const row = item(page, 'real-0');
    await hover(page, row, 0.5);
    const gone = row.getByRole('button', { name: /No longer available/ });
    await expect(gone).toBeVisible();
    expect(asked).toHaveLength(2);
    expect(asked[1]).not.toBe(asked[0]);
    await page.mouse.move(1, 1);
    await hover(page, row, 0.4);
    await expect(gone).toBeVisible();
    expect(asked).toHaveLength(2);
    isRefused = false;
    await gone.click();
    await expect(cellOf(row)).toBeVisible(ANSWER);
    expect(asked).toHaveLength(3);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('sheets load on intent, a few at once, and stop loading when the pointer leaves', async ({ page }) => {
  const names = SPRITES.map(({ name }) => name);
  await openList(page, names);
  const onTheWay = new Set<string>();
  const cancelled: string[] = [];
  let most = 0;
  await page.route(/\/media\/[^/]+\/sprites\//, (route) => {
    // Held for good: only leaving ends it.
    onTheWay.add(route.request().url());
    most = Math.max(most, onTheWay.size);
  });
  page.on('requestfailed', (request) => {
    if (onTheWay.delete(request.url())) cancelled.push(request.url());
  });
  for (const name of names) {
    await hover(page, item(page, name), 0.5);
    await expect.poll(() => [...onTheWay].some((url) => url.includes(idOf(name)))).toBe(true);
    await page.mouse.move(1, 1);
    await expect.poll(() => onTheWay.size).toBe(0);
  }
  expect(cancelled).toHaveLength(names.length);
  expect(most).toBeLessThanOrEqual(4);
});

test('a pointer that passes by loads nothing', async ({ page }) => {
  await openList(page, ['real-0', 'real-1', 'real-2', 'real-3']);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/sprites/')) asked.push(request.url());
  });
  // The code of a preview is there after the first: nothing else holds back what a passing pointer would ask for.
  await hover(page, item(page, 'real-1'), 0.5);
  await expect(cellOf(item(page, 'real-1'))).toBeVisible();
  await page.mouse.move(1, 1);
  const first = await item(page, 'real-0').locator('[data-preview]').boundingBox();
  const last = await item(page, 'real-3').locator('[data-preview]').boundingBox();
  if (!first || !last) throw new Error('the rows are not visible');
  // On a busy machine it may rest on a row for longer than one that passes by: the page's time stands still.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.mouse.move(first.x + 5, first.y + 5);
  await page.mouse.move(last.x + 5, last.y + 5, { steps: 8 });
  await page.mouse.move(1, 1);
  await page.clock.runFor(1000);
  await page.clock.resume();
  // A hover that is meant comes after all that the passing pointer might have asked for.
  await hover(page, item(page, 'real-2'), 0.5);
  await expect(cellOf(item(page, 'real-2'))).toBeVisible();
  const meant = ['real-1', 'real-2'].map(idOf);
  expect(asked.filter((url) => !meant.some((id) => url.includes(id)))).toEqual([]);
});

test('without a sprite there are the snapshots, then the cover, then a drawing', async ({ page }) => {
  const names = ['sprite-json-broken', 'real-10', 'real-14'];
  await openList(page, names);
  const row = item(page, 'sprite-json-broken');
  await hover(page, row, 0.99);
  const last = Number(await scrubber(row).getAttribute('aria-valuemax')) - 1;
  expect(last).toBeGreaterThan(0);
  await expect(cellOf(row)).toHaveAttribute('data-cell', String(last), ANSWER);
  await expect(cellOf(row).locator('img')).toHaveAttribute('src', new RegExp(`/snapshots/${last}$`));
  await expect(item(page, 'real-10').locator('[data-preview]')).toHaveCount(0);
  await expect(item(page, 'real-10').getByRole('img', { name: /^Cover of/ })).toBeVisible();
  await expect(item(page, 'real-14').getByRole('img', { name: 'Text' })).toBeVisible();
});

test('a protected preview is blurred until it is held', async ({ page }) => {
  await openList(page, ['real-8']);
  const row = item(page, 'real-8');
  await hover(page, row, 0.5);
  await expect(cellOf(row)).toBeVisible(ANSWER);
  const veil = row.locator('[data-protected]');
  await expect(veil).toHaveAttribute('data-protected', 'true');
  const blurred = () =>
    cellOf(row).evaluate((element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).filter.includes('blur')) return true;
      return false;
    });
  expect(await blurred()).toBe(true);
  await page.mouse.down();
  await expect(veil).toHaveAttribute('data-protected', 'false');
  expect(await blurred()).toBe(false);
  await hover(page, row, 0.1);
  await expect(cellOf(row)).toHaveAttribute('data-cell', '6');
  expect(await blurred()).toBe(false);
  await page.mouse.up();
  await expect(veil).toHaveAttribute('data-protected', 'true');

  await page.mouse.move(1, 1);
  await row.focus();
  await page.keyboard.press('.');
  await expect(cellOf(row)).toBeVisible(ANSWER);
  expect(await blurred()).toBe(true);
  await page.keyboard.down('Shift');
  await expect(veil).toHaveAttribute('data-protected', 'false');
  await page.keyboard.up('Shift');
  await expect(veil).toHaveAttribute('data-protected', 'true');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 760 }, hasTouch: true, isMobile: true });
  test('a finger scrubs while it drags, and opens nothing', async ({ page }) => {
    await openList(page, ['real-0', 'real-1'], '?v=gallery');
    const card = item(page, 'real-1');
    const box = await card.locator('[data-preview]').boundingBox();
    if (!box) throw new Error('the picture is not visible');
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width * share, y: box.y + box.height / 2 }],
      });
    await touch('touchStart', 0.1);
    for (const [share, k] of [
      [0.3, 5],
      [0.53, 9],
      [0.97, 17],
    ] as const) {
      await touch('touchMove', share);
      await expect(cellOf(card)).toHaveAttribute('data-cell', String(k));
    }
    await touch('touchEnd', 0);
    await expect(cellOf(card)).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
