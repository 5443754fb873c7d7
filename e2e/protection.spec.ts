import type { Browser, Locator, Page } from '@playwright/test';
import { knownIds } from './catalogue';
import { createList, expect, test } from './fixtures';
import { openReview } from './review-page';

const ANSWER = { timeout: 15_000 };
/** Deviation of brightness along a line: of the stripes themselves about 120, of what is blurred a few. */
const SHARP = 60;
const BLURRED = 20;

/** Bars as narrow as a face in a thumbnail: whatever lets them be told apart protects nobody. */
function stripes(count: number): string {
  const bars = Array.from({ length: count }, (_, n) => `<rect x="${n * 2}" width="1" height="100%"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 ${count * 2} 1" preserveAspectRatio="none"><rect width="100%" height="100%" fill="#fff"/>${bars.join('')}</svg>`;
}

test.use({ allowedErrors: [/Failed to load resource/] });

test.beforeEach(({ page }) =>
  page.route(/\/media\/[^/]+\/(cover|sprites|snapshots)/, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      // A sheet has ten cells beside each other.
      body: stripes(route.request().url().includes('/sprites/') ? 160 : 16),
    }),
  ),
);

const protectedId = () => knownIds().get('real-8') ?? '';

/** How much brightness differs along a line in the upper part of what is shown, above the hint in its middle. */
async function contrast(browser: Browser, shown: Locator): Promise<number> {
  const screenshot = await shown.screenshot({ animations: 'disabled' });
  const lens = await browser.newPage();
  const deviation = await lens.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const y = Math.round(image.naturalHeight * 0.2);
      const left = Math.round(image.naturalWidth * 0.15);
      const pixels = context?.getImageData(left, y, image.naturalWidth - 2 * left, 1).data ?? [];
      const levels = Array.from({ length: pixels.length / 4 }, (_, n) => pixels[n * 4 + 1] ?? 0);
      const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
      return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length);
    },
    `data:image/png;base64,${screenshot.toString('base64')}`,
  );
  await lens.close();
  return deviation;
}

/** Expects that pictures of the surface are protected, and that none of them tells the stripes apart. */
async function expectProtected(browser: Browser, surface: Page | Locator): Promise<void> {
  await ('goto' in surface ? surface.locator('main') : surface).scrollIntoViewIfNeeded();
  const veils = surface.locator('[data-protected="true"]:has(img, canvas, video)');
  await expect(veils.first()).toBeVisible(ANSWER);
  const shown = (await veils.all()).slice(0, 2);
  for (const veil of shown) expect(await contrast(browser, veil)).toBeLessThan(BLURRED);
}

test('the first painted frame of a shared link is protected, before any code of the page', async ({
  page,
  browser,
}) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(`/assets/${protectedId()}`);
  await expectProtected(browser, page);
});

test('table and gallery are protected until they are held open', async ({ page, browser }) => {
  await createList(page, protectedId());
  await expectProtected(browser, page.getByRole('grid', { name: 'Assets' }));

  await page.getByRole('tab', { name: 'Gallery' }).click();
  const card = page.getByRole('gridcell').locator('[data-protected]').first();
  await expectProtected(browser, page.getByRole('grid', { name: 'Assets' }));
  await card.hover();
  await page.mouse.down();
  await expect(card).toHaveAttribute('data-protected', 'false');
  expect(await contrast(browser, card)).toBeGreaterThan(SHARP);
  await page.mouse.up();
  await expectProtected(browser, page.getByRole('grid', { name: 'Assets' }));
});

test('contact sheets are protected on the screen and in print', async ({ page, browser }) => {
  await page.goto(`/assets/${protectedId()}`);
  await expectProtected(browser, page.getByRole('region', { name: 'Sprites' }));
  await page.emulateMedia({ media: 'print' });
  await expectProtected(browser, page.getByRole('region', { name: 'Sprites' }));
});

test('a frame that is shown at reduced size has nothing of its neighbours around it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.context().addCookies([{ name: 'protection', value: 'blur-0.small', url: baseURL ?? '' }]);
  await page.goto(`/assets/${protectedId()}`);
  const sprites = page.getByRole('region', { name: 'Sprites' });
  await sprites.scrollIntoViewIfNeeded();
  const inner = sprites.locator('[data-cell="12"]').locator('[data-protected="true"]:has(img)');
  await expect(inner).toBeVisible(ANSWER);
  // A line above the picture, which has shrunk to the middle.
  expect(await contrast(browser, inner)).toBeLessThan(BLURRED);
});

test('what is reviewed is protected until it is held open, and so is the record', async ({
  page,
  browser,
}) => {
  await openReview(page, [protectedId()]);
  await expectProtected(browser, page.getByRole('main'));
  // Shift shows what the review is about, wherever the pointer is; not while it types a capital letter.
  const stage = page.locator('main article [data-protected]').first();
  await page.keyboard.down('Shift');
  await expect(stage).toHaveAttribute('data-protected', 'false');
  // While it is held, the frames are stepped through in sight.
  await page.keyboard.press('Period');
  await page.keyboard.press('Period');
  await expect(stage.locator('[data-cell="1"]')).toBeAttached();
  await expect(stage).toHaveAttribute('data-protected', 'false');
  await page.keyboard.up('Shift');
  await expect(stage).toHaveAttribute('data-protected', 'true');
  await page.getByRole('button', { name: 'Note' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).press('Shift');
  await page.keyboard.down('Shift');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await expect(stage).toHaveAttribute('data-protected', 'true');
  await page.keyboard.up('Shift');
  await page.keyboard.type('Knives');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Note Knives' })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.locator('main article video')).toBeAttached();
  // The film's controls are in sight with it.
  await expect(page.getByRole('button', { name: /^Copy link at/ })).toBeInViewport();
  await page.keyboard.down('Shift');
  await expect(stage).toHaveAttribute('data-protected', 'false');
  await page.keyboard.up('Shift');
  await page.keyboard.press('s');
  await expect(page.locator('[data-reviewed="1"]')).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  await page.goto('/reviews');
  await expectProtected(browser, page.getByRole('main'));
});

test('how protected pictures look is everybody’s own choice, from the first byte on', async ({
  page,
  browser,
}) => {
  await createList(page, protectedId());
  const veil = page.getByRole('grid', { name: 'Assets' }).locator('[data-protected="true"]').first();
  await expect(veil).toBeVisible(ANSWER);
  await page.getByRole('button', { name: 'Protection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Protection' });
  await dialog.getByRole('slider', { name: 'Blur' }).fill('0');
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await dialog.getByRole('checkbox', { name: 'Without colour' }).uncheck();
  await kept;
  await page.keyboard.press('Escape');
  expect(await contrast(browser, veil)).toBeGreaterThan(SHARP);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-protection', 'blur-0.mute.nudge');
  await page.getByRole('button', { name: 'Protection' }).click();
  await dialog.getByRole('button', { name: 'Use the default' }).click();
  await page.keyboard.press('Escape');
  await expectProtected(browser, page.getByRole('grid', { name: 'Assets' }));
});
