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
