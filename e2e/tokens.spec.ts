import { reservedId } from '../lib/emulator/faults';
import { expectAccessible } from './accessibility';
import { assetIds } from './catalogue';
import { createList, expect, test } from './fixtures';

const ANSWER = { timeout: 15_000 };

test('every pasted token is a row in the order of the paste, found by state, words and keys', async ({
  page,
}) => {
  const ids = assetIds(120);
  const [first = '', second = ''] = ids;
  const failed = reservedId('poison');
  const paste = [`word ${first}`, `${failed} ${first}`, 'bb1d****6202', 'f'.repeat(32), ...ids.slice(1)];
  await createList(page, paste.join('\n'));
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeVisible(ANSWER);
  await page.getByRole('button', { name: 'Show every pasted token' }).click();
  await expect(page).toHaveURL(/[?&]t=all/);

  const grid = page.getByRole('grid', { name: 'Pasted tokens' });
  const rows = grid.locator('[data-token-state]');
  await expect(grid).toHaveAttribute('aria-rowcount', '126');
  const start = [
    ['1', 'word', 'other'],
    ['1', first, 'found'],
    ['2', failed, 'failed'],
    ['2', first, 'duplicate'],
    ['3', 'bb1d****6202', 'malformed'],
    ['4', 'f'.repeat(32), 'ignored'],
    ['5', second, 'found'],
  ];
  for (const [place, [line = '', token = '', state = '']] of start.entries()) {
    await expect(rows.nth(place)).toHaveAttribute('data-token-state', state);
    await expect(rows.nth(place).getByRole('gridcell').nth(0)).toHaveText(line);
    await expect(rows.nth(place).getByRole('gridcell').nth(1)).toHaveText(token);
  }
  await expect(rows.nth(2)).toContainText('InvalidParameter');
  await expect(rows.nth(4)).toContainText('masked');
  await expectAccessible(page);

  await grid.focus();
  await page.keyboard.press('End');
  await expect(grid.locator('[aria-selected="true"]')).toContainText(ids.at(-1) ?? '');
  expect(await rows.count()).toBeLessThanOrEqual(80);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`open=${first}`));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^malformed/ }).click();
  await page.getByRole('button', { name: /^duplicate/ }).click();
  await expect(page).toHaveURL(/[?&]t=duplicate,malformed/);
  await expect(rows).toHaveCount(2);
  await page.getByRole('searchbox').fill(first);
  await expect(rows).toHaveCount(1);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('grid', { name: 'Assets' })).toBeVisible();
});
