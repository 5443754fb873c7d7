import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import {
  chooseFile,
  leadOf,
  leadToExpired,
  openAt,
  pathOf,
  play,
  REFUSED,
  readyMedia,
  SECOND_FILE,
  secondOf,
  stateOf,
} from './media-page';

test.describe('a source that is refused', () => {
  test.use({ allowedErrors: [REFUSED] });

  test('once gets a fresh address, and goes on at its second', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/files/1')) asked.push(request.url());
    });
    const video = await openAt(page, 'dunes', 4);
    await leadToExpired(page, 1);
    await chooseFile(page, /360p/);
    await expect.poll(async () => (await stateOf(video)).source).toContain('/files/1');
    await readyMedia(page);
    await expect.poll(() => secondOf(video)).toBeCloseTo(4, 1);
    expect(asked.length).toBeGreaterThan(1);
  });

  test('for good says so, asks no more by itself, and plays on when it is renewed', async ({ page }) => {
    let refusals = 0;
    page.on('response', (response) => {
      if (response.status() === 403) refusals += 1;
    });
    await openAt(page, 'dunes', 4);
    await leadToExpired(page);
    await chooseFile(page, /360p/);
    const fault = page.locator('[data-fault="expired"]');
    await expect(fault.getByText('No longer available')).toBeVisible();
    await expect(fault.getByRole('button', { name: /^Source · 720p/ })).toBeVisible();
    const soFar = refusals;
    await page.waitForLoadState('networkidle');
    expect(refusals).toBe(soFar);
    expect(soFar).toBeLessThanOrEqual(4);

    await page.unroute(SECOND_FILE);
    await fault.getByRole('button', { name: 'Renew' }).click();
    const video = await readyMedia(page);
    expect((await stateOf(video)).source).toContain('/files/1');
    await expect.poll(() => secondOf(video)).toBeCloseTo(4, 1);
  });
});

test.describe('a file that the browser cannot play', () => {
  test('says why, and offers the others', async ({ page }) => {
    await page.addInitScript(() => {
      const { canPlayType } = HTMLMediaElement.prototype;
      HTMLMediaElement.prototype.canPlayType = function (type) {
        return /webm|matroska/.test(type) ? '' : canPlayType.call(this, type);
      };
    });
    await page.goto(pathOf('papercut'));
    await page.getByRole('button', { name: 'Show file 2 in the player' }).click();
    const fault = page.locator('[data-fault="unsupported"]');
    await expect(fault).toContainText('video/x-matroska, video/webm');
    await fault.getByRole('button', { name: /360p · MP4/ }).click();
    const video = await readyMedia(page);
    await expect.poll(() => secondOf(video)).toBeGreaterThan(0.2);
    expect((await stateOf(video)).source).toContain('/files/2');
  });

  test('says so as well when only its bytes tell', async ({ page }) => {
    const { headers } = await leadOf(page, pathOf('fog').replace('assets', 'media').concat('/cover'));
    const location = headers['location'] ?? '';
    await page.route(/\/files\/0/, (route) => route.fulfill({ status: 307, headers: { location } }));
    await page.goto(`${pathOf('fog')}?t=1`);
    await expect(page.locator('[data-fault="unsupported"]')).toContainText(
      'This browser cannot play the file',
    );
  });

  test('that the server does not lead to is not asked for in a loop', async ({ page }) => {
    await page.goto(`${pathOf('url-loopback')}?t=1`);
    await expect(page.locator('[data-fault="refusedAddress"]')).toContainText('hostNotAllowed');
  });
  test.use({ allowedErrors: [REFUSED] });
});

test.describe('HLS', () => {
  const withoutHls = () => {
    const { canPlayType } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.canPlayType = function (type) {
      return /mpegurl/.test(type) ? '' : canPlayType.call(this, type);
    };
  };

  test('plays where the browser cannot do it by itself', async ({ page }) => {
    await page.addInitScript(withoutHls);
    await page.goto(pathOf('ocean'));
    await page.getByRole('button', { name: 'Show file 2 in the player' }).click();
    const video = await readyMedia(page);
    await expect.poll(() => secondOf(video)).toBeGreaterThan(0.5);
    expect((await stateOf(video)).source).toMatch(/^blob:/);
  });

  test.describe('whose segments are refused', () => {
    test.use({ allowedErrors: [REFUSED] });

    test('says that the segments need to be readable', async ({ page }) => {
      await page.addInitScript(withoutHls);
      await page.route(/\.ts(\?|$)/, (route) => route.fulfill({ status: 403 }));
      await page.goto(pathOf('ocean'));
      await page.getByRole('button', { name: 'Show file 2 in the player' }).click();
      await expect(page.locator('[data-fault="segments"]')).toContainText('HTTP 403');
    });
  });
});

