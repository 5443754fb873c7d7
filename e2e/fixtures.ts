import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** A browser test that also fails on whatever the page complains about: console errors, uncaught errors, CSP reports. */
export const test = base.extend<{ allowedErrors: RegExp[]; complaints: string[] }>({
  /** Console errors that a test provokes on purpose, such as the browser's note of a 404 answer. */
  allowedErrors: [[], { option: true }],
  complaints: [
    async ({ page, allowedErrors }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints.filter((text) => !allowedErrors.some((allowed) => allowed.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Pastes the text on the first page, looks it up, and waits for the list's page. */
export async function createList(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Media IDs' }).fill(text);
  await page.getByRole('button', { name: /^Look up \d/ }).click();
  await page.waitForURL(/\/batches\/.+/);
}

/** The integer that the ledger shows for a bucket. */
export async function ledgerCount(page: Page, bucket: string): Promise<number> {
  return Number(await page.locator(`[data-ledger="${bucket}"]`).textContent());
}
