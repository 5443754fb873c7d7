import type { Browser, Page } from '@playwright/test';
import { reservedId } from '../lib/emulator/faults';
import { assetIds } from './catalogue';
import { createList, expect, test } from './fixtures';
import { recordOf } from './review-page';

const PATIENCE = { timeout: 15_000 };

test.use({ allowedErrors: [/Failed to load resource/] });

/** Opens a list's review as somebody, in a browser of their own. */
async function join(browser: Browser, address: string, name: string, total: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator(`[data-total="${total}"]`)).toBeVisible(PATIENCE);
  // Keys are about the asset that is seen.
  await expect(title(page)).toBeVisible();
  return page;
}

/** A list of four, and Ada in its review. */
async function adasReview(page: Page, browser: Browser) {
  const ids = assetIds(4);
  await createList(page, ids.join('\n'));
  const address = `${new URL(page.url()).pathname}/review`;
  return { ids, address, ada: await join(browser, address, 'Ada', ids.length) };
}

const title = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const reviewed = (page: Page, count: number) =>
  expect(page.locator('[data-reviewed]')).toHaveAttribute('data-reviewed', String(count), PATIENCE);
const company = (page: Page) => page.getByRole('list', { name: 'Also reviewing now' });

test('two reviewers share a list: each has an asset of their own, sees the other, and is told of a second verdict', async ({
  page,
  browser,
}) => {
  const { ids, address, ada } = await adasReview(page, browser);
  await expect(title(ada)).toBeVisible();
  const first = (await title(ada).textContent()) ?? '';
  const eve = await join(browser, address, 'Eve', ids.length);

  await expect(company(ada)).toContainText('Eve');
  await expect(company(eve)).toContainText('Ada');
  await expect(title(eve)).not.toHaveText(first);
  await expect(ada.getByRole('button', { name: /Held by Eve/ })).toBeVisible();

  // A verdict of one is seen by the other at once, not with the next look.
  await eve.keyboard.press('a');
  await reviewed(ada, 1);

  // Going to a held asset on purpose is allowed, and told.
  await eve.getByRole('button', { name: /Held by Ada/ }).click();
  await expect(title(eve)).toHaveText(first);
  await expect(eve.getByText('Held by Ada', { exact: true })).toBeVisible();
  await ada.keyboard.press('a');
  await expect(title(ada)).not.toHaveText(first);
  await reviewed(eve, 2);
  await expect(eve.getByText('Ada said: Approve')).toBeVisible();
  // The list's own page tells who is at work in its review.
  await expect(page.getByRole('list', { name: 'Reviewing now' })).toHaveText(/Ada.*Eve/, PATIENCE);
  await eve.keyboard.press('s');
  await expect(ada.getByText(/Eve also judged “.*”: Skip/)).toBeVisible();

  // What one of them skips is left to the other.
  await ada.keyboard.press('s');
  await reviewed(ada, 3);
  await expect(eve.getByRole('button', { name: /, Skip$/ })).toHaveCount(2);
  await reviewed(eve, 2);

  // Who closes the tab lets go of what they held.
  await expect(ada.getByRole('button', { name: /Held by Eve/ })).toBeVisible();
  await eve.context().close();
  await expect(ada.getByRole('button', { name: /Held by Eve/ })).toHaveCount(0);
  await expect(company(ada)).toHaveCount(0);
  await ada.context().close();
});

test('a verdict is on the asset that its dialog was opened for, whoever else turns out to hold that', async ({
  page,
  browser,
}) => {
  const { address, ada } = await adasReview(page, browser);
  const context = await browser.newContext({ locale: 'en-US' });
  const eve = await context.newPage();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await eve.route('**/review/events*', (route) => route.abort());
  await eve.route('**/review/lease', async (route) => {
    await answered;
    await route.continue();
  });
  await eve.goto(address);
  await eve.getByRole('textbox', { name: 'Your name' }).fill('Eve');
  await eve.getByRole('button', { name: 'Begin' }).click();
  const first = (await title(ada).textContent()) ?? '';
  await expect(title(eve)).toHaveText(first, PATIENCE);
  const judged = (await eve.locator('main article').getAttribute('data-media-id')) ?? '';
  await eve.keyboard.press('r');
  answer();
  await expect(eve.getByText('Held by Ada', { exact: true })).toBeAttached(PATIENCE);
  await expect(title(eve)).toHaveText(first);
  await eve.keyboard.press('1');
  await eve.keyboard.press('Enter');
  await expect(eve.getByText('All saved')).toBeVisible();
  expect(await recordOf(eve, eve.url())).toMatchObject([{ kind: 'reject', mediaId: judged }]);
  // What is held for one stays before their eyes.
  await expect(ada.getByText('Eve said: Reject')).toBeVisible();
  await expect(title(ada)).toHaveText(first);
  await Promise.all([ada.context().close(), context.close()]);
});

