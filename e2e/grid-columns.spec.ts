import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { headTexts, LONG, openLongList, test } from './long-list';

const grid = (page: Page) => page.getByRole('grid', { name: 'Assets' });
const head = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true });
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });
const FIRST = ['#', 'Cover', 'Title', 'Media ID', 'Type', 'Status', 'Audit'];

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing is drawn');
  return box;
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

test('columns are dragged, pulled, fitted, pinned and hidden by pointer; the address keeps it, and Back undoes it', async ({
  page,
}) => {
  await openLongList(page);
  expect((await headTexts(page)).slice(0, 7)).toEqual(FIRST);

  // A mark shows where the column would come; Escape gives it up.
  const audit = await boxOf(head(page, 'Audit'));
  const type = await boxOf(head(page, 'Type'));
  const grip = { x: audit.x + 30, y: audit.y + 16 };
  const goal = { x: type.x + 4, y: type.y + 16 };
  await drag(page, grip, goal);
  await expect(page.locator('[data-drop-mark]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('[data-drop-mark]')).toHaveCount(0);
  expect((await headTexts(page)).slice(0, 7)).toEqual(FIRST);
  await drag(page, grip, goal);
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]order=position,cover,title,mediaId,auditStatus(&|$)/);
  expect((await headTexts(page)).slice(3, 6)).toEqual(['Media ID', 'Audit', 'Type']);
  await expect(head(page, 'Audit')).toHaveAttribute('aria-sort', 'none');
  await page.goBack();
  await expect.poll(async () => (await headTexts(page)).slice(0, 7)).toEqual(FIRST);

  // The arrow of a head opens its menu, and is as good a place to drag from.
  const figures = await boxOf(head(page, 'Size'));
  await page.mouse.move(figures.x + 40, figures.y + 16);
  await drag(page, { x: figures.x + 10, y: figures.y + 16 }, goal);
  await expect(page.locator('[data-drop-mark]')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  await page.mouse.up();
  await expect.poll(async () => (await headTexts(page)).slice(3, 6)).toEqual(['Media ID', 'Size', 'Type']);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.goBack();
  await expect.poll(async () => (await headTexts(page)).slice(0, 7)).toEqual(FIRST);

  // An edge is pulled, and a double click fits the column to what it holds.
  const size = await boxOf(head(page, 'Type'));
  const edge = { x: size.x + size.width - 3, y: size.y + 16 };
  await drag(page, edge, { x: edge.x + 60, y: edge.y });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]w=mediaType\.132/);
  expect((await boxOf(head(page, 'Type'))).width).toBe(132);
  expect((await boxOf(page.locator('[data-column="mediaType"]').first())).width).toBe(132);
  await page.mouse.dblclick(edge.x + 60, edge.y);
  await expect.poll(async () => (await boxOf(head(page, 'Type'))).width).toBeLessThan(80);

  // Pinned columns stay at the edges of the grid when the others scroll, and nothing shines through.
  await head(page, 'Size').click({ button: 'right' });
  await item(page, 'Pin right').click();
  await expect(page).toHaveURL(/[?&]right=size(&|$)/);
  const frame = await boxOf(grid(page));
  const cell = (column: string) => page.locator(`[data-media-id] [data-column="${column}"]`).first();
  for (const left of [0, 400]) {
    await grid(page).evaluate((element, scrollLeft) => element.scrollTo({ left: scrollLeft }), left);
    const pinned = await boxOf(cell('size'));
    expect(Math.abs(pinned.x + pinned.width - (frame.x + frame.width))).toBeLessThan(16);
    expect((await boxOf(cell('position'))).x).toBe(frame.x + 36);
  }
  expect(await cell('size').evaluate((element) => getComputedStyle(element).backgroundColor)).not.toMatch(
    /rgba\(0, 0, 0, 0\)|transparent/,
  );
  await head(page, 'Size').hover();
  await head(page, 'Size').locator('[data-column-menu]').click();
  await item(page, 'Hide column').click();
  await expect(head(page, 'Size')).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]hide=size(&|$)/);
});

test('columns are moved, sized, pinned and filtered by from the keyboard', async ({ page }) => {
  await openLongList(page);
  const button = (name: string) => head(page, name).getByRole('button');
  await button('Status').focus();
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect.poll(async () => (await headTexts(page)).slice(3, 6)).toEqual(['Media ID', 'Status', 'Type']);
  const { width } = await boxOf(head(page, 'Status'));
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await boxOf(head(page, 'Status'))).width).toBe(width + 16);

  await button('Status').press('Alt+ArrowDown');
  const menu = page.getByRole('menu', { name: 'Column Status' });
  await expect(menu.getByRole('menuitem', { name: 'Sort ascending' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).include('[data-head], [role="menu"]').analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Move right' }).press('Enter');
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Pin left' }).press('Enter');
  await expect(page).toHaveURL(/[?&]left=position,cover,title,status(&|$)/);
  expect((await headTexts(page)).slice(0, 5)).toEqual(['#', 'Cover', 'Title', 'Status', 'Media ID']);
  await button('Status').press('Alt+ArrowDown');
  await menu.getByRole('menuitem', { name: 'Filter by this column…' }).press('Enter');
  await page
    .getByRole('dialog', { name: 'Add a filter' })
    .getByRole('checkbox', { name: /^Normal/ })
    .check();
  await expect(page).toHaveURL(/[?&]f=status:normal/i);
});

