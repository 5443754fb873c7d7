import type { Page } from '@playwright/test';
import type { AssetRow } from '../lib/assets/asset-row';
import { ALL, addField, adding, bar, chips, left, status } from './filter-page';
import { expect } from './fixtures';
import { LONG, longRows, openLongList, test } from './long-list';

/** The long list with its rows, and what editors of a field have. */
async function openEditors(page: Page) {
  await openLongList(page);
  const all = await longRows(page.request);
  const panel = adding(page);
  const condition = panel.getByRole('combobox', { name: 'Condition' });
  const field = (name: string) => panel.getByRole('textbox', { name });

  /** Ends the filter that is edited: what it leaves, what its chip and the address say; then it goes. */
  async function leaves(test: (row: AssetRow) => boolean, chip: string, address: string): Promise<void> {
    const count = all.filter(test).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(LONG);
    await expect(status(page)).toHaveText(left(count));
    await adding(page).getByRole('button', { name: 'Done' }).click();
    await expect(chips(page)).toHaveText([chip]);
    await expect.poll(() => new URL(page.url()).searchParams.get('f')).toBe(address);
    await bar(page)
      .getByRole('button', { name: /^Remove filter/ })
      .click();
    await expect(status(page)).toHaveText(ALL);
  }
  return { all, panel, condition, field, leaves };
}

test('amounts and dates are filtered by ranges, by what is long ago, and by having none', async ({
  page,
}) => {
  const { panel, condition, field, leaves } = await openEditors(page);
  const isWithin = (value: number | null, min: number, max: number) =>
    value !== null && value >= min && value <= max;

  await addField(page, 'Duration');
  await field('At least').fill('0:10');
  await field('At most').fill('soon');
  await expect(panel.getByText('Not a number of this kind')).toBeVisible();
  await field('At most').fill('20');
  await leaves((row) => isWithin(row.durationSeconds, 10, 20), 'Duration: 10 s to 20 s', 'duration:10..20');

  await addField(page, 'Duration');
  await condition.selectOption('has no value');
  await leaves((row) => row.durationSeconds === null, 'Duration: no value', 'no:duration');

  // Days of the reader's zone, which is eight hours ahead of that of the data.
  await addField(page, 'Created');
  await panel.getByLabel('From').fill('2025-03-01');
  await panel.getByLabel('To').fill('2025-03-31');
  const inMarch = ({ createdAt }: AssetRow) =>
    createdAt !== null && createdAt >= '2025-02-28T16' && createdAt < '2025-03-31T16';
  await leaves(inMarch, 'Created: 2025-03-01 to 2025-03-31', 'created:2025-03-01..2025-03-31');

  await addField(page, 'Created');
  await condition.selectOption('is in the last');
  await panel.getByRole('spinbutton', { name: 'How many' }).fill('');
  await panel.getByRole('spinbutton', { name: 'How many' }).pressSequentially('300');
  await panel.getByRole('combobox', { name: 'Unit' }).selectOption('days');
  const since = Date.now() - 300 * 86_400_000;
  await leaves(
    ({ createdAt }) => createdAt !== null && Date.parse(createdAt) >= since,
    'Created: last 300 days',
    'created:300d',
  );
});

test('texts, tags and paths into UserData are filtered by parts, patterns and whole values', async ({
  page,
}) => {
  const { all, panel, condition, field, leaves } = await openEditors(page);
  await addField(page, 'Title');
  await field('Text').fill('NIGHT');
  const has = (word: RegExp) => (row: AssetRow) => word.test(row.title ?? '');
  await leaves(has(/night/i), 'Title: contains “NIGHT”', 'title:NIGHT');
  await addField(page, 'Title');
  await condition.selectOption('matches pattern');
  await field('Regular expression').fill('(a+)+');
  await expect(panel.getByText('could take too long')).toBeVisible();
  await field('Regular expression').fill('take \\d$');
  await leaves(has(/take \d$/i), 'Title: matches /take \\d$/', 'title:/take \\d$/');
  const title = all[7]?.title ?? '';
  await addField(page, 'Title');
  await condition.selectOption('is exactly');
  await field('Text').fill(title);
  await leaves((row) => row.title === title, `Title: “${title}”`, `title="${title}"`);

  await addField(page, 'Tag');
  await panel.getByRole('checkbox', { name: /^night/ }).check();
  await panel.getByRole('searchbox', { name: 'Search values' }).fill('festiv');
  await panel.getByRole('checkbox', { name: /^festival/ }).check();
  const tagged = (row: AssetRow) => ['night', 'festival'].filter((tag) => row.tags.includes(tag)).length;
  await expect(status(page)).toHaveText(left(all.filter((row) => tagged(row) > 0).length));
  await condition.selectOption('has all of');
  await leaves((row) => tagged(row) === 2, 'Tag: night & festival', 'tag:night&festival');

  await addField(page, 'User data');
  await expect(panel.locator('datalist option[value="project"]')).toBeAttached();
  await panel.getByRole('combobox', { name: 'Path in UserData' }).fill('project');
  await field('Text').fill('夜航船');
  const project = '夜航船';
  await leaves(
    (row) => row.userData !== null && JSON.parse(row.userData).project === project,
    `User data › project: “${project}”`,
    `user.project=${project}`,
  );
});

test('an editor begins with the values that were chosen, however rare, and moves none while it is open', async ({
  page,
}) => {
  const path = await openLongList(page);
  const counts = new Map<string, number>();
  for (const { tags } of await longRows(page.request))
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [rarest = ''] = [...counts.keys()].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  await page.goto(`${path}?f=${encodeURIComponent(`tag:"${rarest}"`)}`);
  await chips(page)
    .getByRole('button', { name: /^Edit filter/ })
    .click();
  const values = page.getByRole('group', { name: 'Values of Tag' }).locator('label');
  await expect(values.first()).toHaveText(`${rarest}${counts.get(rarest)}`);
  await expect(values.first().getByRole('checkbox')).toBeChecked();
  const third = await values.nth(2).textContent();
  await values.nth(2).getByRole('checkbox').check();
  await expect(chips(page)).toContainText(', ');
  await expect(values.nth(2)).toHaveText(third ?? '');
});
