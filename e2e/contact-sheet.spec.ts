import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { knownIds } from './catalogue';
import { expect, test } from './fixtures';

const ids = knownIds();
const idOf = (name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no asset is called ${name}`);
  return id;
};

const openSheet = async (page: Page, name: string) => {
  await page.goto(`/assets/${idOf(name)}`);
  const sprites = page.getByRole('region', { name: 'Sprites' });
  await sprites.scrollIntoViewIfNeeded();
  return { sprites, cells: sprites.getByRole('list', { name: 'Contact sheet' }).getByRole('button') };
};

test('every cell of a sheet is there with its number and its time, by the grid of its snapshot job', async ({
  page,
}) => {
  const { sprites, cells } = await openSheet(page, 'real-1');
  await expect(cells).toHaveCount(18);
  await expect(sprites).toContainText('18 of 18 cells on 1 sheet');
  await expect(sprites).toContainText('5 × 4 from the snapshot job');
  await expect(cells.nth(9)).toHaveAccessibleName('Cell 10, 0:04.5');
  for (const [name, value] of Object.entries({ sheet: '0', cell: '9', time: '4.5', geometry: 'template' }))
    await expect(cells.nth(9)).toHaveAttribute(`data-${name}`, value);
});

test('arrows go from cell to cell, and the list is one tab stop', async ({ page }) => {
  const { cells } = await openSheet(page, 'real-1');
  await cells.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(cells.nth(17)).toBeFocused();
  await expect(cells.nth(17)).toHaveAttribute('tabindex', '0');
  await expect(cells.first()).toHaveAttribute('tabindex', '-1');
});

test('a cell takes the player to its second, and shows where the player stands', async ({ page }) => {
  const { cells } = await openSheet(page, 'real-1');
  await cells.nth(9).click();
  const video = page.locator('video');
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime), { timeout: 20_000 })
    .toBeCloseTo(4.5, 1);
  await expect(cells.nth(9)).toHaveAttribute('aria-current', 'true');
});

test('a grid set by hand holds for its template and for everybody, and can be taken back', async ({
  page,
  context,
}) => {
  const { sprites, cells } = await openSheet(page, 'real-0');
  await expect(cells).toHaveCount(100);
  await sprites.getByRole('button', { name: 'Adjust grid' }).click();
  const panel = page.getByRole('dialog', { name: 'Adjust grid' });
  await panel.getByRole('spinbutton', { name: 'Columns' }).fill('5');
  await panel.getByRole('spinbutton', { name: 'Rows' }).fill('0');
  await expect(panel.getByRole('button', { name: 'Save' })).toBeDisabled();
  await panel.getByRole('spinbutton', { name: 'Rows' }).fill('20');
  await expect(panel.getByRole('status')).toHaveText('Cell 256 × 36 px');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(sprites).toContainText('5 × 20 set by hand for this template');
  await expect(cells.first()).toHaveAttribute('data-geometry', 'set');

  const elsewhere = await openSheet(await context.newPage(), 'real-0');
  await expect(elsewhere.sprites).toContainText('5 × 20 set by hand');
  const storyboard = await page.request.get(`/media/${idOf('real-0')}/storyboard.vtt`);
  expect(await storyboard.text()).toContain('#xywh=256,0,256,36');

  await sprites.getByRole('button', { name: 'Adjust grid' }).click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(sprites).toContainText('10 × 10 from the snapshot job');
});

test.describe('an asset whose sheets are not all there', () => {
  // The sheet that is missing answers 404, of which the browser makes a note.
  test.use({ allowedErrors: [/status of 404/] });
  test('has its missing cells and sheets counted and drawn', async ({ page }) => {
    const { sprites } = await openSheet(page, 'sprite-sheets-missing');
    await expect(sprites).toContainText(/\d+ (cell is|cells are) missing/);
  });
});

test('the storyboard is WebVTT of stable addresses, and JSON of the same', async ({ page }) => {
  const address = `/media/${idOf('real-1')}/storyboard`;
  const vtt = await page.request.get(`${address}.vtt`);
  expect(vtt.headers()['content-type']).toBe('text/vtt; charset=utf-8');
  const text = await vtt.text();
  expect(text.startsWith('WEBVTT\n')).toBe(true);
  expect(text.match(/ --> /g)).toHaveLength(18);
  expect(text).toContain(`/media/${idOf('real-1')}/sprites/0#xywh=224,0,224,126`);
  expect(text).not.toMatch(/Signature|Expires|AccessKey/i);

  const { geometry, cues } = await (await page.request.get(`${address}.json`)).json();
  expect(geometry).toMatchObject({ source: 'template', grid: { columns: 5, rows: 4 } });
  expect(cues).toHaveLength(18);
});

test('the storyboard says why there is none', async ({ page }) => {
  const ask = async (path: string) => {
    const response = await page.request.get(path);
    return [response.status(), (await response.json()).code];
  };
  expect(await ask(`/media/${idOf('nothing-but-id')}/storyboard.vtt`)).toEqual([404, 'noMedia']);
  expect(await ask(`/media/${idOf('real-1')}/storyboard.vtt?sheet=axb`)).toEqual([400, 'badRequest']);
  expect(await ask('/media/nonsense/storyboard.vtt')).toEqual([400, 'invalidId']);
});

test('axe finds nothing serious in the contact sheet and its panel', async ({ page }) => {
  const { sprites, cells } = await openSheet(page, 'real-1');
  await expect(cells).toHaveCount(18);
  await sprites.getByRole('button', { name: 'Adjust grid' }).click();
  await expect(page.getByRole('dialog', { name: 'Adjust grid' })).toBeVisible();
  await expectAccessible(page);
});
