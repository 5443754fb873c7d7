import type { Page } from '@playwright/test';
import { reservedId } from '../lib/emulator/faults';
import { expectAccessible } from './accessibility';
import { assetIds, knownIds } from './catalogue';
import { createList, expect, test } from './fixtures';
import { openReview, progress, recordOf, reviewed } from './review-page';

const PATIENCE = { timeout: 15_000 };

test.use({ allowedErrors: [/Failed to load resource/] });

const verdicts = (page: Page) => page.getByRole('group', { name: 'Verdict' });

test('one key a verdict, and the next asset is there', async ({ page }) => {
  const ids = assetIds(6);
  const address = await openReview(page, ids);
  await expect(progress(page)).toHaveAttribute('data-total', '6');
  for (let done = 1; done <= 4; done += 1) {
    const before = await page.getByRole('heading', { level: 2 }).textContent();
    await page.keyboard.press('a');
    await reviewed(page, done);
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
  }
  await page.keyboard.press('s');
  // The last verdict is given on an audit status that is another by now.
  await expect(page.locator('main article dd').first()).toHaveText('Passed');
  await expect(page.getByText('All saved')).toBeVisible();
  await page.route('**/review/decisions', async (route) => {
    const body = route.request().postData() ?? '';
    await route.continue({ postData: body.replace('"auditStatus":"pass"', '"auditStatus":"block"') });
  });
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Reject this asset' });
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choose a label.');
  await dialog.getByRole('checkbox', { name: /Advertising/ }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('界'.repeat(43));
  await expect(dialog).toContainText('Too long: 129 of 128 bytes.');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('a banner');
  // What was typed is there again, and so is the label, when the dialog was closed too early.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('r');
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('a banner');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is reviewed' })).toBeVisible();
  await expect(page.getByText('4 approved, 1 rejected, 0 escalated, 1 skipped.')).toBeVisible();

  await expect(page.getByText('All saved')).toBeVisible();
  await page.unroute('**/review/decisions');

  // The table knows on which status was judged, and the record has what is another since.
  await page.goto(`${new URL(address).pathname.replace(/\/review$/, '')}?f=drift:no`);
  await expect(page.locator('[data-media-id]')).toHaveCount(5);
  await page.getByRole('button', { name: /^Edit filter Audit changed since verdict/ }).click();
  await page.getByRole('checkbox', { name: 'Exclude what matches' }).check();
  await expect(page.locator('[data-media-id]')).toHaveCount(1);
  const { pathname, search } = new URL(page.url());
  await page.goto(`${pathname}/review?all=true&layout=grid`);
  await expect(page.getByRole('option', { name: /, audit Blocked → Passed$/ })).toHaveCount(1, PATIENCE);
  await page.goto(`/reviews?list=${pathname.split('/')[2]}&drift=yes`);
  await expect(page.locator('tr[data-seq]')).toHaveCount(1);
  await expect(page.locator('tr[data-seq]')).toContainText('audit Blocked → Passed');

  // A review of what a filter leaves is not the end of the list.
  await page.goto(`${pathname}/review${search}`);
  await expect(page.getByRole('heading', { name: 'Everything in this view is reviewed' })).toBeVisible(
    PATIENCE,
  );
  await expect(page.getByText('Of 6 in the whole list, none is still open.')).toBeVisible();
  await page.goto(`${pathname}/review?f=drift:no`);
  await expect(page.getByText('a filter leaves 5 of 6')).toBeVisible(PATIENCE);
  await page.keyboard.press('u');
  await expect(page.getByText('Of 6 in the whole list, 1 is still open.')).toBeVisible();
  await page.getByRole('button', { name: 'Review the rest' }).click();
  await expect(page.locator('main article')).toBeVisible();
  await reviewed(page, 5);
});

test('undo goes back one verdict after another, also after a reload', async ({ page }) => {
  await openReview(page, assetIds(3));
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await reviewed(page, 2);
  await expect(page.getByText('All saved')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-total="3"]')).toBeVisible(PATIENCE);
  await page.keyboard.press('u');
  await reviewed(page, 1);
  await page.keyboard.press('u');
  await reviewed(page, 0);
  await expect(verdicts(page).getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('undo that is pressed again before the record has answered goes back one verdict a press', async ({
  page,
}) => {
  const address = await openReview(page, assetIds(3));
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await expect(page.getByText('All saved')).toBeVisible();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/review/entries', async (route) => {
    await answered;
    await route.continue();
  });
  await page.reload();
  await expect(page.locator('main article')).toBeVisible(PATIENCE);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await reviewed(page, 2);
  answer();
  await reviewed(page, 0);
  await expect(page.getByText('All saved')).toBeVisible();
  const taken = (await recordOf(page, address)).flatMap(({ withdraws }) => withdraws ?? []);
  expect(new Set(taken).size).toBe(2);
});

test('who goes through all comes from each asset to the next, and then to what is open', async ({ page }) => {
  const ids = assetIds(3);
  const address = await openReview(page, ids);
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await page.goto(`${new URL(address).pathname}?all=true`);
  for (const [index, kind] of ['approve', 'skip', 'approve'].entries()) {
    await expect(page.locator('main article')).toHaveAttribute('data-media-id', ids[index] ?? '', PATIENCE);
    await page.keyboard.press(kind === 'skip' ? 's' : 'a');
  }
  await expect(page.getByRole('heading', { name: 'Everything is reviewed' })).toBeVisible();
  await expect(page.getByText('2 approved, 0 rejected, 0 escalated, 1 skipped.')).toBeVisible();
});

test('while rows still come, no other asset stands in for the one that is asked for, and nothing is said to be over', async ({
  page,
}) => {
  // One call's worth of assets, and one that comes later.
  const ids = assetIds(20);
  const slow = reservedId('slow', 14, Date.now());
  await createList(page, [...ids, slow].join('\n'));
  const address = `${new URL(page.url()).pathname}/review`;
  await page.goto(`${address}?at=${slow}`);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(progress(page)).toBeVisible();
  expect(await shownUntil(page, slow)).toEqual([slow]);

  await page.goto(`${address}?at=${ids[0]}`);
  await expect(progress(page)).toHaveAttribute('data-total', String(ids.length + 1));
  for (let done = 1; done <= ids.length; done += 1) {
    await page.keyboard.press('a');
    await reviewed(page, done);
  }
  await expect(page.getByText('All saved')).toBeVisible();
  await page.goto(address);
  expect(await shownUntil(page, slow)).toEqual([slow]);
});

/** What a review shows until it shows this asset: the ID of each asset, and the title of each notice. */
function shownUntil(page: Page, last: string): Promise<string[]> {
  return page.evaluate(
    (id) =>
      new Promise<string[]>((resolve) => {
        const shown = new Set<string>();
        const look = () => {
          const title = document.querySelector('main h2');
          if (title) shown.add(title.closest('article')?.dataset['mediaId'] ?? title.textContent);
          if (shown.has(id)) resolve([...shown]);
          else requestAnimationFrame(look);
        };
        look();
      }),
    last,
  );
}

test('keys are left alone while somebody types, and arrows move without deciding', async ({ page }) => {
  await openReview(page, assetIds(3));
  const first = await page.getByRole('heading', { level: 2 }).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(first ?? '');
  await page.keyboard.press('n');
  // Whoever takes a note writes at once.
  await page.keyboard.type('ares u');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('ares u');
  await reviewed(page, 0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('verdicts made while the server is away outlive the tab and are recorded once', async ({
  page,
  context,
}) => {
  const address = await openReview(page, assetIds(4));
  await context.setOffline(true);
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await reviewed(page, 2);
  await expect(page.getByText('2 verdicts are not saved yet')).toBeVisible(PATIENCE);
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.locator('[data-total="4"]')).toBeVisible(PATIENCE);
  await reviewed(later, 2);
  await expect(later.getByText('All saved')).toBeVisible(PATIENCE);
  expect(await recordOf(later, address)).toHaveLength(2);
});

test('a review goes on without the server, also where pictures and code have not come yet', async ({
  page,
  context,
}) => {
  await openReview(page, assetIds(12));
  await context.setOffline(true);
  for (let done = 1; done <= 8; done += 1) {
    await page.keyboard.press('a');
    await reviewed(page, done);
  }
  await page.keyboard.press('?');
  await expect(page.getByText('8 verdicts are not saved yet')).toBeVisible(PATIENCE);
  await context.setOffline(false);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible(PATIENCE);
  await expect(page.getByText('All saved')).toBeVisible(PATIENCE);
  await reviewed(page, 8);
});

test('a verdict whose connection died without a word is shown as unsaved, and holds up nothing', async ({
  page,
}) => {
  const address = await openReview(page, assetIds(3));
  await page.route('**/review/decisions', () => undefined);
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await expect(page.getByText('1 verdict is not saved yet')).toBeVisible({ timeout: 25_000 });
  await page.unroute('**/review/decisions');
  await page.keyboard.press('a');
  await expect(page.getByText('All saved')).toBeVisible();
  expect(await recordOf(page, address)).toHaveLength(2);
});

test('cells are stepped through by key, and the one that was looked at is the evidence', async ({ page }) => {
  const address = await openReview(page, [knownIds().get('real-0') ?? '', ...assetIds(1)]);
  const stage = page.locator('main article [data-preview]');
  await page.keyboard.press('.');
  await expect(stage.locator('[data-cell="0"]')).toBeAttached();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await page.keyboard.press(',');
  await expect(stage.locator('[data-cell="1"]')).toBeAttached();
  await expect(page.locator('[data-contact-sheet] [aria-current="true"]')).toHaveAttribute('data-cell', '1');
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await expect(page.getByText('All saved')).toBeVisible();
  expect(await recordOf(page, address)).toMatchObject([{ evidence: { sheet: 0, cell: 1 } }]);
  await page.keyboard.press('u');
  // Of a film that was opened it is the second at which it stands.
  await page.keyboard.press(' ');
  await expect(page.locator('main article video')).toBeAttached(PATIENCE);
  await expect(page.locator('[data-contact-sheet] [aria-current="true"]')).toBeAttached(PATIENCE);
  await expect(page.getByRole('button', { name: 'Pause Space' })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Play Space' })).toBeVisible();
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await expect(page.getByText('All saved')).toBeVisible();
  const film = { sheet: null, cell: null, seconds: expect.any(Number), file: expect.any(Number) };
  expect((await recordOf(page, address)).at(-1)).toMatchObject({ evidence: film });
});

test('the record has every verdict, the withdrawn ones too', async ({ page }) => {
  const name = `Reviewer ${crypto.randomUUID().slice(0, 8)}`;
  await openReview(page, assetIds(2), name);
  await page.keyboard.press('a');
  await reviewed(page, 1);
  await page.keyboard.press('u');
  await reviewed(page, 0);
  await expect(page.getByText('All saved')).toBeVisible();
  await page.goto('/reviews');
  await page.getByRole('combobox', { name: 'Reviewer' }).selectOption(name);
  const rows = page.locator('tr[data-seq]').filter({ hasText: name });
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText('withdrawn');
});

test('what the audit did not pass is protected, and what it passed is not', async ({ page }) => {
  const real = [...knownIds()].filter(([name]) => name.startsWith('real-')).map(([, id]) => id);
  await openReview(page, real);
  const stage = page.locator('main article');
  const seen = new Set<boolean>();
  for (const _ of real) {
    const isPassed = (await stage.getByText('Passed', { exact: true }).count()) > 0;
    const pictures = await stage.locator('img').count();
    if (pictures > 0) {
      seen.add(isPassed);
      const veiled = stage.locator('[data-protected="true"]');
      if (isPassed) await expect(veiled).toHaveCount(0);
      else await expect(veiled.first()).toBeAttached();
    }
    await page.keyboard.press('ArrowRight');
  }
  expect([...seen].sort()).toEqual([false, true]);
});

test('axe finds nothing serious in the review and in the record', async ({ page }) => {
  await openReview(page, [knownIds().get('real-1') ?? '', ...assetIds(3)]);
  await page.keyboard.press('s');
  await reviewed(page, 1);
  for (const address of [page.url(), '/reviews']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});

test('on a phone the page is as wide as the screen, and the verdicts are within reach', async ({
  browser,
}) => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'en-US' };
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const name = 'A reviewer of a long name, and of a department that is named with it';
  const address = await openReview(page, assetIds(3), name);
  const approve = verdicts(page).getByRole('button', { name: /^Approve/ });
  await expect(approve).toBeInViewport({ ratio: 1 });
  expect(await width()).toBe(390);
  await approve.tap();
  await expect(page.getByText('All saved')).toBeVisible();
  await page.goto(`${new URL(address).pathname}/summary`);
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  expect(await width()).toBe(390);
  await context.close();
});
