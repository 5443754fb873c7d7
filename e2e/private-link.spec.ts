import { expectAccessible } from './accessibility';
import { assetIds } from './catalogue';
import { createList, expect, test } from './fixtures';
import { LONG, longRows, test as longTest, openLongList } from './long-list';

test('a private link carries the IDs and the view past the server, and is looked up only when the reader says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ids = assetIds(12);
  await createList(page, ids.join('\n'));
  await expect(page.locator('[data-ledger="found"]')).toHaveText('12');
  const list = page.url();
  await page.goto(`${list}?s=size.desc&f=type:video`);
  await page.getByRole('button', { name: 'More ways to share' }).click();
  const panel = page.getByRole('dialog', { name: 'Copy link with the IDs inside' });
  await expect(panel.getByRole('meter', { name: 'Length of the link' })).toHaveAttribute('value', /^\d+$/);
  await expect(panel.getByText('Short enough for most chats.')).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Copy private link' }).click();
  await expect(page.getByText('Private link copied: 12 IDs')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/#l=1\.[\w-]+$/);

  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto(link);
  const notice = page.getByRole('status').filter({ hasText: 'This link carries 12 IDs' });
  await expect(notice).toContainText('Type: Video');
  await expect(notice).toContainText('sorted by Size');
  expect(asked.filter((request) => request.includes(ids[0] ?? '') || request.startsWith('POST'))).toEqual([]);
  await notice.getByRole('button', { name: 'Look up' }).click();
  await page.waitForURL(/\/batches\/[^?]+\?.*s=size\.desc/);
  expect(page.url()).not.toContain(list);
  await expect(page.locator('[data-ledger="unique"]')).toHaveText('12');

  // Nothing breaks on what somebody else made of it.
  for (const [hash, reason] of [
    [new URL(link).hash.slice(0, -9), 'It is damaged'],
    ['#l=2.AAAA', 'another version'],
    [`#l=1.${'A'.repeat(70_000)}`, 'longer than such a link'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/${hash}`);
    await expect(page.getByRole('status').filter({ hasText: reason })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('This link cannot be read')).toBeHidden();
  expect(page.url()).not.toContain('#');
});

longTest(
  'of a list that is too long for a link, what is shown or chosen goes into one, with its view',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLongList(page);
    const open = () => page.getByRole('button', { name: 'More ways to share' }).click();
    const panel = page.getByRole('dialog', { name: 'Copy link with the IDs inside' });
    await open();
    await expect(panel).toContainText('A link carries 2,000 IDs; this list has 5,000');
    await expect(panel.getByRole('button', { name: 'Copy link of the list' })).toBeVisible();
    await page.keyboard.press('Escape');

    const wanted = (await longRows(page.request)).filter(({ auditStatus }) => auditStatus === 'review');
    expect(wanted.length).toBeGreaterThan(80);
    await openLongList(page, '?f=audit:review&s=title&g=type&d=tall');
    const boxes = page.locator('[data-media-id]').getByRole('checkbox');
    for (const place of [0, 1]) await boxes.nth(place).click();
    const count = wanted.length.toLocaleString('en');
    await open();
    await expect(
      panel.getByRole('radio', { name: `Whole list, ${LONG.toLocaleString('en')}` }),
    ).toBeDisabled();
    await expect(panel.getByRole('radio', { name: `Shown, ${count}` })).toBeChecked();
    const length = () => panel.getByRole('meter').getAttribute('value').then(Number);
    await expect.poll(length).toBeGreaterThan(20 * wanted.length);
    await panel.getByText('Selected, 2').click();
    await expect.poll(length).toBeLessThan(400);
    await panel.getByText(`Shown, ${count}`).click();
    await expect.poll(length).toBeGreaterThan(20 * wanted.length);
    await panel.getByRole('button', { name: 'Copy private link' }).click();
    await expect(page.getByText(`Private link copied: ${count} IDs`)).toBeVisible();

    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await page
      .getByRole('status')
      .filter({ hasText: `This link carries ${count} IDs` })
      .getByRole('button', { name: 'Look up' })
      .click();
    await page.waitForURL(/\/batches\/[^?]+\?/);
    const view = Object.fromEntries(new URL(page.url()).searchParams);
    expect(view).toMatchObject({ f: 'audit:review', s: 'title', g: 'type', d: 'tall' });
    await expect(page.locator('[data-ledger="unique"]')).toHaveText(String(wanted.length));
    await expect(page.getByRole('treegrid', { name: 'Assets' })).toBeVisible();
  },
);