test('what the audit did not pass stays blurred while it plays, until it is held open', async ({ page }) => {
  const video = await play(page, 'fireworks');
  await expect.poll(() => secondOf(video)).toBeGreaterThan(0.2);
  const veil = page.locator('[data-protected]', { has: page.locator('video') });
  await expect(veil).toHaveAttribute('data-protected', 'true');
  expect(await video.evaluate((element: HTMLVideoElement) => element.disablePictureInPicture)).toBe(true);
  await veil.hover();
  await page.mouse.down();
  await expect(veil).toHaveAttribute('data-protected', 'false');
  await page.mouse.up();
  await expect(veil).toHaveAttribute('data-protected', 'true');
});

test('sound has a player', async ({ page }) => {
  await page.goto(pathOf('score'));
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const audio = await readyMedia(page, 'audio');
  await expect.poll(() => secondOf(audio)).toBeGreaterThan(0.3);
  expect((await stateOf(audio)).isMuted).toBe(true);
  await page.getByRole('button', { name: 'Turn sound on' }).click();
  await expect.poll(async () => (await stateOf(audio)).isMuted).toBe(false);
  await expect(page.getByRole('button', { name: 'Forward one frame' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a picture is zoomed by wheel, keys and buttons, and moved', async ({ page }) => {
  await page.goto(pathOf('fog-still'));
  await page.getByRole('button', { name: 'Zoom', exact: true }).click();
  const area = page.locator('[data-scale]');
  const scale = async () => Number(await area.getAttribute('data-scale'));
  const percent = page.getByRole('group', { name: /^Image viewer/ }).getByRole('status');
  await expect.poll(scale).toBeLessThan(1);
  const fit = await scale();

  await page.getByRole('button', { name: '100 %' }).click();
  await expect(percent).toHaveText('100 %');
  await area.hover();
  await page.mouse.wheel(0, -200);
  await expect.poll(scale).toBeGreaterThan(1.1);
  const picture = area.locator('img');
  const place = () => picture.evaluate((image) => image.getBoundingClientRect().left);
  const before = await place();
  await page.mouse.down();
  await page.mouse.move(500, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).not.toBe(before);

  await page.getByRole('group', { name: /^Image viewer/ }).focus();
  await page.keyboard.press('0');
  await expect.poll(scale).toBe(fit);
  await page.keyboard.press('+');
  await expect.poll(scale).toBeGreaterThan(fit);
  await page.keyboard.press('-');
  await expect.poll(scale).toBeCloseTo(fit, 2);
  await expectAccessible(page);
});

test.describe('a text', () => {
  test('is shown as text, the first 64 KiB of it at most', async ({ page }) => {
    const ranges: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/files/0')) ranges.push(request.headers()['range']);
    });
    await page.goto(pathOf('subtitles'));
    await page.getByRole('button', { name: 'Read' }).click();
    const preview = page.getByRole('group', { name: /^Text preview/ });
    await expect(preview.locator('pre')).toContainText('-->');
    await expect(preview).toContainText('The whole file');
    expect(ranges).toContain('bytes=0-65535');
    await expectAccessible(page);
  });

  test('says that it is cut, and runs nothing', async ({ page }) => {
    await page.route(/\/files\/0/, (route) =>
      route.fulfill({
        status: 206,
        headers: { 'content-range': 'bytes 0-65535/900000', 'content-type': 'text/html' },
        body: '<img src=x onerror=alert(1)>\n'.repeat(2260).slice(0, 65_536),
      }),
    );
    await page.goto(pathOf('subtitles'));
    await page.getByRole('button', { name: 'Read' }).click();
    const preview = page.getByRole('group', { name: /^Text preview/ });
    await expect(preview).toContainText(/The first 65\.5 kB of 900 kB/);
    await expect(preview.locator('pre')).toContainText('<img src=x onerror=alert(1)>');
    await expect(preview.locator('img')).toHaveCount(0);
  });
});
