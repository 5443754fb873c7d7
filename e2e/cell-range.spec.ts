import type { Page } from '@playwright/test';
import { manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, openLongList, test } from './long-list';

const IDS = manyIds(LONG);
const cell = (page: Page, row: number, column: string) =>
  page.locator(`[data-media-id="${IDS[row]}"] [data-column="${column}"]`);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Keeps the code of ranges from the page until it is released, as a slow network would. */
async function holdRangeCode(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('data-cell-range')) await held;
    await route.fulfill({ response });
  });
  return release;
}

/** How far the parts of the frame over columns that stay are from their cells, and where the rest is cut off, in px. */
function frameFaults(page: Page, rowId: string): Promise<number[]> {
  return page.evaluate((id) => {
    const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    const cellBox = (column: string) =>
      boxOf(document.querySelector(`[data-media-id="${id}"] [data-column="${column}"]`));
    const parts = [...document.querySelectorAll('[data-cell-range] .sticky')].map(boxOf);
    const moving = document.querySelector<HTMLElement>('[data-cell-range] > div');
    const [, right = 0, , left = 0] = (moving?.style.clipPath.match(/[\d.]+px/g) ?? []).map(
      Number.parseFloat,
    );
    const box = boxOf(moving);
    return [
      (parts[0]?.left ?? 0) - cellBox('title').left,
      (parts[0]?.right ?? 0) - cellBox('title').right,
      (parts[1]?.left ?? 0) - cellBox('createdAt').left,
      box.left + left - cellBox('title').right,
      box.right - right - cellBox('createdAt').left,
    ].map((difference) => Math.round(Math.abs(difference)));
  }, rowId);
}

async function drag(page: Page, from: ReturnType<typeof cell>, to: ReturnType<typeof cell>): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
}

test('cells are marked by drag and keys and copied as a table; boxes are ticked by drag', async ({
  page,
}) => {
  const release = await holdRangeCode(page);
  // No column grows, so that room is left before the one at the right edge.
  const view = 'right=createdAt&w=title.200,tags.90';
  await openLongList(page, `?${view}`);
  await page.evaluate(() => document.fonts.ready);

  const status = page.getByRole('region', { name: 'Marked cells' });
  // A drag is heard before the code of ranges has come, and marks when it comes.
  await drag(page, cell(page, 1, 'mediaId'), cell(page, 3, 'status'));
  await expect(status).toHaveCount(0);
  release();
  await expect(status).toContainText('3 rows × 3 columns');
  await page.unrouteAll();
  await expect(page).not.toHaveURL(/open=/);
  await status.getByRole('button', { name: 'Copy cells' }).click();
  await expect(page.getByText('Copied 3 rows × 3 columns')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  const lines = copied.plain.split('\r\n').map((line) => line.split('\t'));
  expect(lines.map(([id]) => id?.replace(/^'/, ''))).toEqual(IDS.slice(1, 4));
  expect(lines.every((line) => line.length === 3)).toBe(true);
  expect(copied.html.match(/<tr>/g)).toHaveLength(3);
  await status.getByRole('button', { name: 'Clear marked cells' }).click();
  await expect(status).toHaveCount(0);

  // Over columns that stay at their edge the frame stays, too, and the rest of it does not lie over them.
  await drag(page, cell(page, 1, 'title'), cell(page, 3, 'createdAt'));
  await expect(status).toContainText('3 rows');
  for (const left of [0, 120]) {
    await page
      .getByRole('grid', { name: 'Assets' })
      .evaluate((grid, to) => grid.scrollTo({ left: to }), left);
    await expect.poll(() => frameFaults(page, IDS[2] ?? '')).toEqual([0, 0, 0, 0, 0]);
  }
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);

  await page.locator(`[data-media-id="${IDS[0]}"]`).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(status).toContainText('1 row × 1 column');
  for (const key of ['Alt+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await expect(status).toContainText('2 rows × 2 columns');
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);
  await page.keyboard.press('Control+c');
  await expect(page.getByText(`Copied ${IDS[0]}`)).toBeVisible();

  const box = (row: number) => page.locator(`[data-media-id="${IDS[row]}"] [data-select-row]`);
  const bar = page.getByRole('region', { name: 'Selection' });
  await drag(page, box(1), box(4));
  await expect(bar).toContainText('4 selected');
  await drag(page, box(4), box(2));
  await expect(bar).toContainText('1 selected');

  // Beyond the edge the grid scrolls, and rows that were not in the document are ticked on the way.
  await box(5).hover();
  await page.mouse.down();
  await page.mouse.move(18, (page.viewportSize()?.height ?? 0) - 2);
  const last = page.locator(`[data-media-id="${IDS[60]}"]`);
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.mouse.up();
  await expect(page.locator(`[data-media-id="${IDS[59]}"]`)).toHaveAttribute('aria-selected', 'true');
  expect(Number.parseInt((await bar.textContent())?.replace(',', '') ?? '', 10)).toBeGreaterThan(50);
  await expect(page).not.toHaveURL(/open=/);
});
