import type { Page } from '@playwright/test';
import { knownIds } from './catalogue';
import { expect, test } from './fixtures';
import { openReview, recordOf, reviewed } from './review-page';

const PATIENCE = { timeout: 15_000 };

test.use({ allowedErrors: [/Failed to load resource/] });

const idOf = (name: string) => knownIds().get(name) ?? '';
const linked = (page: Page) => page.locator('[data-linked]');

test('a bulk keeps what was seen of each asset, and the record opens that cell at its second', async ({
  page,
}) => {
  const [sheets, covered, stills] = ['real-2', 'real-8', 'sprite-json-broken'].map(idOf);
  // Neither a cover nor a look: nothing was seen of it.
  const unseen = idOf('url-data');
  const address = await openReview(page, [sheets, covered, stills, unseen].map(String));
  await page.keyboard.press('g');
  const cards = page.getByRole('listbox', { name: 'Assets to review' }).getByRole('option');
  await expect(cards).toHaveCount(4);
  const sees = (card: number, cell: number) =>
    expect(cards.nth(card).locator(`[data-cell="${cell}"]`)).toBeVisible(PATIENCE);
  // By the pointer, which then leaves; by the keys; on a single snapshot.
  const { width } = (await cards.first().locator('[data-preview]').boundingBox()) ?? { width: 0 };
  await cards.first().hover({ position: { x: width - 2, y: 20 } });
  await sees(0, 39);
  await page.mouse.move(0, 0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await sees(1, 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('.');
  await sees(2, 0);
  await page.getByRole('button', { name: 'Choose page' }).click();
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('button', { name: 'Approve 4 assets' }).click();
  await reviewed(page, 4);
  await expect(page.getByText('All saved')).toBeVisible();
  expect((await recordOf(page, address)).map(({ mediaId, evidence }) => [mediaId, evidence])).toEqual([
    [sheets, { sheet: 2, cell: 39, seconds: 9.75, file: null }],
    [covered, { sheet: 0, cell: 1, seconds: expect.any(Number), file: null }],
    [stills, { sheet: null, cell: 0, seconds: null, file: null }],
    [unseen, null],
  ]);

  const record = `/reviews?list=${new URL(address).pathname.split('/')[2]}`;
  await page.goto(record);
  const rows = page.locator('tr[data-seq]');
  await rows.filter({ hasText: 'seen at cell 40' }).getByRole('link').first().click();
  await expect(linked(page)).toHaveAttribute('data-cell', '39', PATIENCE);
  await expect(linked(page)).toBeInViewport();
  await expect(linked(page)).toHaveAccessibleName(/the link points here/);
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime), PATIENCE)
    .toBeCloseTo(9.75, 1);

  await page.goto(record);
  await rows.filter({ hasText: 'seen at cell 2,' }).getByRole('link').first().click();
  await expect(linked(page).locator('[data-protected="true"] img')).toBeInViewport(PATIENCE);

  // A single snapshot has no place in a contact sheet: it is shown for the link.
  await page.goto(record);
  await rows.filter({ hasText: 'seen at snapshot 1' }).getByRole('link').first().click();
  await expect(page.getByText('The link points to snapshot 1 of 3.')).toBeInViewport();
});