test('thirty columns and more can be shown; what is far to the side or pulled through is not drawn', async ({
  page,
}) => {
  await openLongList(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Bitrate' }).click();
  await expect(page).toHaveURL(/[?&]show=bitrate(&|$)/);
  await page.getByRole('menuitem', { name: 'Show all columns' }).click();
  const heads = (await headTexts(page)).length;
  expect(heads).toBeGreaterThanOrEqual(30);
  // Cells far from what is in sight are not drawn before somebody comes near.
  await expect(page.locator('[data-column="userData"]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await head(page, 'Bitrate').evaluate((element) => element.scrollIntoView({ inline: 'center' }));
  await expect(page.locator('[data-column="bitrate"]').first()).toContainText('bit/s');
  const first = page.locator('[data-media-id]').first();
  expect(await first.locator('[data-column]').count()).toBeLessThan(heads);
  // Pulled through in leaps, lines are outlines; where the pull ends they are drawn.
  await page.getByRole('grid', { name: 'Assets' }).evaluate(async (grid) => {
    for (const tenth of [2, 4, 6, 8, 10]) {
      grid.scrollTop = (grid.scrollHeight * tenth) / 10;
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(page.locator(`[data-media-id][aria-rowindex="${LONG + 1}"]`)).toBeVisible();
  await page.getByRole('grid', { name: 'Assets' }).evaluate((grid) => grid.scrollTo(0, 0));
});

test('rows have three heights, each cover as large as its row allows, and Back returns to the one before', async ({
  page,
}) => {
  await openLongList(page);
  const line = page.locator('[aria-rowindex="2"]');
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Row height' }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.keyboard.press('Escape');
  };
  /** The lines follow each other without a gap, and none lies over the next. */
  const areHigh = async (height: number) => {
    await expect.poll(async () => (await boxOf(line)).height).toBe(height);
    const next = await boxOf(page.locator('[aria-rowindex="3"]'));
    expect(next.y - (await boxOf(line)).y).toBe(height);
  };
  await areHigh(36);
  await choose('Comfortable');
  await areHigh(56);
  await choose('Tall, with large covers');
  await areHigh(112);
  await expect(page).toHaveURL(/[?&]d=tall(&|$)/);
  expect((await boxOf(line.locator('[data-preview]'))).width).toBeGreaterThan(150);
  await page.goBack();
  await areHigh(56);
  await expect(page).toHaveURL(/[?&]d=comfortable(&|$)/);
  await page.goBack();
  await areHigh(36);
  expect(page.url()).not.toContain('d=');
  await page.goForward();
  await areHigh(56);
  await page.reload();
  await areHigh(56);
});

test('on a wide screen the title takes most of the room, pinned beside others too, and tags no more than they need', async ({
  page,
}) => {
  await page.setViewportSize({ width: 2560, height: 900 });
  const path = await openLongList(page, '?left=position,cover,title,status');
  const title = await boxOf(head(page, 'Title'));
  const tags = await boxOf(head(page, 'Tags'));
  expect(title.width).toBeGreaterThan(2 * tags.width);
  expect(tags.width).toBeGreaterThan(160);
  expect((await boxOf(head(page, 'Status'))).x).toBe(title.x + title.width);
  for (const column of ['title', 'status', 'mediaId', 'tags']) {
    const { x, width } = await boxOf(page.locator(`[data-head="${column}"]`));
    expect(await boxOf(page.locator(`[data-media-id] [data-column="${column}"]`).first())).toMatchObject({
      x,
      width,
    });
  }
  const last = await boxOf(head(page, 'Contradictions'));
  const frame = await boxOf(grid(page));
  expect(Math.abs(last.x + last.width - frame.x - frame.width)).toBeLessThan(16);

  await page.goto(`${path}?w=title.240`);
  await expect.poll(async () => (await boxOf(head(page, 'Title'))).width).toBe(240);
  expect((await boxOf(head(page, 'Tags'))).width).toBe(400);
});

test('a figure in a narrow column is cut at its end and never loses its first digits', async ({ page }) => {
  await openLongList(page, '?w=size.40,resolution.40,bitrate.40&show=bitrate&left=size,resolution,bitrate');
  for (const column of ['size', 'resolution', 'bitrate']) {
    const cell = page.locator(`[data-media-id] [data-column="${column}"]`).filter({ hasText: /\d/ }).first();
    const figure = cell.locator('> *');
    await expect(figure).toHaveCSS('text-overflow', 'ellipsis');
    expect((await boxOf(figure)).x).toBeGreaterThan((await boxOf(cell)).x);
  }
});
