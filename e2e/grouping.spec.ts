import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { LONG, openLongList, test } from './long-list';

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Assets' });
const groups = (page: Page) => tree(page).getByRole('row', { level: 1 });
const group = (page: Page, name: string) => groups(page).filter({ hasText: name });
const rows = (page: Page) => page.locator('[data-media-id]');

test('rows stand in groups that open, close, sort, filter and are chosen whole', async ({ page }) => {
  await openLongList(page);
  await page.getByRole('button', { name: 'Group' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Type', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]g=type(&|$)/);
  await expect(group(page, 'Audio')).toHaveAttribute('aria-expanded', 'true');
  await expect(rows(page).first()).toHaveAttribute('aria-level', '2');

  // All closed: what is left are the groups, and together they have every row.
  await page.getByRole('button', { name: 'By Type' }).click();
  await page.getByRole('menuitem', { name: 'Collapse all groups' }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]fold=\*(&|$)/);
  const counts = await groups(page).evaluateAll((lines) =>
    lines.map((line) => Number(line.getAttribute('data-count'))),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(LONG);
  await expect(tree(page)).toHaveAttribute('aria-rowcount', String(counts.length + 1));
  const { violations } = await new AxeBuilder({ page }).include('[role="treegrid"]').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  // By keyboard: into a group, out of it, and all of it chosen.
  await group(page, 'Audio').focus();
  await page.keyboard.press('ArrowRight');
  await expect(group(page, 'Audio')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group(page, 'Audio')).toBeFocused();
  await page.keyboard.press(' ');
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText(`${counts[0]} selected`);
  await expect(group(page, 'Audio')).toHaveAttribute('aria-selected', 'true');
  await rows(page).first().getByRole('checkbox').click();
  await expect(bar).toContainText(`${(counts[0] ?? 0) - 1} selected`);
  await expect(group(page, 'Audio').getByRole('checkbox')).toHaveJSProperty('indeterminate', true);
  // A box that was clicked does not keep the arrow keys from the row.
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group(page, 'Audio')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group(page, 'Audio')).toHaveAttribute('aria-expanded', 'false');
  await expect(rows(page)).toHaveCount(0);
  await expect(bar).toContainText('selected');

  // The search leaves groups with what it leaves of them; sorting by the group's column turns the groups round.
  const search = page.getByRole('searchbox', { name: 'Search assets' });
  await search.fill('forest');
  await expect.poll(() => groups(page).count()).toBeLessThanOrEqual(counts.length);
  await expect(page.getByText(/^[\d,]+ of 5,000 assets$/)).toBeVisible();
  await search.fill('');
  await expect(group(page, 'Audio')).toContainText(String(counts[0]));
  const first = await groups(page).first().getAttribute('data-group');
  const sort = tree(page).getByRole('columnheader', { name: 'Type', exact: true }).getByRole('button');
  await sort.click();
  await sort.click();
  await expect(page).toHaveURL(/[?&]s=mediaType\.desc/);
  await expect.poll(() => groups(page).first().getAttribute('data-group')).not.toBe(first);
  await group(page, 'Video').click();
  await expect(group(page, 'Video')).toHaveAttribute('aria-expanded', 'true');

  // A second field groups within the first; what is open stays so only while the groups are the same.
  await page.getByRole('button', { name: 'By Type' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Audit', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]g=type,audit(&|$)/);
  const inner = tree(page).getByRole('row', { level: 2 });
  await expect(inner.first()).toHaveAttribute('aria-expanded', 'true');
  await expect(rows(page).first()).toHaveAttribute('aria-level', '3');
  await page.getByRole('button', { name: 'By Type › Audit' }).click();
  await page.getByRole('menuitem', { name: 'Collapse all groups' }).click();
  await group(page, 'Audio').click();
  const within = await inner.evaluateAll((lines) =>
    lines.map((line) => Number(line.getAttribute('data-count'))),
  );
  expect(within.reduce((sum, count) => sum + count, 0)).toBe(counts[0]);
  await inner.last().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/[?&]fold=\*,audio,audio\//);
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(group(page, 'Audio')).toBeFocused();

  // The gallery has the same groups as headings, and the keys lead over them.
  await page.getByRole('tab', { name: 'Gallery' }).click();
  await inner.last().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(inner.last()).toBeFocused();

  // Each change of the view is a step that Back undoes; opening and closing groups is none.
  await page.goBack();
  await expect(page).toHaveURL(/[?&]g=type,audit(&|$)/);
  await expect(tree(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/[?&]g=type(&|$)/);
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await expect(page.getByRole('grid', { name: 'Assets' })).toBeVisible();
});
