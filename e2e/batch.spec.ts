import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type Fault, RESERVED_FAULTS, reservedId } from '../lib/emulator/faults';
import { expectAccessible } from './accessibility';
import { ownIds } from './catalogue';
import { createList, expect, ledgerCount, test } from './fixtures';

/** A call's worth of good IDs that no other test asks for, so that a fault behind them is in a call of its own. */
let good: string[] = [];
test.beforeEach(() => {
  good = ownIds(20);
});
const MASKED = 'bb1d****6202';
/** A fault that happens `times` times is used up by a run: the next run on the same server needs an ID of its own. */
const once = (fault: Fault, times = 1) => reservedId(fault, times, Date.now());

/** The tests beside this one keep the process's one limiter busy with faults, so an answer may take its time. */
const ANSWER = { timeout: 30_000 };

const row = (page: Page, id: string | undefined) => page.locator(`[data-media-id="${id}"]`);
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const bucket = (page: Page, name: string) => page.locator(`[data-ledger="${name}"]`);

async function expectSums(page: Page): Promise<void> {
  const names = [
    'tokens',
    'unique',
    'duplicate',
    'malformed',
    'other',
    'found',
    'ignored',
    'failed',
    'pending',
  ];
  const counts = new Map<string, number>();
  for (const name of [...names, 'unaccounted']) counts.set(name, await ledgerCount(page, name));
  const sum = (...parts: string[]) =>
    parts.reduce((total, part) => total + (counts.get(part) ?? Number.NaN), 0);
  expect(sum('found', 'ignored', 'failed', 'pending', 'unaccounted')).toBe(sum('unique'));
  expect(sum('unique', 'duplicate', 'malformed', 'other')).toBe(sum('tokens'));
}

/** Waits for the end of the lookup. */
async function ended(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
}

test('every token that was pasted is accounted for, and each bucket opens to its entries', async ({
  page,
}) => {
  await createList(page, [...good, good[0], MASKED, 'hello', 'f'.repeat(32)].join('\n'));
  await ended(page);
  await expectSums(page);
  for (const [name, count] of Object.entries({
    tokens: 24,
    unique: 21,
    duplicate: 1,
    malformed: 1,
    other: 1,
    found: 20,
    ignored: 1,
  })) {
    await expect(bucket(page, name)).toHaveText(String(count));
  }
  await expect(region(page, 'Malformed')).toContainText(MASKED);
  await expect(region(page, 'Malformed')).toContainText('line 22');
  await expect(region(page, 'Duplicates')).toContainText(good[0] ?? '');
  await page.getByRole('button', { name: 'Show 1 other text' }).click();
  await expect(page.getByRole('dialog', { name: 'Other text' })).toContainText('hello');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show 20 found' }).click();
  await expect(page.getByRole('dialog', { name: 'Found' }).getByRole('listitem')).toHaveCount(20);
});

/** Faults that no retry gets over: the code that the screen names, whether an answer with a RequestId came. */
const FAILURES = [
  ['requestsTooFrequent', 'RequestsTooFrequent', true],
  ['throttlingUser', 'Throttling.User', true],
  ['serviceUnavailable', 'ServiceUnAvailable', true],
  ['internalError', 'InternalError', true],
  ['reset', 'connection', false],
  ['truncated', 'badResponse', true],
  ['html', 'unavailable', false],
  ['expiredToken', 'InvalidSecurityToken.Expired', true],
  ['poison', 'InvalidParameter', true],
  ['forbidden', 'Forbidden.RAM', true],
  ['notActivated', 'OperationDenied', true],
] as const satisfies (readonly [Fault, string, boolean])[];

for (const [fault, code, hasRequestId] of FAILURES) {
  test(`an ID whose call meets ${fault} is failed with its code, and the others are found`, async ({
    page,
  }) => {
    const id = reservedId(fault);
    await createList(page, [...good, id].join('\n'));
    await ended(page);
    await expect(bucket(page, 'found')).toHaveText('20');
    await expect(bucket(page, 'failed')).toHaveText('1');
    await expectSums(page);
    const failed = region(page, 'Failed');
    await expect(failed).toContainText(id);
    await expect(failed.getByText(code, { exact: true })).toBeVisible();
    const requestId = failed.getByRole('button', { name: /^Copy RequestId \S/ });
    await expect(requestId).toHaveCount(hasRequestId ? 1 : 0);
  });
}

test('an ID in neither list of the answer is shown as unaccounted, with the RequestId', async ({ page }) => {
  const id = reservedId('unlisted');
  await createList(page, [...good, id].join('\n'));
  await ended(page);
  await expect(bucket(page, 'unaccounted')).toHaveText('1');
  await expectSums(page);
  await expect(region(page, 'Unaccounted')).toContainText(id);
  await expect(region(page, 'Unaccounted')).toContainText(/[0-9A-F]{8}-[0-9A-F]{4}/);
});

test('an asset that the answer repeats is one row', async ({ page }) => {
  const id = reservedId('repeated');
  await createList(page, [...good.slice(0, 3), id].join('\n'));
  await ended(page);
  await expect(bucket(page, 'found')).toHaveText('4');
  await expect(page.locator(`[data-media-id="${id}"]`)).toHaveCount(1);
  await expectSums(page);
});

