import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { makeXlsx } from './xlsx';

const A = 'bb1dfa20a0c971f08c94e7f6d6496202';
const B = 'f4a26390f02371f0a1f4e6e7c7586706';
const field = (page: Page) => page.getByRole('textbox', { name: 'Media IDs' });
const counts = (page: Page) => page.getByRole('status', { name: 'What is in the text' });
const lookUp = (page: Page, count: string) =>
  page.getByRole('button', { name: `Look up ${count}`, exact: true });
const manyIds = (count: number) =>
  Array.from({ length: count }, (_, index) => createHash('md5').update(`${index}`).digest('hex')).join('\n');

/** Drops files on the page, as from a file manager. */
async function drop(page: Page, files: readonly { name: string; content: Buffer }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, content }) => ({ name, base64: content.toString('base64') })),
  );
  // The page takes files as soon as it is alive; until then a dragged file is not noticed.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await expect(page.getByText('Drop to add')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
  await expect(page.getByText('Drop to add')).toBeHidden();
}

test('what is typed is counted while it is typed', async ({ page }) => {
  await page.goto('/');
  await expect(lookUp(page, '0 IDs')).toBeVisible();
  await field(page).pressSequentially(A);
  await expect(lookUp(page, '1 ID')).toBeVisible();
  await field(page).fill(`${A}, ${B.toUpperCase()}\nmediaId=${A}&region=cn-shanghai ${A.slice(1)}`);
  await expect(counts(page)).toHaveText(/2 unique IDs.*1 duplicate.*1 malformed.*1 normalised.*3 other text/);
  await expect(lookUp(page, '2 IDs')).toBeVisible();
});

test('malformed tokens are told with line and reason, and can be looked up anyway', async ({ page }) => {
  await page.goto('/');
  await field(page).fill(`${A}\nbb1d****6202\n${B.slice(1)} ${B}00\ng${A.slice(1)}`);
  const list = page.getByRole('region', { name: '4 tokens look like IDs but are none' });
  await expect(list.getByRole('listitem')).toHaveText([
    /line 2.*bb1d\*{4}6202.*masked/,
    /line 3.*31 characters/,
    /line 3.*34 characters/,
    /line 4.*not 32 hexadecimal/,
  ]);
  await list.getByRole('checkbox', { name: 'Look up anyway' }).check();
  await lookUp(page, '5 IDs').click();
  await page.waitForURL(/\/batches\/.+/);
  await expect(page.locator('[data-ledger="unique"]')).toHaveText('5');
  await expect(page.locator('[data-ledger="malformed"]')).toHaveText('0');
});

test('text files dropped anywhere are read and counted together with what is typed', async ({ page }) => {
  await page.goto('/');
  await field(page).fill(A);
  await drop(page, [
    { name: 'ids.txt', content: Buffer.from(`\ufeff${B}\r\n${A}`, 'utf16le') },
    { name: 'export.csv', content: Buffer.from(`title,id\n"a, b",${B.slice(1)}\n`) },
  ]);
  await expect(counts(page)).toHaveText(/2 unique IDs.*1 duplicate.*1 malformed/);
  await expect(page.getByRole('region', { name: '1 token looks like an ID' })).toContainText(
    'export.csv, line 2',
  );
  await page.getByRole('button', { name: 'Remove ids.txt' }).click();
  await expect(lookUp(page, '1 ID')).toBeVisible();
});

test('a workbook asks for its column, with the likeliest one chosen', async ({ page }) => {
  await page.goto('/');
  const content = makeXlsx({
    Notes: [['nothing here']],
    Assets: [
      ['Title', 'Media ID', 'Old ID'],
      ['Dunes', A, B],
      ['Harbour', B.toUpperCase(), ''],
      ['Night', A.slice(1), ''],
    ],
  });
  await drop(page, [{ name: 'assets.xlsx', content }]);
  const dialog = page.getByRole('dialog', { name: 'Which column holds the IDs?' });
  await expect(dialog.getByRole('combobox', { name: 'Column' }).locator('option:checked')).toHaveText(
    'B: Media ID · 2 IDs',
  );
  await dialog.getByRole('button', { name: 'Use this column' }).click();
  await expect(counts(page)).toHaveText(/2 unique IDs.*0 duplicates.*1 malformed.*1 normalised/);
  await expect(page.getByRole('region', { name: '1 token looks like an ID' })).toContainText(
    'assets.xlsx, line 4',
  );
  await page.getByRole('button', { name: 'Change column' }).click();
  await dialog.getByRole('combobox', { name: 'Column' }).selectOption('All columns');
  await dialog.getByRole('button', { name: 'Use all columns' }).click();
  await expect(counts(page)).toHaveText(/2 unique IDs.*1 duplicate/);
});

