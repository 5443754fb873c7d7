import { reservedId } from '../lib/emulator/faults';
import { expectAccessible } from './accessibility';
import { manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, lookedUp, storeLongList, test } from './long-list';

test('every pasted token is a row in the order of the paste, found by state, words and keys', async ({
  page,
}) => {
  const ids = manyIds(LONG);
  const [first = '', second = ''] = ids;
  const failed = reservedId('poison');
  const paste = [
    `word ${first}`,
    `${failed} ${first.toUpperCase()}`,
    'bb1d****6202',
    'f'.repeat(32),
    ...ids.slice(1),
  ];
  await page.goto(await storeLongList(page.request, { text: paste.join('\n') }));
  await lookedUp(page);
  await page.getByRole('button', { name: 'Show every pasted token' }).click();
  await expect(page).toHaveURL(/[?&]t=all/);

  const grid = page.getByRole('grid', { name: 'Pasted tokens' });
  const rows = grid.locator('[data-token-state]');
  await expect(grid).toHaveAttribute('aria-rowcount', String(LONG + 6));
  const start = [
    ['1', 'word', 'other'],
    ['1', first, 'found'],
    ['2', failed, 'failed'],
    // As it was pasted, and not as it was looked up.
    ['2', first.toUpperCase(), 'duplicate'],
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

  // A filter asks about assets: a duplicate has its first's, and a token without one is asked for by its state.
  await page.getByRole('button', { name: 'Add a filter' }).click();
  const typed = page.getByRole('combobox', { name: /^Field, value/ });
  await typed.fill(`id=${first}`);
  await typed.press('Enter');
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: /^malformed/ }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute('data-token-state', 'duplicate');
  await page.getByRole('button', { name: /^duplicate/ }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText('4 tokens without one are left out')).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('grid', { name: 'Assets' })).toBeVisible();
});

test('a list of before spellings and places were kept says so, and shows its tokens as they were looked up', async ({
  page,
}) => {
  const ids = manyIds(LONG);
  const [first = '', second = ''] = ids;
  const paste = [first.toUpperCase(), second.toUpperCase(), `${first} ${'f'.repeat(32)}`, ...ids.slice(2)];
  await page.goto(await storeLongList(page.request, { text: paste.join('\n') }));
  await lookedUp(page);
  // What such a list answers: no server stores one any more.
  await page.route('**/batches/*', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const spellings = /"written":"\$Q(\w+)"/.exec(body)?.[1];
    await route.fulfill({
      response,
      body: body
        .replace(new RegExp(`^${spellings}:.*$`, 'm'), `${spellings}:[]`)
        .replace(/"places":(\{[^{}]*\}|"\$\w+")/, '"places":null'),
    });
  });
  await page.getByRole('button', { name: 'Show every pasted token' }).click();
  await expect(page.getByText('2 IDs that were pasted in another form are shown as looked up')).toBeVisible();
  await expect(page.getByText('stored without the order of its tokens')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Pasted tokens' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(LONG + 3));
  const row = grid.locator('[data-token-state]').first();
  await expect(row.getByRole('gridcell').nth(1)).toHaveText(first);
  await page.getByRole('searchbox').fill(first);
  await expect(grid.locator('[data-token-state]')).toHaveCount(2);
  await expect(grid.locator('[data-token-state="duplicate"]')).toHaveCount(1);
});
