import type { APIRequestContext } from '@playwright/test';
import { knownIds } from './catalogue';
import { createList, expect, ledgerCount, test } from './fixtures';

const SECRET = /Signature(=|%3D)|x-oss-signature|OSSAccessKeyId|security-token/i;

let ids: ReadonlyMap<string, string>;

test.beforeAll(() => {
  ids = knownIds();
});

function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the catalogue has no asset ${name}`);
  return id;
}

/** Where a media address sends a browser. */
async function locationOf(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path, { maxRedirects: 0 });
  expect(response.status(), await response.text()).toBe(307);
  return response.headers()['location'] ?? '';
}

test('a cover’s stable address leads to the picture, on the app’s own origin', async ({ request }) => {
  const address = `/media/${idOf('real-0')}/cover`;
  const redirect = await request.get(address, { maxRedirects: 0 });
  expect(redirect.status()).toBe(307);
  const headers = redirect.headers();
  expect(headers['location']).toMatch(/^\/emulator\/oss\/[^?]+\.jpg\?.*Signature=/);
  expect(headers['cache-control']).toMatch(/^private, max-age=\d{1,3}$/);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-robots-tag']).toBe('noindex');

  const picture = await request.get(address);
  expect(picture.status()).toBe(200);
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  expect(picture.headers()['content-security-policy']).toContain('sandbox');
  expect((await picture.body()).subarray(0, 3).toString('hex')).toBe('ffd8ff');
});

test('a page may show a cover and a sprite sheet', async ({ page }) => {
  await page.goto('/');
  for (const part of ['cover', 'sprites/0']) {
    const width = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image.naturalWidth;
      },
      `/media/${idOf('real-0')}/${part}`,
    );
    expect(width, part).toBeGreaterThan(0);
  }
});

test('a player gets the part of a file that it asks for, and nothing twice', async ({ request }) => {
  const location = await locationOf(request, `/media/${idOf('real-0')}/files/0`);
  const part = await request.get(location, { headers: { range: 'bytes=4-11' } });
  expect(part.status()).toBe(206);
  expect(part.headers()['content-range']).toMatch(/^bytes 4-11\/\d+$/);
  expect((await part.body()).toString('latin1')).toMatch(/^ftyp/);

  const etag = part.headers()['etag'] ?? '';
  expect((await request.get(location, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  const beyond = await request.get(location, { headers: { range: 'bytes=999999999-' } });
  expect(beyond.status()).toBe(416);
});

test('a sprite sheet, which comes without a URL, is signed here and only for itself', async ({ request }) => {
  const location = await locationOf(request, `/media/${idOf('real-0')}/sprites/0`);
  expect(location).toContain('x-oss-signature-version=OSS4-HMAC-SHA256');
  expect((await request.get(location)).headers()['content-type']).toBe('image/jpeg');
  const another = await request.get(location.replace(/[^/]+\.jpg/, 'cover.jpg'));
  expect([another.status(), await another.text()]).toEqual([
    403,
    expect.stringContaining('SignatureDoesNotMatch'),
  ]);
});

test('a changed or an old signature is refused', async ({ request }) => {
  const location = await locationOf(request, `/media/${idOf('real-0')}/cover`);
  const refusals: [string, string, string][] = [
    ['another object', location.replace('cover.jpg', 'still-00001.jpg'), 'SignatureDoesNotMatch'],
    [
      'a later end',
      location.replace(/Expires=(\d+)/, (_, end) => `Expires=${Number(end) + 1}`),
      'SignatureDoesNotMatch',
    ],
    ['no signature', location.replace(/\?.*/, ''), 'AccessDenied'],
    ['an end that is over', location.replace(/Expires=\d+/, 'Expires=1700000000'), 'AccessDenied'],
  ];
  for (const [what, url, code] of refusals) {
    const response = await request.get(url);
    expect(response.status(), what).toBe(403);
    expect(await response.text(), what).toContain(`<Code>${code}</Code>`);
  }
});

const REFUSED: [asset: string, part: string, status: number, code: string][] = [
  ['url-javascript', 'cover', 403, 'schemeNotAllowed'],
  ['url-javascript', 'files/0', 403, 'schemeNotAllowed'],
  ['url-data', 'cover', 403, 'schemeNotAllowed'],
  ['url-file', 'files/0', 403, 'schemeNotAllowed'],
  ['url-metadata-service', 'cover', 403, 'hostNotAllowed'],
  ['url-metadata-service', 'files/0', 403, 'hostNotAllowed'],
  ['url-loopback', 'cover', 403, 'hostNotAllowed'],
  ['url-loopback', 'files/0', 403, 'hostNotAllowed'],
  ['url-lookalike', 'cover', 403, 'hostNotAllowed'],
  ['url-lookalike', 'files/0', 403, 'hostNotAllowed'],
  ['path-traversal', 'sprites/0', 404, 'noMedia'],
  ['sprite-bucket-hostile', 'sprites/0', 404, 'noMedia'],
  ['sprite-huge', 'sprites/99999', 404, 'noMedia'],
  ['real-0', 'files/99', 404, 'noMedia'],
  ['real-0', 'files/-1', 404, 'noMedia'],
];

for (const [asset, part, status, code] of REFUSED) {
  test(`nobody is sent to ${part} of ${asset}`, async ({ request }) => {
    const response = await request.get(`/media/${idOf(asset)}/${part}`, { maxRedirects: 0 });
    expect([response.status(), await response.json()]).toEqual([status, { code }]);
    expect(response.headers()['location']).toBeUndefined();
    expect(response.headers()['cache-control']).toBe('no-store');
  });
}

test('an address that names no asset or no region is refused with its reason', async ({ request }) => {
  const refusals: [string, number, string][] = [
    ['/media/not-an-id/cover', 400, 'invalidId'],
    [`/media/${'0'.repeat(32)}/cover`, 404, 'ignored'],
    [`/media/${idOf('real-0')}/cover?region=evil.example`, 400, 'regionNotAllowed'],
  ];
  for (const [path, status, code] of refusals) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([response.status(), await response.json()]).toEqual([status, { code }]);
  }
});

test('no signature and no key reaches a page: only the redirect carries them', async ({ page }) => {
  const leaks: string[] = [];
  const reads: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!/html|json|x-component/.test(response.headers()['content-type'] ?? '')) return;
    const note = (text: string) => {
      if (SECRET.test(text)) leaks.push(response.url());
    };
    // A stream that the page left, or a page that was left, has no body to read any more.
    reads.push(response.text().then(note, () => undefined));
  });

  await createList(page, [idOf('real-0'), idOf('real-1'), idOf('url-signed-cover')].join('\n'));
  await expect.poll(() => ledgerCount(page, 'found')).toBe(3);
  for (const asset of ['real-0', 'url-signed-cover']) {
    const opened = await page.goto(`/assets/${idOf(asset)}`);
    expect(SECRET.test((await opened?.text()) ?? ''), asset).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(SECRET.test(await page.content()), asset).toBe(false);
  }
  await Promise.all(reads);
  expect(leaks).toEqual([]);
});

test('health tells the mode, the database and how busy the upstream is kept', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok', mode: 'emulator', database: 'ok' });
});
