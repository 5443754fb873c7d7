import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { knownIds } from './catalogue';
import { expect, test } from './fixtures';

const REFUSED = /the server responded with a status of (403|410)/;

let ids: ReadonlyMap<string, string>;

test.beforeAll(() => {
  ids = knownIds();
});

/** The sample assets by subject; lib/emulator/sample-texts.ts has them in this order. */
const SUBJECTS = [
  ...['dunes', 'city', 'ink', 'vase', 'neon', 'papercut', 'ocean', 'fog', 'fireworks', 'title', 'score'],
  ...['vase-still', 'papercut-still', 'fog-still', 'subtitles'],
];

function pathOf(subject: string): string {
  const id = ids.get(`real-${SUBJECTS.indexOf(subject)}`) ?? ids.get(subject);
  if (id === undefined) throw new Error(`the catalogue has no asset ${subject}`);
  return `/assets/${id}`;
}

interface MediaState {
  seconds: number;
  isPaused: boolean;
  isMuted: boolean;
  source: string;
}

function stateOf(media: Locator): Promise<MediaState> {
  return media.evaluate((element: HTMLMediaElement) => ({
    seconds: element.currentTime,
    isPaused: element.paused,
    isMuted: element.muted,
    source: element.currentSrc,
  }));
}

const secondOf = async (media: Locator) => (await stateOf(media)).seconds;

/** The media element, once it has something to show. */
async function readyMedia(page: Page, name: 'video' | 'audio' = 'video'): Promise<Locator> {
  await expect(page.locator('[data-phase="ready"]')).toBeVisible();
  const media = page.locator(name);
  await expect
    .poll(() => media.evaluate((element: HTMLMediaElement) => element.readyState))
    .toBeGreaterThan(1);
  return media;
}

/** Opens an asset paused at a second. */
async function openAt(page: Page, subject: string, seconds: number | string): Promise<Locator> {
  await page.goto(`${pathOf(subject)}?t=${seconds}`);
  return readyMedia(page);
}

async function play(page: Page, subject: string): Promise<Locator> {
  await page.goto(pathOf(subject));
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  return readyMedia(page);
}

async function chooseFile(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^File: / }).click();
  await page.getByRole('menuitem', { name }).click();
}

const SECOND_FILE = /\/media\/[0-9a-f]{32}\/files\/1/;

/** From now on the second file's address leads to a URL whose signature is over, so many times or for good. */
async function leadToExpired(page: Page, times?: number): Promise<void> {
  await page.route(
    SECOND_FILE,
    async (route) => {
      const { headers } = await leadOf(page, route.request().url());
      const location = headers['location']?.replace(/Expires=\d+/, 'Expires=1700000000') ?? '';
      await route.fulfill({ status: 307, headers: { location } });
    },
    times === undefined ? {} : { times },
  );
}

/** What a stable address answers. */
async function leadOf(page: Page, address: string) {
  const response = await page.request.get(address, { maxRedirects: 0 });
  return { status: response.status(), headers: response.headers() };
}

async function seriousFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

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
    expect(await seriousFaults(page)).toEqual([]);
  });
});

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
    await fault.getByRole('button', { name: /180p · MP4/ }).click();
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
  expect(await seriousFaults(page)).toEqual([]);
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
  expect(await seriousFaults(page)).toEqual([]);
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
    expect(await seriousFaults(page)).toEqual([]);
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
