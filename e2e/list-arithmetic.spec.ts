import { manyIds } from './catalogue';
import { expect, ledgerCount, test as plainTest } from './fixtures';
import { LONG, lookedUp, openLongList, storeLongList, test } from './long-list';

const IDS = manyIds(LONG);
const [missing = '', shared = ''] = IDS;
const unknown = 'f'.repeat(32);

/** All of them but one, and one that is not there. */
const NEARLY = [...IDS.slice(1), unknown];

test('what was ignored makes a list, which is taken back', async ({ page }) => {
  const second = `Right ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto(await storeLongList(page.request, { ids: NEARLY, name: second }));
  await lookedUp(page);

  await page.getByRole('region', { name: 'Ignored IDs' }).getByRole('button', { name: 'New list' }).click();
  const message = page.getByRole('status').filter({ hasText: `Made “Ignored of ${second}” with 1 ID.` });
  const names = async () => (await page.request.get('/api/v1/batches?limit=200')).text();
  expect(await names()).toContain(`Ignored of ${second}`);
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).not.toContain(`Ignored of ${second}`);
});

test('IDs are appended to the open list, what is newly found is told, and it is taken back', async ({
  page,
}) => {
  const second = `Right ${crypto.randomUUID().slice(0, 8)}`;
  const address = await storeLongList(page.request, { ids: NEARLY, name: second });
  await page.goto(address);
  await lookedUp(page);
  // The open list takes IDs in at its end, is looked up anew, and is exactly what it was after the undo.
  await page.getByRole('button', { name: 'More for this list' }).click();
  await page.getByRole('menuitem', { name: 'Append IDs' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'IDs to append' }).fill(`${shared} ${missing}`);
  await expect(dialog.getByText('2 IDs in the text')).toBeVisible();
  await dialog.getByRole('button', { name: 'Append' }).click();
  await expect(page.locator('[data-ledger="found"]')).toHaveText(String(LONG), { timeout: 30_000 });
  expect(await ledgerCount(page, 'unique')).toBe(LONG + 1);
  expect(await ledgerCount(page, 'duplicate')).toBe(1);
  // What was not found by the earlier look-up is told, and filters the table.
  await page.getByRole('button', { name: 'Newly found: 1' }).click();
  await expect(page).toHaveURL(/f=changed/);
  await expect(page.locator('[data-media-id]')).toHaveCount(1);
  await expect(page.locator(`[data-media-id="${missing}"]`)).toBeVisible();
  const appended = page.getByRole('status').filter({ hasText: `1 ID added to “${second}”.` });
  await appended.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-ledger="unique"]')).toHaveText(String(LONG));
  await expect(page.locator('[data-ledger="found"]')).toHaveText(String(LONG - 1));
  await expect(page.locator('[data-ledger="duplicate"]')).toHaveText('0');
  expect(new URL(page.url()).pathname).toBe(address);
});

test('what is chosen in one list is appended to another, and taken back', async ({ page }) => {
  const other = `Chosen ${crypto.randomUUID().slice(0, 8)}`;
  const address = await storeLongList(page.request, { ids: [shared], name: other });
  await openLongList(page);
  for (const id of [missing, shared])
    await page.locator(`[data-media-id="${id}"]`).getByRole('checkbox').check();
  await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Append to…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Append 2 IDs to a list' });
  await dialog.getByRole('combobox', { name: 'To' }).selectOption({ label: `${other} (1)` });
  await dialog.getByRole('button', { name: 'Append' }).click();
  const appended = page.getByRole('status').filter({ hasText: `1 ID added to “${other}”.` });
  await expect(appended).toBeVisible();
  const unique = async () => (await (await page.request.get(`/api/v1${address}`)).json()).input.unique;
  expect(await unique()).toBe(2);
  await appended.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(unique).toBe(1);
});

plainTest('two lists make a third, counted before it is made, and taken back', async ({ page }) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const [first, second] = [`Left ${tag}`, `Right ${tag}`];
  await storeLongList(page.request, { ids: IDS, name: first });
  await storeLongList(page.request, { ids: NEARLY, name: second });
  const dialog = page.getByRole('dialog');
  await page.goto(`/batches?q=${tag}`);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('checkbox', { name: `Choose ${first}` }).check();
  await expect(page.getByRole('button', { name: 'Combine…' })).toBeDisabled();
  await page.getByRole('checkbox', { name: `Choose ${second}` }).check();
  await page.getByRole('button', { name: 'Combine…' }).click();
  for (const [how, count] of [
    ['union', '5,001'],
    ['intersection', '4,999'],
    ['difference', '1'],
    ['reverse', '1'],
  ] as const)
    await expect(dialog.locator(`[data-combination="${how}"]`)).toHaveText(count);
  await dialog.getByRole('radio', { name: 'IDs in both lists' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(`${first} ∩ ${second}`);
  await dialog.getByRole('button', { name: 'Make list of 4,999 IDs' }).click();
  await expect(page.getByRole('link', { name: `${first} ∩ ${second}` })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: `${first} ∩ ${second}` })).toHaveCount(0);
});
