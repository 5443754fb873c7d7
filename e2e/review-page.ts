import type { Page } from '@playwright/test';
import type { Decision } from '@/lib/review/decision';
import { parseRecordFile } from '@/lib/review/record-file';
import { expect } from './fixtures';

const PATIENCE = { timeout: 15_000 };

/** Makes a list of these IDs and opens its review as somebody; returns its address. */
export async function openReview(page: Page, ids: readonly string[], name = 'Ada'): Promise<string> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Media IDs' }).fill(ids.join('\n'));
  await page.getByRole('button', { name: new RegExp(`^Look up ${ids.length} `) }).click();
  await expect(page.locator('[data-ledger="pending"]')).toHaveText('0', PATIENCE);
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(progress(page)).toHaveAttribute('data-total', String(ids.length));
  return page.url();
}

export const progress = (page: Page) => page.getByRole('progressbar', { name: 'Reviewed' });

/** Waits until so many assets have a verdict. */
export const reviewed = (page: Page, count: number) =>
  expect(progress(page)).toHaveAttribute('data-reviewed', String(count));

/** The entries of a list's record. */
export async function recordOf(page: Page, address: string): Promise<Decision[]> {
  const batch = new URL(address).pathname.split('/')[2];
  const response = await page.request.get(`/reviews/export?format=ndjson&list=${batch}`);
  const record = parseRecordFile(await response.text());
  if (!record) throw new Error('the export is no record');
  return record.entries;
}
