import { existsSync, readFileSync } from 'node:fs';
import { SERVER_LOG } from '../playwright.config';
import { knownIds } from './catalogue';
import { expect, test } from './fixtures';

/** What signs a URL or a call, in any of the forms of OSS and IMS; a key's ID as Alibaba writes them. */
const SECRET = /Signature=|security-token=|OSSAccessKeyId=|x-oss-credential=|Credential=|LTAI\w{8}/i;

test.use({ allowedErrors: [/Failed to load resource/] });

test('no page, answer, export or log line holds a signature or a key', async ({ page, request }) => {
  const ids = [...knownIds()].filter(([name]) => !name.startsWith('ordinary-')).map(([, id]) => id);
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Media IDs' }).fill(ids.join('\n'));
  await page.getByRole('button', { name: new RegExp(`^Look up ${ids.length} `) }).click();
  await expect(page.locator('[data-ledger="pending"]')).toHaveText('0', { timeout: 15_000 });
  const batch = new URL(page.url()).pathname;

  for (const view of ['', '?v=gallery', '/review']) {
    await page.goto(`${batch}${view}`);
    await expect(
      page
        .getByRole('heading', { level: 1 })
        .or(page.getByRole('heading', { level: 2 }))
        .first(),
    ).toBeVisible();
    expect(SECRET.test(await page.content()), view).toBe(false);
  }
  const addresses = [
    '/',
    '/batches',
    '/reviews',
    '/api/health',
    '/api/v1/openapi.json',
    '/api/v1/batches',
    `/api/v1${batch}`,
    ...['csv', 'tsv', 'json', 'ndjson'].map(
      (format) => `/api/v1${batch}/export?format=${format}&columns=all`,
    ),
    ...['csv', 'json', 'ndjson', 'create-audit'].map((format) => `/reviews/export?format=${format}`),
    ...ids
      .slice(0, 12)
      .flatMap((id) => [`/assets/${id}`, `/api/v1/assets/${id}`, `/media/${id}/storyboard.json`]),
  ];
  for (const address of addresses) {
    const text = await (await request.get(address)).text();
    expect(SECRET.exec(text)?.[0], address).toBeUndefined();
  }
  const lines = await request.post('/api/v1/lookup', { data: { ids: ids.slice(0, 40), fresh: true } });
  expect(SECRET.exec(await lines.text())?.[0]).toBeUndefined();

  // A server that was running before the tests writes its log elsewhere.
  if (existsSync(SERVER_LOG)) expect(SECRET.exec(readFileSync(SERVER_LOG, 'utf8'))?.[0]).toBeUndefined();
});
