import { expect } from './fixtures';
import { LONG, lookedUp, openLongList, test } from './long-list';

test('a list that is opened again shows its last rows at once, counts none of them, and replaces them', async ({
  page,
}) => {
  await openLongList(page);
  const bucket = (name: string) => page.locator(`[data-ledger="${name}"]`);
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open('contact-sheet-rows');
          // Looked for before the page has made it: then it is not to be made here.
          request.onupgradeneeded = () => request.transaction?.abort();
          request.onerror = () => resolve(0);
          request.onsuccess = () => {
            const count = request.result.transaction('lists').objectStore('lists').count();
            count.onsuccess = () => {
              request.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  await expect.poll(kept).toBe(1);

  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/batches/*', async (route) => {
    if (route.request().method() === 'POST') await released;
    await route.continue();
  });
  await page.reload();
  const stale = page.locator('[data-media-id][data-as-of]');
  await expect(stale.first()).toBeVisible();
  await expect(page.getByText('5,000 rows as of')).toBeVisible();
  await expect(bucket('found')).toHaveText('0');
  await expect(bucket('pending')).toHaveText(String(LONG));

  release();
  await lookedUp(page);
  await expect(bucket('found')).toHaveText(String(LONG));
  await expect(stale).toHaveCount(0);
  await expect(page.getByText('rows as of')).toHaveCount(0);
  await expect(page.locator('[data-media-id]').first()).toBeVisible();
});