test('files that hold no text are refused by name, and what is typed stays', async ({ page }) => {
  await page.goto('/');
  await field(page).fill(A);
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'cover.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]),
    },
    { name: 'broken.xlsx', mimeType: 'application/zip', buffer: Buffer.from('not a workbook') },
  ]);
  const parts = page.getByRole('list', { name: 'Files and pasted text' }).getByRole('listitem');
  await expect(parts).toHaveText([/cover\.jpg.*binary file/, /broken\.xlsx.*not a readable xlsx/]);
  await expect(field(page)).toHaveValue(A);
  await expect(lookUp(page, '1 ID')).toBeVisible();
});

test('nothing to look up is said, and the field has the focus', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('only words here');
  await lookUp(page, '0 IDs').click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is no media ID in this' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('only words here');
});

test('100,001 unique IDs are refused before they are sent, and kept', async ({ page }) => {
  await page.goto('/');
  await field(page).fill(manyIds(100_001));
  await expect(lookUp(page, '100,001 IDs')).toBeVisible();
  const alert = page.getByRole('alert').filter({ hasText: '100,001 unique IDs are too many' });
  await expect(alert).toContainText('Remove 1 or split');
  await lookUp(page, '100,001 IDs').click();
  await expect(page).toHaveURL('/');
  await expect(page.getByText('Pasted text 1')).toBeVisible();
  await expect(counts(page)).toContainText('100001 unique IDs');
});

test('an address can bring IDs', async ({ page }) => {
  await page.goto(`/?ids=${A},${B}`);
  await expect(field(page)).toHaveValue(`${A}\n${B}`);
  await expect(lookUp(page, '2 IDs')).toBeVisible();
});

test('a draft outlives a reload, and not its lookup', async ({ page }) => {
  await page.goto('/');
  await field(page).fill(A);
  await expect.poll(() => page.evaluate(() => Object.values(sessionStorage).join())).toContain(A);
  await page.reload();
  await expect(field(page)).toHaveValue(A);
  await lookUp(page, '1 ID').click();
  await page.waitForURL(/\/batches\/.+/);
  await page.goto('/');
  await expect(field(page)).toHaveValue('');
});

test('the keyboard sends, and the list is named', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Ticket 4711');
  await field(page).fill(A);
  await field(page).press('Control+Enter');
  await page.waitForURL(/\/batches\/.+/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ticket 4711');
});

test('sample IDs are one click away, and lead to a recent list', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try sample IDs' }).click();
  await expect(field(page)).not.toHaveValue('');
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('A sample list');
  await page.getByRole('button', { name: /^Look up [1-9]/ }).click();
  await page.waitForURL(/\/batches\/.+/);
  await page.goto('/');
  await expect(
    page.getByRole('region', { name: 'Recent lists' }).getByRole('link', { name: 'A sample list' }).first(),
  ).toBeVisible();
});

test.describe('when the server cannot be reached', () => {
  test.use({ allowedErrors: [/Failed to load resource|ERR_FAILED|Failed to fetch/] });

  test('the text stays, and trying again sends it', async ({ page }) => {
    await page.goto('/');
    await field(page).fill(A);
    await page.route('**/*', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await lookUp(page, '1 ID').click();
    const alert = page.getByRole('alert').filter({ hasText: 'This server did not answer' });
    await expect(alert).toBeVisible();
    await expect(field(page)).toHaveValue(A);
    await page.unroute('**/*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL(/\/batches\/.+/);
  });
});
