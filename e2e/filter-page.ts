import type { Page } from '@playwright/test';
import { LONG } from './long-list';

export const ALL = '5,000 assets';

export const bar = (page: Page) => page.getByRole('region', { name: 'Filters' });
export const chips = (page: Page) => bar(page).getByRole('listitem');
export const adding = (page: Page) => page.getByRole('dialog', { name: 'Add a filter' });
export const filterBox = (page: Page) => adding(page).getByRole('combobox', { name: /^Field, value/ });
export const status = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^([\d,]+ of )?5,000 assets$/ });

/** What the toolbar says when so many rows of the long list are left. */
export const left = (count: number) => (count === LONG ? ALL : `${count.toLocaleString('en')} of ${ALL}`);

/** Opens the editor of a field that is not filtered by yet. */
export async function addField(page: Page, name: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'Add a filter' }).click();
  await filterBox(page).fill(name);
  await adding(page)
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}
