import { expectAccessible } from './accessibility';
import { knownIds } from './catalogue';
import { expect, test } from './fixtures';

const SECRET = /(Signature|security-token|OSSAccessKeyId|x-oss-credential)(=|%3D)/i;
const FREE_DIGITS = '0'.repeat(25);

// Odd data claims pictures that do not exist or must not be fetched; the browser notes each as an error.
const MISSING_PICTURE = /^Failed to load resource: .*(\/media\/|\/emulator\/oss\/|\.aliyuncs\.com\/)/;

let ids: ReadonlyMap<string, string>;

test.beforeAll(() => {
  ids = knownIds();
});

function assetPath(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the catalogue has no asset ${name}`);
  return `/assets/${id}`;
}

test.describe('an asset', () => {
  test.use({ allowedErrors: [MISSING_PICTURE] });

  test('has a heading and every region, and its pictures load', async ({ page }) => {
    await page.goto(assetPath('real-0'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const name of ['Basic info', 'Audit', 'Business data', 'Files', 'Sprites', 'Raw response']) {
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    }
    const cover = page.getByRole('img', { name: /^Cover of / });
    await expect(cover).toHaveJSProperty('complete', true);
    expect(await cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const sprites = page.getByRole('region', { name: 'Sprites', exact: true });
    await sprites.scrollIntoViewIfNeeded();
    const sheet = sprites.getByRole('list', { name: 'Contact sheet' }).locator('img').first();
    await expect(sheet).toHaveJSProperty('complete', true);
    expect(await sheet.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });

  test('shows every field of the vendor’s sample, formatted, with its contradictions explained', async ({
    page,
  }) => {
    await page.goto(assetPath('vendor-sample'));
    const field = (path: string) => page.locator(`[id="field-${path}"]`);
    for (const [path, text] of [
      ['MediaBasicInfo.Title', 'title'],
      ['MediaBasicInfo.MediaTags', 'tag1tag2'],
      ['MediaBasicInfo.InputURL', 'https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4'],
      ['MediaBasicInfo.UserData', 'UserData'],
      ['MediaBasicInfo.CreateTime', 'Dec 26, 2020, 12:11:08 GMT+8'],
      ['MediaBasicInfo.CreateTime', '2020-12-26 04:11:08 UTC'],
      ['BizData.ProductionId', 'pd_0617169475'],
      ['BizData.IsFavorite', 'Yes'],
      ['BizData.AuditStatus', 'Passed'],
      ['FileInfoList[0].FileBasicInfo.Duration', '3:20'],
      ['FileInfoList[0].FileBasicInfo.FileSize', '191 B'],
      ['FileInfoList[0].FileBasicInfo.Bitrate', '30 kbit/s'],
      ['FileInfoList[0].FileBasicInfo.Width', '640'],
      ['MediaBasicInfo.SpriteImages[0].count', '32'],
    ] as const) {
      await expect(field(path), path).toContainText(text);
    }
    const contradictions = page.getByRole('region', { name: 'Contradictions' });
    await expect(contradictions.getByText('Two media IDs')).toBeVisible();
    await expect(contradictions.getByText('Size and duration do not fit')).toBeVisible();
    await expect(
      field('BizData.AuditStatus').getByRole('link', { name: 'Contradiction: Passed with a blocking label' }),
    ).toBeVisible();
  });

  test('shows what would not parse, and why', async ({ page }) => {
    await page.goto(assetPath('numbers-in-words'));
    const files = page.getByRole('region', { name: 'Files' });
    await expect(files.getByText('N/A').first()).toBeVisible();
    await expect(files.getByText('This is not a number.').first()).toBeVisible();
    await page.goto(assetPath('user-data-json-broken'));
    await expect(page.getByText('This should be JSON, and does not parse.')).toBeVisible();
  });

  test('gives its link, a field’s value and a field’s path to the clipboard', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${assetPath('vendor-sample')}?region=cn-shanghai&utm=1`);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect.poll(copied).toBe(`${baseURL}${assetPath('vendor-sample')}`);
    const duration = page.locator('[id="field-FileInfoList[0].FileBasicInfo.Duration"]');
    await duration.hover();
    await duration.getByRole('button', { name: 'Copy value of Duration' }).click();
    await expect.poll(copied).toBe('200');
    await duration.getByRole('button', { name: 'Copy path of Duration' }).click();
    await expect.poll(copied).toBe('MediaInfos[0].FileInfoList[0].FileBasicInfo.Duration');
  });

  test('keeps signed URLs out of the page until somebody asks twice', async ({ page, request }) => {
    const path = assetPath('url-signed-cover');
    expect(await (await request.get(path)).text()).not.toMatch(SECRET);
    await page.goto(path);
    const raw = page.getByRole('region', { name: 'Raw response' });
    await raw.getByRole('button', { name: 'Show the call' }).click();
    const call = page.getByRole('dialog', { name: 'The call behind this' });
    await expect(call.getByRole('region', { name: 'The call' })).toContainText(path.split('/').at(-1) ?? '');
    await page.keyboard.press('Escape');
    await raw.getByRole('button', { name: 'Reveal signed URLs' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.content()).not.toMatch(SECRET);

    await raw.getByRole('button', { name: 'Reveal signed URLs' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reveal' }).click();
    await expect(raw.getByText(/Signature=/)).toBeVisible();
    await raw.getByRole('button', { name: 'Hide signed URLs' }).click();
    expect(await page.content()).not.toMatch(SECRET);
  });

  test('describes itself in a shared link by title, type, duration and audit status, and by no picture', async ({
    request,
  }) => {
    const response = await request.get(assetPath('vendor-sample'), {
      headers: { 'user-agent': 'Twitterbot/1.0' },
    });
    const head = (await response.text()).split('</head>')[0] ?? '';
    expect(head).toContain('<title>title · Video · 3:20 · Audit: Passed · Contact Sheet</title>');
    expect(head).toContain('<meta property="og:title" content="title"/>');
    expect(head).toContain('<meta property="og:description" content="Video · 3:20 · Audit: Passed"/>');
    expect(head).toContain('<meta name="twitter:card" content="summary"/>');
    expect(head).toMatch(/<meta name="robots" content="noindex, nofollow"\/>/);
    expect(head).not.toMatch(/og:image|twitter:image/);
  });

  for (const name of ['real-0', 'vendor-sample', 'nothing-but-id', 'title-1000', 'twenty-files']) {
    test(`${name} fits a narrow screen, and axe finds nothing serious`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(assetPath(name));
      await expect(page.getByRole('region', { name: 'Raw response' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await expectAccessible(page);
    });
  }

  test('speaks Chinese in the dark, and axe finds nothing serious', async ({ page, context, baseURL }) => {
    await context.addCookies([
      { name: 'locale', value: 'zh-CN', url: baseURL ?? '' },
      { name: 'theme', value: 'dark', url: baseURL ?? '' },
    ]);
    await page.goto(assetPath('vendor-sample'));
    await expect(page.getByRole('region', { name: '基础信息' })).toBeVisible();
    await expect(page.getByRole('region', { name: '数据矛盾' }).getByText('两个媒资 ID')).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('hostile data', () => {
  test.use({ allowedErrors: [MISSING_PICTURE] });

  for (const name of [
    'url-javascript',
    'url-data',
    'url-file',
    'url-metadata-service',
    'url-loopback',
    'url-lookalike',
    'html-everywhere',
    'path-traversal',
    'sprite-bucket-hostile',
    'sprite-huge',
    'control-characters',
    'title-right-to-left',
    'user-data-deep',
  ]) {
    test(`${name} runs no script, asks no other host for anything and links nowhere odd`, async ({
      page,
      baseURL,
    }) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL) foreign.push(url.href);
      });
      page.on('dialog', (dialog) => foreign.push(`dialog ${dialog.message()}`));
      await page.goto(assetPath(name), { waitUntil: 'networkidle' });
      await expect(page.getByRole('region', { name: 'Raw response' })).toBeVisible();
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.filter((href) => !/^(\/|#|https?:\/\/)/.test(href))).toEqual([]);
      expect(await page.title()).not.toBe('owned');
      expect(foreign).toEqual([]);
    });
  }

  test('leads out of the site only without a referrer and without a handle on this window', async ({
    page,
  }) => {
    await page.goto(assetPath('url-lookalike'));
    const outward = page.locator('a[href^="http"]');
    for (const link of await outward.all()) {
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    }
  });
});

test.describe('an address without an asset', () => {
  // The browser notes the status of the page itself as an error.
  test.use({ allowedErrors: [/the server responded with a status of (400|403|404|503)/] });

  for (const { what, id, status, heading, says } of [
    {
      what: 'an ignored ID',
      id: 'f'.repeat(32),
      status: 404,
      heading: 'IMS ignores this ID',
      says: 'belongs to another account or another region',
    },
    {
      what: 'an ID in neither list',
      id: `e0e00af${FREE_DIGITS}`,
      status: 404,
      heading: 'No asset was found',
      says: 'neither among the assets nor among the ignored IDs',
    },
    {
      what: 'a malformed ID',
      id: 'BB1DFA20-A0C9-71F0-8C94-E7F6D6496202',
      status: 400,
      heading: 'This is not a media ID',
      says: 'bb1dfa20a0c971f08c94e7f6d6496202',
    },
    {
      what: 'an ID that is no text',
      id: '%E0%A4',
      status: 400,
      heading: 'This is not a media ID',
      says: '%E0%A4',
    },
    {
      what: 'a forbidden call',
      id: `e0e00df${FREE_DIGITS}`,
      status: 403,
      heading: 'This server may not read assets',
      says: 'ice:BatchGetYikeAssetMediaInfos',
    },
    {
      what: 'an upstream that is down',
      id: `e0e004f${FREE_DIGITS}`,
      status: 503,
      heading: 'The asset could not be read',
      says: 'ServiceUnAvailable',
    },
  ]) {
    test(`${what} is a page of its own with status ${status}`, async ({ page }) => {
      const response = await page.goto(`/assets/${id}`);
      expect(response?.status()).toBe(status);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByText(says).first()).toBeVisible();
      if (status !== 400)
        await expect(page.getByText(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)).toBeVisible();
      await expectAccessible(page);
    });
  }
});
