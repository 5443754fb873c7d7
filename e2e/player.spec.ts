import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { chooseFile, openAt, pathOf, play, readyMedia, secondOf, stateOf } from './media-page';

test.describe('a video', () => {
  test('plays the emulator’s real media from a click, without sound', async ({ page }) => {
    const video = await play(page, 'dunes');
    await expect.poll(() => secondOf(video)).toBeGreaterThan(0.3);
    const before = await stateOf(video);
    expect(before).toMatchObject({ isPaused: false, isMuted: true });
    await expect.poll(() => secondOf(video)).toBeGreaterThan(before.seconds + 0.3);
    expect(new URL(before.source).pathname).toMatch(/^\/media\/[0-9a-f]{32}\/files\/0$/);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect((await stateOf(video)).isPaused).toBe(true);
  });

  test('is a picture and a button until somebody asks for more', async ({ page }) => {
    const files: string[] = [];
    page.on('request', (request) => {
      if (/\/files\/\d/.test(request.url())) files.push(request.url());
    });
    await page.goto(pathOf('dunes'), { waitUntil: 'networkidle' });
    await expect(page.locator('video')).toHaveCount(0);
    expect(files).toEqual([]);
  });

  for (const { t, seconds } of [
    { t: '4.5', seconds: 4.5 },
    { t: '0:03', seconds: 3 },
  ]) {
    test(`begins where ?t=${t} says, paused`, async ({ page }) => {
      const video = await openAt(page, 'dunes', t);
      await expect.poll(() => secondOf(video)).toBeCloseTo(seconds, 1);
      expect(await stateOf(video)).toMatchObject({ isPaused: true, isMuted: true });
    });
  }

  test('shows another file at the same second, paused or playing as before', async ({ page }) => {
    const video = await openAt(page, 'dunes', 4);
    await chooseFile(page, /360p/);
    await expect.poll(async () => (await stateOf(video)).source).toContain('/files/1');
    await readyMedia(page);
    await expect.poll(() => secondOf(video)).toBeCloseTo(4, 1);
    expect((await stateOf(video)).isPaused).toBe(true);

    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => secondOf(video)).toBeGreaterThan(4.3);
    await chooseFile(page, /720p/);
    await expect.poll(async () => (await stateOf(video)).source).toContain('/files/0');
    await expect.poll(() => secondOf(video)).toBeGreaterThan(4.5);
    expect((await stateOf(video)).isPaused).toBe(false);
  });

  test('steps by one frame, forward and back, by button and by key', async ({ page }) => {
    const video = await openAt(page, 'dunes', 2);
    // The frames that come on screen, by their own timestamps.
    const seen = await video.evaluateHandle((element: HTMLVideoElement) => {
      const frames = [48];
      const note = (_: number, { mediaTime }: VideoFrameCallbackMetadata) => {
        const frame = Math.round(mediaTime * 24);
        if (frames.at(-1) !== frame) frames.push(frame);
        element.requestVideoFrameCallback(note);
      };
      element.requestVideoFrameCallback(note);
      return frames;
    });
    await page.getByRole('button', { name: 'Forward one frame' }).click();
    await expect.poll(() => seen.jsonValue()).toEqual([48, 49]);
    await page.getByRole('group', { name: /^Video player/ }).focus();
    const expected = [48, 49];
    for (const [key, frame] of [
      ['.', 50],
      ['.', 51],
      [',', 50],
      [',', 49],
      [',', 48],
    ] as const) {
      await page.keyboard.press(key);
      expected.push(frame);
      await expect.poll(() => seen.jsonValue()).toEqual(expected);
    }
  });

  test('is worked by keys alone', async ({ page }) => {
    await page.goto(pathOf('dunes'));
    await page.getByRole('button', { name: 'Play', exact: true }).focus();
    await page.keyboard.press('Enter');
    const video = await readyMedia(page);
    const player = page.getByRole('group', { name: /^Video player/ });
    await player.focus();
    await page.keyboard.press(' ');
    await expect.poll(async () => (await stateOf(video)).isPaused).toBe(true);
    const before = await secondOf(video);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => secondOf(video)).toBeCloseTo(before + 5, 0);
    await page.keyboard.press('m');
    await expect.poll(async () => (await stateOf(video)).isMuted).toBe(false);
    const timeline = page.getByRole('slider', { name: 'Timeline' });
    await timeline.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => secondOf(video)).toBe(0);
    await expect(timeline).toHaveAttribute('aria-valuetext', '0:00 of 0:10');
  });

  test('plays at another speed', async ({ page }) => {
    const video = await openAt(page, 'dunes', 1);
    await page.getByRole('button', { name: 'Speed 1×' }).click();
    await page.getByRole('menuitem', { name: '2×', exact: true }).click();
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.playbackRate)).toBe(2);
    await expect(page.getByRole('button', { name: 'Speed 2×' })).toBeVisible();
  });

  test('gives the clean link to the moment it shows', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAt(page, 'dunes', '4.5&utm=1');
    await page.getByRole('button', { name: 'Copy link at 0:04' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${baseURL}${pathOf('dunes')}?t=4.5`);
  });

  test('shows the sprite’s frames along the timeline', async ({ page }) => {
    await openAt(page, 'dunes', 0);
    const sheets: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/storyboard.vtt')) sheets.push(request.url());
    });
    const timeline = page.getByRole('slider', { name: 'Timeline' });
    const box = await timeline.boundingBox();
    const preview = page.locator('img[src*="#xywh="]');
    await expect(async () => {
      await timeline.hover({ position: { x: (box?.width ?? 0) / 2 + Math.random(), y: 10 } });
      await expect(preview).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(sheets.map((url) => new URL(url).search)).toEqual([expect.stringMatching(/^\?sheet=\d+x\d+$/)]);
    expect(await preview.getAttribute('src')).toMatch(
      /\/media\/[0-9a-f]{32}\/sprites\/\d+#xywh=\d+,\d+,\d+,\d+$/,
    );
  });

  test('is chosen in the table of files', async ({ page }) => {
    await page.goto(pathOf('papercut'));
    await page.getByRole('button', { name: 'Show file 2 in the player' }).click();
    const video = await readyMedia(page);
    expect((await stateOf(video)).source).toContain('/files/1');
    await expect.poll(() => secondOf(video)).toBeGreaterThan(0.2);
    await expect(video).toBeInViewport();
    await expect(page.getByRole('button', { name: 'File 2 is in the player' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('fits a narrow screen, and axe finds nothing serious', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openAt(page, 'papercut', 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  });
});