test('good IDs are on screen while a call still waits, and the ledger sums meanwhile', async ({ page }) => {
  await createList(page, [...good, once('silent')].join('\n'));
  await expect(row(page, good[0])).toBeVisible(ANSWER);
  await expect(page.getByRole('progressbar', { name: 'Lookup' })).toBeVisible();
  await expect(bucket(page, 'pending')).toHaveText('1');
  await expectSums(page);
  await ended(page);
  await expect(bucket(page, 'found')).toHaveText('21');
  await expect(page.getByRole('progressbar', { name: 'Lookup' })).toHaveCount(0);
});

test('a slow answer is waited for', async ({ page }) => {
  await createList(page, [...good, once('slow')].join('\n'));
  await ended(page);
  await expect(bucket(page, 'found')).toHaveText('21');
});

test('a cancelled lookup keeps what it found, and resuming asks for the rest only', async ({ page }) => {
  await createList(page, [...good, once('silent')].join('\n'));
  await expect(bucket(page, 'found')).toHaveText('20', ANSWER);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled with 1 ID still pending')).toBeVisible();
  await expect(bucket(page, 'pending')).toHaveText('1');
  await expectSums(page);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(bucket(page, 'found')).toHaveText('21', ANSWER);
});

test('"Retry failed" finds what works by then', async ({ page }) => {
  // One lookup makes four attempts: the first fails, and the second gets the answer.
  const id = once('serviceUnavailable', 6);
  await createList(page, [...good, id].join('\n'));
  await expect(bucket(page, 'failed')).toHaveText('1', ANSWER);
  await page.getByRole('button', { name: 'Retry failed' }).click();
  await expect(bucket(page, 'found')).toHaveText('21', ANSWER);
  await expect(region(page, 'Failed')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Retry failed' })).toHaveCount(0);
});

test('"Refresh" asks for the list again and keeps the rows meanwhile', async ({ page }) => {
  await createList(page, good.join('\n'));
  await ended(page);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(bucket(page, 'found')).toHaveText('20');
  await ended(page);
  await expect(page.getByRole('grid', { name: 'Assets' })).toHaveAttribute('aria-rowcount', '21');
});

test('a list survives a reload', async ({ page }) => {
  await createList(page, [...good, MASKED].join('\n'));
  await ended(page);
  await page.reload();
  await expect(bucket(page, 'found')).toHaveText('20', ANSWER);
  await expect(bucket(page, 'malformed')).toHaveText('1');
  await expectSums(page);
});

test('ignored IDs say what that can mean, and can be copied, exported and looked up again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ids = ['e'.repeat(32), 'f'.repeat(32)];
  await createList(page, [...good, ...ids].join('\n'));
  await ended(page);
  const ignored = region(page, 'Ignored IDs');
  await expect(ignored).toContainText('The API gives no reason');
  await ignored.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('2 IDs copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ids.join('\n'));
  const download = page.waitForEvent('download');
  await ignored.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^ignored-ids-.*\.txt$/);
  expect(await readFile(await file.path(), 'utf8')).toBe(`${ids.join('\n')}\n`);
  await ignored.getByRole('button', { name: 'Look up again' }).click();
  await ended(page);
  await expect(bucket(page, 'ignored')).toHaveText('2');
});

test('a list that IMS ignores altogether has a screen of its own', async ({ page }) => {
  await createList(page, 'e'.repeat(32));
  await ended(page);
  await expect(page.getByRole('heading', { name: 'Nothing was found' })).toBeVisible();
  await expect(page.getByText('IMS ignored every ID of this list.', { exact: false })).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });
  test('losing it is said, and what was found stays', async ({ page, context }) => {
    await createList(page, good.join('\n'));
    await ended(page);
    await context.setOffline(true);
    await expect(page.getByText('You are offline')).toBeVisible();
    await expect(bucket(page, 'found')).toHaveText('20');
    await context.setOffline(false);
    await expect(page.getByText('You are offline')).toBeHidden();
  });
});

test.describe('a list that does not exist', () => {
  test.use({ allowedErrors: [/status of 404/] });
  test('is a 404 that leads home', async ({ page }) => {
    const response = await page.goto('/batches/no-such-list');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such list' })).toBeVisible();
    await page.getByRole('link', { name: 'Paste IDs' }).click();
    await expect(page.getByRole('textbox', { name: 'Media IDs' })).toBeVisible();
  });
});

test('every fault of the emulator that belongs to a lookup has a test above', () => {
  const tested = new Set<string>([
    ...FAILURES.map(([fault]) => fault),
    'unlisted',
    'repeated',
    'slow',
    'silent',
  ]);
  // Two that the engine gets over by itself, by signing again.
  const survived = ['clockSkew', 'nonceUsed'];
  expect(RESERVED_FAULTS.map(({ fault }) => fault).filter((fault) => !tested.has(fault))).toEqual(survived);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on a list with every bucket (${theme})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
    const faults = [reservedId('poison'), reservedId('unlisted'), 'f'.repeat(32), MASKED];
    await createList(page, [...good, good[0], ...faults].join('\n'));
    await ended(page);
    await expectAccessible(page);
  });
}
