import { expectAccessible } from './accessibility';
import { assetIds } from './catalogue';
import { createList, expect, test } from './fixtures';

const NOWHERE = '/there-is-no-such-page';
/** The browser notes every 404 answer of a document as an error of the console. */
const NOT_FOUND_NOTE = /status of 404/;

test('the language can be switched, and the choice outlives the page', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('link', { name: 'Contact Sheet 首页' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-TW' });

  test('is answered in Chinese before anybody chose', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeAttached();
  });
});

test('the key of the palette is that of the keyboard, in the first byte', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Commands' })).toHaveText('Ctrl K');
  const userAgent =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
  const answer = await page.request.get('/', { headers: { 'user-agent': userAgent } });
  expect(await answer.text()).toContain('>⌘K</kbd>');
});

test('a chosen theme is in the first byte of the next page, so nothing flashes', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  const remembered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await remembered;

  const response = await page.request.get('/');
  expect(await response.text()).toMatch(/^<!DOCTYPE html><html[^>]* data-theme="dark"/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('the device’s own theme is followed until somebody chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).not.toBe(dark);
});

test('the first Tab offers the way past the header', async ({ page }) => {
  await page.goto('/');
  // The paste box takes the focus of its own accord: begin where the document does.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the header says that the data are samples of the emulator', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner')).toContainText('Emulator');
});

test.describe('an address that leads nowhere', () => {
  test.use({ allowedErrors: [NOT_FOUND_NOTE] });

  test('answers 404 and offers a way on', async ({ page }) => {
    const response = await page.goto(NOWHERE);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle('No such page · Contact Sheet');
    await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
    await page.getByRole('link', { name: 'Paste media IDs' }).click();
    await expect(page).toHaveURL('/');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`keeps nobody out in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(NOWHERE);
      await expectAccessible(page);
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first page keeps nobody out in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await expectAccessible(page);
  });
}

for (const width of [360, 2560]) {
  test(`the header fits a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflowPx).toBeLessThanOrEqual(0);
  });
}

test.describe('while the server is away', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('the page stays, and a part of it that was asked for comes when the server is back', async ({
    page,
  }) => {
    await createList(page, assetIds(1).join());
    const found = page.getByRole('button', { name: 'Show 1 found' });
    await expect(found).toBeVisible({ timeout: 15_000 });
    const away = /_next\/static|api\/health/;
    await page.route(away, (route) => route.abort());
    const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/health'));
    await found.click();
    await refused;
    await expect(page.getByRole('grid', { name: 'Assets' }).locator('[data-media-id]')).toBeVisible();
    await page.unroute(away);
    await expect(page.getByRole('dialog')).toContainText(assetIds(1).join());
  });
});