test('a second opinion is given blind, and the summary says how far they agree', async ({
  page,
  browser,
}) => {
  const ids = assetIds(3);
  await createList(page, ids.join('\n'));
  const address = `${new URL(page.url()).pathname}/review`;
  await page.locator('[data-media-id]').first().getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await expect(page.getByText('Two reviewers are asked about 1 asset')).toBeVisible();
  // Another choice is asked about, too.
  await page.reload();
  await page.locator('[data-media-id]').nth(1).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await expect(page.getByText('Two reviewers are asked about 1 asset')).toBeVisible();
  await page.goto(`${address}/summary`);
  await expect(page.getByText('And on 2 chosen assets.')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'Second opinion on' }).fill('100');
  const known = page.getByRole('textbox', { name: /^Known answers/ });
  await known.fill(`${ids[0]},approve\nnonsense`);
  await expect(page.getByRole('alert').filter({ hasText: 'line 2' })).toBeVisible();
  await known.fill(`${ids[0]},approve`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  // Reviewers open this page, too: an answer that was given is not shown again.
  await page.reload();
  await expect(page.getByText('1 known answer is kept and not shown')).toBeVisible();
  await expect(page.getByText('And on 2 chosen assets.')).toBeVisible();
  expect(await page.content()).not.toContain(`${ids[0]},approve`);

  const name = `Ada ${crypto.randomUUID().slice(0, 8)}`;
  const ada = await join(browser, address, name, ids.length);
  for (let done = 1; done <= ids.length; done += 1) {
    await ada.keyboard.press('a');
    await reviewed(ada, done);
  }
  await expect(ada.getByText('All saved')).toBeVisible();
  const eve = await join(browser, address, 'Eve', ids.length);
  await reviewed(eve, 0);
  await eve.keyboard.press('s');
  await reviewed(eve, 1);
  await eve.keyboard.press('ArrowLeft');
  await expect(eve.getByText(`${name} said: Approve`)).toBeVisible();
  await eve.keyboard.press('ArrowRight');
  await eve.keyboard.press('s');
  await reviewed(eve, 2);
  await expect(eve.getByText('All saved')).toBeVisible();

  // The known answer counts in the score and not in the agreement.
  await page.reload();
  const agreement = page.getByRole('region', { name: /^Agreement/ });
  await expect(agreement.getByRole('row', { name: /^Verdict 1 / })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Known answers' })).toContainText('100%');
  await page.getByText('As a table').click();
  await expect(page.getByRole('table', { name: 'Over time' })).toBeVisible();

  // The record holds what is asked of it, and says so in its address.
  await page.getByRole('link', { name: 'Record of this list' }).click();
  await expect(page.locator('tr[data-seq]')).toHaveCount(ids.length + 2);
  await page.getByRole('combobox', { name: 'Reviewer' }).selectOption(name);
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('approve');
  await expect(page).toHaveURL(/verdict=approve/);
  await expect(page.locator('tr[data-seq]')).toHaveCount(ids.length);
  await Promise.all([ada.context().close(), eve.context().close()]);
});

test('whoever judged without a connection is told what others said meanwhile, after the tab was closed, too', async ({
  page,
  browser,
}) => {
  const { ids, address, ada } = await adasReview(page, browser);
  await ada.context().setOffline(true);
  for (let done = 1; done <= ids.length; done += 1) {
    await ada.keyboard.press('a');
    await reviewed(ada, done);
  }
  await expect(ada.getByText('4 verdicts are not saved yet')).toBeVisible(PATIENCE);
  await ada.close();
  const eve = await join(browser, address, 'Eve', ids.length);
  for (let done = 1; done <= ids.length; done += 1) {
    await eve.keyboard.press('s');
    await reviewed(eve, done);
  }
  await expect(eve.getByText('All saved')).toBeVisible();

  await ada.context().setOffline(false);
  const back = await ada.context().newPage();
  // The message goes by itself, and may be gone before the last picture is there.
  await back.goto(address, { waitUntil: 'commit' });
  await expect(back.getByText('Eve also judged 4 assets that you have judged')).toBeVisible(PATIENCE);
  await expect(eve.getByText('Ada also judged 4 assets that you have judged')).toBeVisible(PATIENCE);
  await Promise.all([ada.context().close(), eve.context().close()]);
});

test('the list’s page tells who reviews it while its look-up still runs', async ({ page, browser }) => {
  await createList(
    page,
    [...assetIds(3), reservedId('silent', Number.POSITIVE_INFINITY, Date.now())].join('\n'),
  );
  const address = `${new URL(page.url()).pathname}/review`;
  const ada = await join(browser, address, 'Ada', 3);
  await expect(page.getByRole('list', { name: 'Reviewing now' })).toContainText('Ada', PATIENCE);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await ada.context().close();
});
