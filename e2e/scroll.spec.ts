import { manyIds } from './catalogue';
import { expect } from './fixtures';
import { LONG, openLongList, test } from './long-list';

const ROW_PX = 36;

test('covers of rows that fly by are not asked for, and where the list rests they come', async ({ page }) => {
  await openLongList(page);
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, id] = /\/media\/(\w+)\/cover/.exec(request.url()) ?? [];
    if (id) asked.add(id);
  });
  // On a busy machine it may rest for longer between two frames than a reader does: the page's time stands still.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  // Less than a screen each time: every line is drawn.
  const passed = await page.getByRole('grid', { name: 'Assets' }).evaluate(async (grid) => {
    for (let turn = 0; turn < 30; turn += 1) {
      const scrolled = new Promise((resolve) => grid.addEventListener('scroll', resolve, { once: true }));
      grid.scrollTop += 350;
      await scrolled;
    }
    return grid.scrollTop;
  });
  await page.clock.resume();
  const rested = Math.floor(passed / ROW_PX);
  expect(rested).toBeGreaterThan(250);
  const ids = manyIds(LONG);
  const shown = page.locator(`[data-media-id="${ids[rested + 2]}"]`);
  await expect(shown.locator('[data-column="cover"] img, [data-column="cover"] svg').first()).toBeVisible();
  await expect.poll(() => ids.slice(rested, rested + 15).some((id) => asked.has(id))).toBe(true);
  expect(ids.slice(50, 200).filter((id) => asked.has(id))).toEqual([]);
});

test('rows drawn in elements of others are whole, in order once the list rests, and the focus stays', async ({
  page,
}) => {
  await openLongList(page);
  const grid = page.getByRole('grid', { name: 'Assets' });
  const ids = manyIds(LONG);
  await page.locator(`[data-media-id="${ids[3]}"]`).focus();
  const taken = await grid.evaluate(async (grid) => {
    const elements = new Map<Element, string>();
    let taken = 0;
    for (let turn = 0; turn < 30; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      grid.scrollTop += 150;
      for (const row of grid.querySelectorAll('[data-media-id]')) {
        const id = row.getAttribute('data-media-id') ?? '';
        if ((elements.get(row) ?? id) !== id) taken += 1;
        elements.set(row, id);
      }
    }
    return taken;
  });
  expect(taken).toBeGreaterThan(20);
  await expect(page.locator(`[data-media-id="${ids[3]}"]`)).toBeFocused();

  const rows = () =>
    grid.locator('[data-media-id]').evaluateAll((rows) =>
      rows.map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')),
        id: row.getAttribute('data-media-id'),
        shownId: row.querySelector('[data-column="mediaId"] [title]')?.getAttribute('title'),
      })),
    );
  await expect
    .poll(async () => (await rows()).map(({ place }) => place))
    .toEqual((await rows()).map(({ place }) => place).sort((a, b) => a - b));
  for (const { place, id, shownId } of await rows()) {
    expect(id).toBe(ids[place - 2]);
    expect(shownId).toBe(id);
  }
});
